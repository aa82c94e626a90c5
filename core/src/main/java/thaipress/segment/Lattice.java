package thaipress.segment;

import java.util.Arrays;
import thaipress.lexicon.Lexicon;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.ThaiChars;

/**
 * The ways to cut one line, and the cheapest of them: a Viterbi search over the entries of the
 * lexicon, unknown runs, abbreviations and scanned tokens. A path is in one of two states, behind a
 * known word or within an unknown run, so that a run costs more to begin than to go on with. No
 * entry ends within a scanned number, foreign word or address. Each position is left over as many
 * edges as the longest entry has letters, so the search is linear in the length of the text. Not
 * safe for use by several threads.
 */
final class Lattice {

  static final int UNKNOWN_RUN = 1100;
  static final int UNKNOWN_CLUSTER = 650;
  static final int ABBREVIATION = 1000;
  static final int ABBREVIATION_LETTER = 200;
  static final int SCANNED = 300;
  static final int NAME = 600;
  static final int NAME_LETTER = 10;

  /** The most an entry costs that begins with a scanned token: a little less than the token. */
  static final int FOREIGN_ENTRY = SCANNED - 1;

  /**
   * A line longer than this is cut at the next space, and at about twice this length wherever a
   * cluster ends. A cluster that is longer still is a word by itself.
   */
  static final int WINDOW = 8192;

  private static final int SEAM = 256;
  static final int ABBREVIATION_GROUP = 5;
  static final int ABBREVIATION_GROUPS = 8;
  private static final int INFINITE = Integer.MAX_VALUE / 2;

  /**
   * Edges that are no entries of the lexicon; a scanned token's kind is counted down from the last.
   */
  private static final int EDGE_UNKNOWN = -1;

  private static final int EDGE_ABBREVIATION = -2;
  private static final int EDGE_SCANNED = -3;

  private final Lexicon lexicon;
  private final TokenScanner scanner = new TokenScanner();
  private final CharSequence view = new CharView();
  private char[] chars = new char[0];
  private int length;

  /** What is being searched: offsets of the text. */
  private int begin;

  private int stop;
  private boolean withNames;

  /** By offset from begin: the cheapest way there in each of the two states, and its last edge. */
  private int[] known = new int[0];

  private int[] unknown = new int[0];
  private int[] knownFrom = new int[0];
  private int[] knownEdge = new int[0];
  private int[] unknownFrom = new int[0];
  private boolean[] boundary = new boolean[0];

  /** By offset from begin, where no Thai letter stands: end and edge of the token scanned there. */
  private int[] tokenEnd = new int[0];

  private int[] tokenEdge = new int[0];

  /** The words of the path found, last first: begin, end, edge. */
  private int[] path = new int[96];

  Lattice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes another text, of which the characters before {@code limit} count. */
  void reset(char[] text, int limit) {
    chars = text;
    length = limit;
  }

  /**
   * Cuts the text from {@code from} on, as far as the line or the window goes, and hands the words
   * over in order.
   *
   * @return the offset behind the last word cut
   */
  int cutLine(int from, SegmentationBuilder words) {
    int to = endOfLine(from);
    if (to == from) {
      scanner.reset(chars, length);
      int end = scanner.scan(from);
      words.add(end, WordKind.BREAK, Segmentation.NO_ENTRY);
      return end;
    }
    if (to - from > 2 * WINDOW) {
      words.add(to, WordKind.UNKNOWN, Segmentation.NO_ENTRY);
      return to;
    }
    int end = search(from, to, true);
    for (int i = trace(end, 0) - 1; i >= 0; i--) {
      int edge = path[3 * i + 2];
      if (edge >= 0 && !lexicon.isWord(edge)) {
        words.beginName();
        cutName(path[3 * i], path[3 * i + 1], words, i);
        words.endName(edge);
      } else {
        add(path[3 * i], path[3 * i + 1], edge, words);
      }
    }
    return end;
  }

  /** The end of the line without the spaces before its break, or of the window. */
  private int endOfLine(int from) {
    int end = from;
    int most = Math.min(length, from + 2 * WINDOW);
    while (end < most && chars[end] != '\n') {
      end++;
    }
    if (end < length && chars[end] == '\n') {
      while (end > from && chars[end - 1] == ' ') {
        end--;
      }
      return end;
    }
    return end < length ? clusterEnd(from, end) : end;
  }

  /** The last boundary of clusters up to an offset, or the first behind it where there is none. */
  private int clusterEnd(int from, int offset) {
    int end = offset;
    while (end > from && !ThaiChars.isClusterBoundary(view, end)) {
      end--;
    }
    if (end > from) {
      return end;
    }
    end = offset + 1;
    while (end < length && !ThaiChars.isClusterBoundary(view, end)) {
      end++;
    }
    return end;
  }

  /**
   * Cuts a name into its words; of the outer path only the words before {@code keep} are still
   * wanted, so the inner path is written over the rest.
   */
  private void cutName(int from, int to, SegmentationBuilder words, int keep) {
    int end = search(from, to, false);
    for (int i = trace(end, keep) - 1; i >= keep; i--) {
      add(path[3 * i], path[3 * i + 1], path[3 * i + 2], words);
    }
  }

  private void add(int from, int end, int edge, SegmentationBuilder words) {
    if (edge <= EDGE_SCANNED) {
      words.add(end, WordKind.of(EDGE_SCANNED - edge), Segmentation.NO_ENTRY);
    } else if (edge == EDGE_UNKNOWN) {
      words.add(end, WordKind.UNKNOWN, Segmentation.NO_ENTRY);
    } else if (edge == EDGE_ABBREVIATION) {
      words.add(end, WordKind.ABBREVIATION, Segmentation.NO_ENTRY);
    } else {
      words.add(end, kindOfEntry(from, end), edge);
    }
  }

  /** What an entry is: what it would be if scanned, or by the highest sort of character it has. */
  private WordKind kindOfEntry(int from, int end) {
    scanner.reset(chars, end);
    if (!ThaiChars.isLetter(chars[from]) && scanner.scan(from) == end) {
      return scanner.kind();
    }
    WordKind kind = WordKind.PUNCTUATION;
    for (int i = from; i < end && kind != WordKind.THAI; i++) {
      if (ThaiChars.isLetter(chars[i])) {
        kind = WordKind.THAI;
      } else if (TokenScanner.isLatin(chars[i])) {
        kind = WordKind.FOREIGN;
      } else if (TokenScanner.isDigit(chars[i]) && kind == WordKind.PUNCTUATION) {
        kind = WordKind.NUMBER;
      }
    }
    return kind == WordKind.THAI && chars[end - 1] == '.' ? WordKind.ABBREVIATION : kind;
  }

  /** Fills the lattice for {@code [from, to)} and returns where it ends. */
  private int search(int from, int to, boolean names) {
    begin = from;
    stop = to;
    withNames = names;
    prepare(to - from + 1);
    for (int at = from; at < to; at++) {
      int cost = Math.min(known[at - from], unknown[at - from]);
      if (cost >= INFINITE) {
        continue;
      }
      if (endsWindow(at)) {
        return at;
      }
      walk(at, cost);
      if (ThaiChars.isLetter(chars[at])) {
        abbreviate(at, cost);
        goUnknown(at);
      } else {
        relax(tokenEnd[at - from], at, cost + SCANNED, tokenEdge[at - from]);
      }
    }
    return to;
  }

  private boolean endsWindow(int at) {
    int done = at - begin;
    return done >= WINDOW && (chars[at] == ' ' || done >= 2 * WINDOW - SEAM);
  }

  private void prepare(int room) {
    if (known.length < room) {
      int size = Math.max(room, Math.min(2 * known.length, 2 * WINDOW + 1));
      known = new int[size];
      unknown = new int[size];
      knownFrom = new int[size];
      knownEdge = new int[size];
      unknownFrom = new int[size];
      boundary = new boolean[size];
      tokenEnd = new int[size];
      tokenEdge = new int[size];
    }
    Arrays.fill(known, 0, room, INFINITE);
    Arrays.fill(unknown, 0, room, INFINITE);
    known[0] = 0;
    markBoundaries();
    boundary[room - 1] = true;
  }

  /** Scans the tokens once, so that no edge ends within one. */
  private void markBoundaries() {
    scanner.reset(chars, stop);
    for (int at = begin; at < stop; ) {
      if (ThaiChars.isLetter(chars[at])) {
        boundary[at - begin] = ThaiChars.isClusterBoundary(view, at);
        at++;
      } else {
        at = markToken(at, scanner.scan(at), scanner.kind());
      }
    }
  }

  /** A run of one sign may be left behind its dot or entered at each, all else is whole. */
  private int markToken(int at, int end, WordKind kind) {
    for (int i = at; i < end; i++) {
      tokenEnd[i - begin] = end;
      tokenEdge[i - begin] = EDGE_SCANNED - kind.ordinal();
      boundary[i - begin] = i == at || (kind == WordKind.PUNCTUATION && chars[i] == chars[at]);
    }
    return end;
  }

  private void relax(int end, int at, int cost, int edge) {
    int i = end - begin;
    if (cost < known[i]) {
      known[i] = cost;
      knownFrom[i] = at;
      knownEdge[i] = edge;
    }
  }

  /** Follows the lexicon from {@code at}: every entry that ends on a boundary is an edge. */
  private void walk(int at, int cost) {
    int most = ThaiChars.isLetter(chars[at]) ? INFINITE : FOREIGN_ENTRY;
    int node = Lexicon.ROOT;
    for (int i = at; i < stop; ) {
      node = lexicon.step(node, chars[i++]);
      if (node == Lexicon.DEAD) {
        return;
      }
      int entry = lexicon.entryAt(node);
      if (entry == Lexicon.NO_ENTRY || !boundary[i - begin]) {
        continue;
      }
      int own = costOf(entry, i - at);
      if (own < INFINITE) {
        relax(i, at, cost + Math.min(most, own), entry);
      }
    }
  }

  /** The cost as a word or as a name, whichever is less. */
  private int costOf(int entry, int letters) {
    int word = lexicon.isWord(entry) ? lexicon.cost(entry) : INFINITE;
    return withNames && lexicon.isBody(entry) ? Math.min(word, NAME + NAME_LETTER * letters) : word;
  }

  /**
   * One to five letters and a dot, once or several times: an abbreviation that nobody knows. One of
   * a single group has no vowels, or it would be the end of a sentence: ขายกบ.
   */
  private void abbreviate(int at, int cost) {
    int letters = 0;
    int group = at;
    for (int n = 0; n < ABBREVIATION_GROUPS; n++) {
      int dot = dotBehind(group);
      if (dot == group || !isAbbreviation(group, dot)) {
        return;
      }
      letters += dot - group;
      if (n > 0 || isConsonants(group, dot)) {
        relax(dot + 1, at, cost + ABBREVIATION + ABBREVIATION_LETTER * letters, EDGE_ABBREVIATION);
      }
      group = dot + 1;
    }
  }

  /** The dot behind at most five Thai letters at {@code at}, or {@code at} where there is none. */
  private int dotBehind(int at) {
    int most = Math.min(stop - 1, at + ABBREVIATION_GROUP);
    int dot = at;
    while (dot < most && ThaiChars.isLetter(chars[dot])) {
      dot++;
    }
    return dot < stop && chars[dot] == '.' ? dot : at;
  }

  /** Whether this may be one group of an abbreviation: ที.เค. spells its letters with vowels. */
  private boolean isAbbreviation(int from, int to) {
    boolean consonant = false;
    for (int i = from; i < to; i++) {
      if (ThaiChars.isToneMark(chars[i])) {
        return false;
      }
      consonant |= ThaiChars.isConsonant(chars[i]);
    }
    return consonant;
  }

  private boolean isConsonants(int from, int to) {
    int i = from;
    while (i < to && ThaiChars.isConsonant(chars[i])) {
      i++;
    }
    return i == to;
  }

  private void goUnknown(int at) {
    int end = at + 1;
    while (!boundary[end - begin]) {
      end++;
    }
    int i = at - begin;
    int cost = Math.min(known[i] + UNKNOWN_RUN, unknown[i]) + UNKNOWN_CLUSTER;
    if (cost < unknown[end - begin]) {
      unknown[end - begin] = cost;
      unknownFrom[end - begin] = at;
    }
  }

  /** Writes the cheapest path's words, last first, from an index on; returns the index behind. */
  private int trace(int end, int index) {
    int n = index;
    for (int at = end; at > begin; n++) {
      if (path.length < 3 * (n + 1)) {
        path = Arrays.copyOf(path, 2 * path.length);
      }
      int i = at - begin;
      boolean inUnknown = unknown[i] < known[i];
      path[3 * n + 1] = at;
      path[3 * n + 2] = inUnknown ? EDGE_UNKNOWN : knownEdge[i];
      at = inUnknown ? beginOfUnknown(i) : knownFrom[i];
      path[3 * n] = at;
    }
    return n;
  }

  private int beginOfUnknown(int end) {
    int i = unknownFrom[end] - begin;
    while (unknown[i] < known[i] + UNKNOWN_RUN) {
      i = unknownFrom[i] - begin;
    }
    return i + begin;
  }

  /** The characters as a sequence, for the cluster rules. */
  private final class CharView implements CharSequence {
    @Override
    public int length() {
      return length;
    }

    @Override
    public char charAt(int index) {
      return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new String(chars, start, end - start);
    }
  }
}
