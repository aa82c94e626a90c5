package thaipress.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.th.ThaiTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import thaipress.lexicon.Lexicon;
import thaipress.model.Segmentation;
import thaipress.segment.Segmenter;
import thaipress.segment.SentenceSplitter;
import thaipress.text.Folded;

/**
 * Lucene's own Thai tokenizer as a segmenter, for comparison. It cuts with the JDK's word iterator;
 * what lies between its tokens becomes words of spaces and punctuation. Abbreviations fall apart,
 * and of the lexicon's names only those that are a single token are seen.
 */
public final class ThaiTokenizerSegmenter implements Segmenter {

  private final Lexicon lexicon;
  private final SentenceSplitter sentences;

  /** A segmenter that looks its words up in a lexicon. */
  public ThaiTokenizerSegmenter(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sentences = new SentenceSplitter(lexicon);
  }

  @Override
  public Segmentation segment(Folded text) {
    TiledWords words = new TiledWords(text, lexicon, sentences);
    try (ThaiTokenizer tokenizer = new ThaiTokenizer()) {
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(text.toString()));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        words.add(offset.startOffset(), offset.endOffset());
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return words.build();
  }
}
