package thaipress.lucene;

import java.util.Arrays;
import thaipress.lexicon.Lexicon;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.segment.SentenceSplitter;
import thaipress.text.Folded;
import thaipress.text.ThaiChars;

/** Makes a segmentation of tokens that leave gaps between them. */
final class TiledWords {

  private final Folded text;
  private final String chars;
  private final Lexicon lexicon;
  private int[] ends = new int[256];
  private byte[] kinds = new byte[256];
  private int[] entries = new int[256];
  private int[] names = new int[24];
  private int size;
  private int nameSize;
  private int end;

  TiledWords(Folded text, Lexicon lexicon) {
    this.text = text;
    this.chars = text.toString();
    this.lexicon = lexicon;
  }

  void add(int begin, int tokenEnd) {
    fillTo(begin);
    if (tokenEnd > end) {
      int entry = lexicon.find(chars.substring(end, tokenEnd));
      put(tokenEnd, kind(end, tokenEnd), entry);
    }
  }

  Segmentation build(SentenceSplitter sentences) {
    fillTo(chars.length());
    int[] wordEnds = Arrays.copyOf(ends, size);
    byte[] wordKinds = Arrays.copyOf(kinds, size);
    int[] wordEntries = Arrays.copyOf(entries, size);
    return new Segmentation(
        text,
        wordEnds,
        wordKinds,
        wordEntries,
        sentences.split(chars, wordEnds, wordKinds, wordEntries),
        Arrays.copyOf(names, nameSize));
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
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
      entries = Arrays.copyOf(entries, 2 * size);
    }
    ends[size] = wordEnd;
    kinds[size] = (byte) kind.ordinal();
    entries[size++] = entry;
    end = wordEnd;
    if (lexicon.isBody(entry)) {
      addName(entry);
    }
  }

  private void addName(int entry) {
    if (nameSize == names.length) {
      names = Arrays.copyOf(names, 2 * nameSize);
    }
    names[nameSize++] = size - 1;
    names[nameSize++] = size;
    names[nameSize++] = entry;
  }
}
