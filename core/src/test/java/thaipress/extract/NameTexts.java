package thaipress.extract;

import thaipress.lexicon.Lexicon;
import thaipress.model.Segmentation;
import thaipress.segment.LatticeSegmenter;
import thaipress.text.Folded;

/** Texts as the rules for names look at them. */
final class NameTexts {

  private static final LatticeSegmenter SEGMENTER = new LatticeSegmenter(Lexicon.standard());

  private NameTexts() {}

  /** The text, cut with the lexicon that ships with the library. */
  static NameText of(String text) {
    Segmentation words = SEGMENTER.segment(Folded.of(text));
    return new NameText(words, new ScannedText(words.text().toString()));
  }
}
