package thaipress.corpus.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import thaipress.lucene.SegmentationTokens;
import thaipress.model.Segmentation;
import thaipress.text.Span;

/**
 * The tokens of some parts of a text, made once by whatever thread has the time, in the form in
 * which Lucene takes them: what is left to the thread that writes the index is to hand over bytes.
 */
final class IndexedWords {

  private byte[] terms;
  private int[] termEnds;
  private int[] hashes;
  private int[] begins;
  private int[] ends;
  private int[] increments;
  private int size;

  private IndexedWords(int capacity) {
    terms = new byte[capacity * 10];
    termEnds = new int[capacity];
    hashes = new int[capacity];
    begins = new int[capacity];
    ends = new int[capacity];
    increments = new int[capacity];
  }

  /** The tokens that {@link SegmentationTokens} finds in the parts. */
  static IndexedWords of(Segmentation segmentation, List<Span> parts) {
    int characters = parts.stream().mapToInt(Span::length).sum();
    IndexedWords words = new IndexedWords(characters / 3 + 8);
    SegmentationTokens tokens = new SegmentationTokens(segmentation, parts);
    while (tokens.next()) {
      words.add(tokens);
    }
    return words;
  }

  private void add(SegmentationTokens token) {
    if (size == begins.length) {
      grow();
    }
    addTerm(token.buffer(), token.length());
    begins[size] = token.begin();
    ends[size] = token.end();
    increments[size] = token.positionIncrement();
    size++;
  }

  private void grow() {
    termEnds = ArrayUtil.grow(termEnds, size + 1);
    hashes = ArrayUtil.growExact(hashes, termEnds.length);
    begins = ArrayUtil.growExact(begins, termEnds.length);
    ends = ArrayUtil.growExact(ends, termEnds.length);
    increments = ArrayUtil.growExact(increments, termEnds.length);
  }

  private int termEnd(int word) {
    return word < 0 ? 0 : termEnds[word];
  }

  /** In UTF-8, with what {@link String#hashCode} gives. */
  private void addTerm(char[] term, int length) {
    int at = termEnd(size - 1);
    int room = at + length * UnicodeUtil.MAX_UTF8_BYTES_PER_CHAR;
    if (terms.length < room) {
      terms = ArrayUtil.grow(terms, room);
    }
    byte[] terms = this.terms;
    int hash = 0;
    boolean surrogates = false;
    for (int i = 0; i < length; i++) {
      char c = term[i];
      hash = 31 * hash + c;
      surrogates |= Character.isSurrogate(c);
      if (c < 0x80) {
        terms[at++] = (byte) c;
      } else if (c < 0x800) {
        terms[at++] = (byte) (0xC0 | c >> 6);
        terms[at++] = (byte) (0x80 | c & 0x3F);
      } else {
        terms[at++] = (byte) (0xE0 | c >> 12);
        terms[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        terms[at++] = (byte) (0x80 | c & 0x3F);
      }
    }
    hashes[size] = hash;
    termEnds[size] = surrogates ? encode(new String(term, 0, length)) : at;
  }

  /** Writes a term again that has letters beyond the first plane; returns where it ends. */
  private int encode(String term) {
    return UnicodeUtil.UTF16toUTF8(term, 0, term.length(), terms, termEnd(size - 1));
  }

  int size() {
    return size;
  }

  /** The hash of a word's term, as {@link String#hashCode} makes it. */
  int hash(int word) {
    return hashes[word];
  }

  /** The words for Lucene. */
  TokenStream stream() {
    return new Stream(this);
  }

  /** Each attribute is set for each token, so that none needs to be cleared. */
  private static final class Stream extends TokenStream {

    private final BytesTermAttribute term;
    private final OffsetAttribute offset;
    private final PositionIncrementAttribute increment;
    private final IndexedWords words;
    private final BytesRef bytes;
    private int next;

    Stream(IndexedWords words) {
      super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
      this.term = addAttribute(BytesTermAttribute.class);
      this.offset = addAttribute(OffsetAttribute.class);
      this.increment = addAttribute(PositionIncrementAttribute.class);
      this.words = words;
      this.bytes = new BytesRef(words.terms, 0, 0);
    }

    @Override
    public void reset() {
      next = 0;
      term.setBytesRef(bytes);
    }

    @Override
    public boolean incrementToken() {
      if (next == words.size) {
        return false;
      }
      int begin = words.termEnd(next - 1);
      bytes.offset = begin;
      bytes.length = words.termEnds[next] - begin;
      offset.setOffset(words.begins[next], words.ends[next]);
      increment.setPositionIncrement(words.increments[next]);
      next++;
      return true;
    }
  }
}
