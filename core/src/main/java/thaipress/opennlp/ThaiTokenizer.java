package thaipress.opennlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;
import thaipress.lexicon.Lexicon;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.segment.LatticeSegmenter;
import thaipress.segment.Segmenter;
import thaipress.text.Folded;

/**
 * Our words as OpenNLP's tokens: words, numbers, abbreviations and punctuation, but not spaces.
 * Spans are half-open, in UTF-16 code units of the text as it was given, and tokens are that text's
 * own characters: Thai digits and zero-width characters stay as they stand. Immutable and safe for
 * use by several threads.
 */
public final class ThaiTokenizer implements Tokenizer {

  private final Segmenter segmenter;

  /** A tokenizer over the standard lexicon. */
  public ThaiTokenizer() {
    this(new LatticeSegmenter(Lexicon.standard()));
  }

  /** A tokenizer over any segmenter. */
  public ThaiTokenizer(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  @Override
  public String[] tokenize(String text) {
    return Span.spansToStrings(tokenizePos(text), text);
  }

  @Override
  public Span[] tokenizePos(String text) {
    Segmentation words = segmenter.segment(Folded.of(text));
    List<Span> tokens = new ArrayList<>(words.size());
    for (int word = 0; word < words.size(); word++) {
      WordKind kind = words.kind(word);
      if (kind != WordKind.SPACE && kind != WordKind.BREAK) {
        thaipress.text.Span raw = words.rawSpan(word);
        tokens.add(new Span(raw.begin(), raw.end()));
      }
    }
    return tokens.toArray(Span[]::new);
  }
}
