package thaipress.lucene;

import thaipress.lexicon.Lexicon;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.segment.SegmentationBuilder;
import thaipress.segment.SentenceSplitter;
import thaipress.text.Folded;
import thaipress.text.ThaiChars;

/** Makes a segmentation of tokens that leave gaps between them. */
final class TiledWords {

  private final Folded text;
  private final String chars;
  private final Lexicon lexicon;
  private final SegmentationBuilder words;
  private int end;

  TiledWords(Folded text, Lexicon lexicon, SentenceSplitter sentences) {
    this.text = text;
    this.chars = text.toString();
    this.lexicon = lexicon;
    this.words = new SegmentationBuilder(lexicon, sentences);
  }

  void add(int begin, int tokenEnd) {
    fillTo(begin);
    if (tokenEnd > end) {
      int entry = lexicon.find(chars.substring(end, tokenEnd));
      put(tokenEnd, kind(end, tokenEnd), entry);
    }
  }

  Segmentation build() {
    fillTo(chars.length());
    return words.build(text);
  }

  private WordKind kind(int begin, int tokenEnd) {
    boolean thai = false;
    boolean letter = false;
    for (int i = begin; i < tokenEnd; i++) {
      thai |= ThaiChars.isLetter(chars.charAt(i));
      letter |= Character.isLetter(chars.charAt(i));
    }
    return thai ? WordKind.THAI : letter ? WordKind.FOREIGN : WordKind.NUMBER;
  }

  private void fillTo(int offset) {
    while (end < offset) {
      int begin = end;
      boolean space = isSpace(begin);
      boolean lines = false;
      int at = begin;
      while (at < offset && isSpace(at) == space && (space || isSame(begin, at))) {
        lines |= chars.charAt(at) == '\n';
        at++;
      }
      put(at, space ? lines ? WordKind.BREAK : WordKind.SPACE : WordKind.PUNCTUATION, -1);
    }
  }

  private boolean isSpace(int at) {
    return chars.charAt(at) == ' ' || chars.charAt(at) == '\n';
  }

  /** A run of one sign is one word; the halves of a surrogate pair stay together. */
  private boolean isSame(int begin, int at) {
    return chars.charAt(at) == chars.charAt(begin)
        || (at == begin + 1 && Character.isSurrogatePair(chars.charAt(begin), chars.charAt(at)));
  }

  private void put(int wordEnd, WordKind kind, int entry) {
    words.add(wordEnd, kind, entry);
    end = wordEnd;
  }
}
