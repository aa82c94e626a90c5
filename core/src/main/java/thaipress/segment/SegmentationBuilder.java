package thaipress.segment;

import java.util.Arrays;
import thaipress.lexicon.Lexicon;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.Folded;

/**
 * Collects words and names in the order of the text; sentences are found when they are first asked
 * for. A word that names a body by itself is reported as a name. Not safe for use by several
 * threads.
 */
public final class SegmentationBuilder {

  private static final int ROOM = 512;
  private static final byte SPACE = (byte) WordKind.SPACE.ordinal();

  private final Lexicon lexicon;
  private final SentenceSplitter sentences;
  private int[] ends;
  private byte[] kinds;
  private int[] entries;
  private int[] names = new int[48];
  private int size;
  private int nameSize;

  /**
   * @param lexicon what the entries of the words are numbers of
   * @param sentences finds the sentences
   */
  public SegmentationBuilder(Lexicon lexicon, SentenceSplitter sentences) {
    this(lexicon, sentences, ROOM);
  }

  /**
   * @param room for so many words before more has to be made
   */
  SegmentationBuilder(Lexicon lexicon, SentenceSplitter sentences, int room) {
    this.lexicon = lexicon;
    this.sentences = sentences;
    this.ends = new int[room];
    this.kinds = new byte[room];
    this.entries = new int[room];
  }

  /**
   * Adds the next word.
   *
   * @param end its end offset in the folded text
   * @param entry its lexicon id or {@link Segmentation#NO_ENTRY}
   */
  public void add(int end, WordKind kind, int entry) {
    addWord(end, kind.ordinal(), entry);
    if (lexicon.isBody(entry)) {
      addName(1, entry);
    }
  }

  /** Adds the next word by its kind's ordinal, whatever it names; leaves room for a space. */
  void addWord(int end, int kind, int entry) {
    int n = size;
    if (n + 1 >= ends.length) {
      int room = 2 * n + 2;
      ends = Arrays.copyOf(ends, room);
      kinds = Arrays.copyOf(kinds, room);
      entries = Arrays.copyOf(entries, room);
    }
    ends[n] = end;
    kinds[n] = (byte) kind;
    entries[n] = entry;
    size = n + 1;
  }

  /** Adds a space of one character behind the word added last, or none. */
  void addSpaces(int count) {
    int n = size;
    ends[n] = ends[n - 1] + 1;
    kinds[n] = SPACE;
    entries[n] = Segmentation.NO_ENTRY;
    size = n + count;
  }

  /** Reports that many words added last as a name. */
  void addName(int count, int entry) {
    if (nameSize == names.length) {
      names = Arrays.copyOf(names, 2 * nameSize);
    }
    names[nameSize++] = size - count;
    names[nameSize++] = size;
    names[nameSize++] = entry;
  }

  /** The segmentation of the text whose words were added; the last ends where the text does. */
  public Segmentation build(Folded text) {
    int[] wordEnds = Arrays.copyOf(ends, size);
    byte[] wordKinds = Arrays.copyOf(kinds, size);
    int[] wordEntries = Arrays.copyOf(entries, size);
    return new Segmentation(
        text,
        wordEnds,
        wordKinds,
        wordEntries,
        () -> sentences.split(text.toString(), wordEnds, wordKinds, wordEntries),
        Arrays.copyOf(names, nameSize));
  }
}
