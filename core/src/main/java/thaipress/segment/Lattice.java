package thaipress.segment;

import java.util.Arrays;
import thaipress.lexicon.Lexicon;
import thaipress.model.WordKind;
import thaipress.text.ThaiChars;

/**
 * The ways to cut one line, and the cheapest of them: a Viterbi search over the entries of the
 * lexicon, unknown runs, abbreviations and scanned tokens. A path is in one of two states, behind a
 * known word or within an unknown run, so that a run costs more to begin than to go on with. Each
 * position is left over as many edges as the longest entry has letters, so the search is linear in
 * the length of the text. Not safe for use by several threads.
 */
final class Lattice {

  static final int UNKNOWN_RUN = 1100;
  static final int UNKNOWN_CLUSTER = 650;
  static final int ABBREVIATION = 1000;
  static final int ABBREVIATION_LETTER = 200;
  static final int SCANNED = 300;
  static final int NAME = 600;
  static final int NAME_LETTER = 10;

  /** A line longer than this is cut at the next space, and at twice this length wherever it is. */
  static final int WINDOW = 8192;

  private static final int SEAM = 256;
  private static final int ABBREVIATION_GROUP = 5;
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
  private int nextDot;

  /** By offset from begin: the cheapest way there in each of the two states, and its last edge. */
  private int[] known = new int[0];

  private int[] unknown = new int[0];
  private int[] knownFrom = new int[0];
  private int[] knownEdge = new int[0];
  private int[] unknownFrom = new int[0];
  private boolean[] boundary = new boolean[0];

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
    if (chars[from] == '\n') {
      scanner.reset(chars, length);
      int end = scanner.scan(from);
      words.add(end, WordKind.BREAK, -1);
      return end;
    }
    int end = search(from, endOfLine(from), true);
    for (int i = trace(end) - 1; i >= 0; i--) {
      int edge = path[3 * i + 2];
      if (edge >= 0 && !lexicon.isWord(edge)) {
        words.beginName();
        cutName(path[3 * i], path[3 * i + 1], words, i);
        words.endName(edge);
      } else {
        add(path[3 * i + 1], edge, words);
      }
    }
    return end;
  }

  private int endOfLine(int from) {
    int end = from;
    int most = Math.min(length, from + 2 * WINDOW);
    while (end < most && chars[end] != '\n') {
      end++;
    }
    return end;
  }

  /**
   * Cuts a name into its words; the first {@code keep} words of the outer path are still wanted.
   */
  private void cutName(int from, int to, SegmentationBuilder words, int keep) {
    int[] outer = Arrays.copyOf(path, 3 * keep);
    int end = search(from, to, false);
    for (int i = trace(end) - 1; i >= 0; i--) {
      add(path[3 * i + 1], path[3 * i + 2], words);
    }
    System.arraycopy(outer, 0, path, 0, outer.length);
  }

  private void add(int end, int edge, SegmentationBuilder words) {
    if (edge <= EDGE_SCANNED) {
      words.add(end, WordKind.of(EDGE_SCANNED - edge), -1);
    } else if (edge == EDGE_UNKNOWN) {
      words.add(end, WordKind.UNKNOWN, -1);
    } else {
      words.add(end, kindOfWord(end), Math.max(edge, -1));
    }
  }

  private WordKind kindOfWord(int end) {
    char last = chars[end - 1];
    return last == '.' ? WordKind.ABBREVIATION : last < 0x80 ? WordKind.FOREIGN : WordKind.THAI;
  }

  /** Fills the lattice for {@code [from, to)} and returns where it ends. */
  private int search(int from, int to, boolean names) {
    begin = from;
    stop = to;
    withNames = names;
    nextDot = -1;
    scanner.reset(chars, to);
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
        int end = scanner.scan(at);
        relax(end, at, cost + SCANNED, EDGE_SCANNED - scanner.kind().ordinal());
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
    }
    Arrays.fill(known, 0, room, INFINITE);
    Arrays.fill(unknown, 0, room, INFINITE);
    known[0] = 0;
    for (int i = 1; i < room - 1; i++) {
      boundary[i] = ThaiChars.isClusterBoundary(view, begin + i) && !joinsForeign(begin + i);
    }
    boundary[room - 1] = true;
  }

  /** Whether a number or a foreign word goes on over this offset. */
  private boolean joinsForeign(int at) {
    return isAlphanumeric(chars[at]) && isAlphanumeric(chars[at - 1]);
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
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
    int node = Lexicon.ROOT;
    for (int i = at; i < stop; ) {
      node = lexicon.step(node, chars[i++]);
      if (node == Lexicon.DEAD) {
        return;
      }
      int entry = lexicon.entryAt(node);
      if (entry != Lexicon.NO_ENTRY && boundary[i - begin]) {
        if (lexicon.isWord(entry)) {
          relax(i, at, cost + lexicon.cost(entry), entry);
        } else if (withNames) {
          relax(i, at, cost + NAME + NAME_LETTER * (i - at), entry);
        }
      }
    }
  }

  /** One to five letters and a dot, once or several times: an abbreviation that nobody knows. */
  private void abbreviate(int at, int cost) {
    int letters = 0;
    int dot = dotBehind(at);
    for (int group = at; dot > group && isAbbreviation(group, dot); dot = dotBehind(group)) {
      letters += dot - group;
      relax(dot + 1, at, cost + ABBREVIATION + ABBREVIATION_LETTER * letters, EDGE_ABBREVIATION);
      group = dot + 1;
    }
  }

  /**
   * The dot right behind the run of Thai letters at {@code at}, or {@code at} where there is none.
   */
  private int dotBehind(int at) {
    if (nextDot < at) {
      nextDot = at;
      while (nextDot < stop && ThaiChars.isLetter(chars[nextDot])) {
        nextDot++;
      }
    }
    return nextDot < stop && chars[nextDot] == '.' ? nextDot : at;
  }

  private boolean isAbbreviation(int from, int to) {
    if (to - from > ABBREVIATION_GROUP) {
      return false;
    }
    boolean consonant = false;
    for (int i = from; i < to; i++) {
      if (ThaiChars.isToneMark(chars[i])) {
        return false;
      }
      consonant |= ThaiChars.isConsonant(chars[i]);
    }
    return consonant;
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

  /** Writes the cheapest path's words, last first; returns their number. */
  private int trace(int end) {
    int n = 0;
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
