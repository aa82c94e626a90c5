/** From a Thai text to its words, sentences, organisations, dates, participants and objectives. */
module thaipress.core {
  requires static org.jspecify;

  exports thaipress;
  exports thaipress.extract;
  exports thaipress.lexicon;
  exports thaipress.model;
  exports thaipress.segment;
  exports thaipress.text;
}
