/** From a Thai text to its words, sentences, organisations, dates, participants and objectives. */
module thaipress.core {
  requires org.apache.lucene.analysis.common;
  requires transitive org.apache.lucene.core;
  requires static transitive org.apache.opennlp.tools;
  requires static transitive org.jspecify;

  exports thaipress;
  exports thaipress.extract;
  exports thaipress.lexicon;
  exports thaipress.lucene;
  exports thaipress.model;
  exports thaipress.opennlp;
  exports thaipress.segment;
  exports thaipress.text;

  provides org.apache.lucene.analysis.TokenizerFactory with
      thaipress.lucene.ThaipressTokenizerFactory;
  provides org.apache.lucene.analysis.TokenFilterFactory with
      thaipress.lucene.ThaipressNormalizationFilterFactory,
      thaipress.lucene.ThaipressStopFilterFactory;
}
