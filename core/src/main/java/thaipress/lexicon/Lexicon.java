package thaipress.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import thaipress.text.Folded;

/**
 * What the segmenter and the extractors know: words with their costs, names of bodies, places. It
 * is immutable and shared between threads.
 *
 * <p>An entry is a string that is a word, a name of a body, a place or several of these; it has a
 * number from 0 to {@link #size()}, which is what segmentations carry. Numbers are stable only
 * within one lexicon.
 */
public final class Lexicon {

  /** What {@link #step} gives where no entry goes on like this. */
  public static final int DEAD = -1;

  /** The node at which every look-up starts. */
  public static final int ROOT = 0;

  /** What {@link #find} gives where there is no such entry. */
  public static final int NO_ENTRY = -1;

  /** The cost of an entry that is a name only and not a word. */
  static final int NOT_A_WORD = Integer.MAX_VALUE;

  private static final String STANDARD = "lexicon.bin";

  private final Trie trie;
  private final int[] costs;
  private final int[] bodyOf;
  private final int[] placeOf;
  private final List<Body> bodies;
  private final List<Place> places;
  private final String digest;

  Lexicon(
      Trie trie,
      int[] costs,
      int[] bodyOf,
      int[] placeOf,
      List<Body> bodies,
      List<Place> places,
      String digest) {
    this.trie = trie;
    this.costs = costs;
    this.bodyOf = bodyOf;
    this.placeOf = placeOf;
    this.bodies = List.copyOf(bodies);
    this.places = List.copyOf(places);
    this.digest = digest;
  }

  private static final class Standard {
    static final Lexicon LEXICON = load();

    private static Lexicon load() {
      try (InputStream in = Lexicon.class.getResourceAsStream(STANDARD)) {
        if (in == null) {
          throw new LexiconException(
              STANDARD, "not on the class path; build it with mvn -pl core process-classes");
        }
        return LexiconFile.read(in, STANDARD);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The lexicon that ships with the library; loaded once.
   *
   * @throws LexiconException if the compiled file is missing or damaged
   */
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  /** The number of entries. */
  public int size() {
    return costs.length;
  }

  /** Identifies the sources that the lexicon was compiled from: hexadecimal SHA-256. */
  public String digest() {
    return digest;
  }

  /** All entries by their letters. */
  public Trie trie() {
    return trie;
  }

  /** The node that the character leads to from a node, or {@link #DEAD}. */
  public int step(int node, char c) {
    return trie.step(node, c);
  }

  /** The entry that ends at a node, or {@link #NO_ENTRY}. */
  public int entryAt(int node) {
    return Trie.entry(trie.nodes()[node]);
  }

  /** The entry that is exactly this string, or {@link #NO_ENTRY}. */
  public int find(CharSequence text) {
    int node = ROOT;
    for (int i = 0; i < text.length() && node != DEAD; i++) {
      node = step(node, text.charAt(i));
    }
    return node == DEAD ? NO_ENTRY : entryAt(node);
  }

  /** Whether the entry is a word. */
  public boolean isWord(int entry) {
    return costs[entry] != NOT_A_WORD;
  }

  /** The cost of the word: its information in hundredths of a nat. */
  public int cost(int entry) {
    return costs[entry];
  }

  /** The body that the entry names. */
  public Optional<Body> body(int entry) {
    return entry >= 0 && bodyOf[entry] >= 0
        ? Optional.of(bodies.get(bodyOf[entry]))
        : Optional.empty();
  }

  /**
   * The body that has this name: canonical, an abbreviation with or without its dots, a short or an
   * English name. Thai digits, zero-width characters and ํา are read as in texts, spaces around it
   * left out.
   */
  public Optional<Body> bodyNamed(String name) {
    return body(find(Folded.of(name).toString().strip()));
  }

  /** Whether the entry names a body. */
  public boolean isBody(int entry) {
    return entry >= 0 && bodyOf[entry] >= 0;
  }

  /** The place that the entry names; where several places share the name, the largest. */
  public Optional<Place> place(int entry) {
    return entry >= 0 && placeOf[entry] >= 0
        ? Optional.of(places.get(placeOf[entry]))
        : Optional.empty();
  }

  /** Whether the entry names a place. */
  public boolean isPlace(int entry) {
    return entry >= 0 && placeOf[entry] >= 0;
  }

  /** The registry. */
  public List<Body> bodies() {
    return bodies;
  }

  /** The places. */
  public List<Place> places() {
    return places;
  }

  int[] costs() {
    return costs;
  }

  int[] bodyOf() {
    return bodyOf;
  }

  int[] placeOf() {
    return placeOf;
  }
}
