package thaipress.segment;

import java.util.Arrays;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.Trie;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.ThaiChars;

/**
 * The ways to cut one line, and the cheapest of them: a Viterbi search over the entries of the
 * lexicon, unknown runs, abbreviations and scanned tokens. An unknown run costs more to begin than
 * to go on with. No entry ends within a scanned number, foreign word or address. Each position is
 * left over as many edges as the longest entry has letters, so the search is linear in the length
 * of the text. Not safe for use by several threads.
 */
final class Lattice {

  /*
   * One pass from left to right does everything: it scans the tokens, finds the boundaries of
   * clusters and relaxes the edges. The cheapest way to an offset is one long, cost above origin
   * above edge, so that the cheaper of two ways is the smaller number and of two that cost the same
   * the one whose last word is longer. An edge may end where no word can begin: such an offset is
   * never left, so nothing that ends there is found. The best unknown run that reaches the offset
   * at hand is carried along in two fields instead of being a second state of every offset.
   */

  static final int UNKNOWN_RUN = 1100;
  static final int UNKNOWN_CLUSTER = 650;
  static final int ABBREVIATION = 1000;
  static final int ABBREVIATION_LETTER = 200;
  static final int SCANNED = 300;

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

  /** Edges: the tag of an entry, or above all of them what was found without the lexicon. */
  private static final int EDGE_BITS = 21;

  private static final int EDGE_MASK = (1 << EDGE_BITS) - 1;
  private static final int EDGE_UNKNOWN = 1 << 20;
  private static final int EDGE_ABBREVIATION = EDGE_UNKNOWN + 1;

  private static final int ENTRY_MASK = (1 << Trie.BODY_BIT) - 1;

  /** A scanned token's kind is counted up from here. */
  private static final int EDGE_SCANNED = EDGE_UNKNOWN + 2;

  private static final int COST_SHIFT = 36;
  private static final int ORIGIN_MASK = (1 << (COST_SHIFT - EDGE_BITS)) - 1;
  private static final int INFINITE = Trie.NO_COST;
  private static final long UNREACHED = (long) INFINITE << COST_SHIFT;

  /** A buffer longer than this is given up after its text. */
  private static final int MOST_KEPT = 1 << 16;

  private final Lexicon lexicon;
  private final Trie trie;
  private final TokenScanner scanner = new TokenScanner();
  private String text = "";
  private char[] chars = new char[0];
  private final ClusterMarks marks = new ClusterMarks();
  private byte[] codes = new byte[0];
  private byte[] sorts = new byte[0];
  private int length;

  /** What is being searched: offsets of the text. */
  private int begin;

  private int stop;
  private boolean withNames;

  /** By offset from begin: the cheapest way there. */
  private long[] ways = new long[0];

  /** The cheapest unknown run that ends at the offset at hand: its cost and where it begins. */
  private int runCost;

  private int runBegin;

  /** The first dot at or behind the offset at hand, or where the search stops. */
  private int nextDot;

  /** The token last scanned, and whether it is a run of one sign. */
  private int tokenBegin;

  private int tokenEnd;
  private int tokenEdge;
  private boolean tokenIsRun;

  /** The words of the path found, last first: begin, end, edge. */
  private int[] path = new int[96];

  Lattice(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.trie = lexicon.trie();
  }

  /** Takes another text. */
  void reset(String next) {
    text = next;
    length = next.length();
    if (chars.length < length || chars.length > MOST_KEPT) {
      chars = new char[Math.max(length, 1024)];
    }
    next.getChars(0, length, chars, 0);
    marks.read(chars, length);
    codes = marks.codes();
    sorts = marks.sorts();
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
      if (isName(edge) && !lexicon.isWord(entryOf(edge))) {
        words.beginName();
        cutName(path[3 * i], path[3 * i + 1], words, i);
        words.endName(entryOf(edge));
      } else {
        add(path[3 * i], path[3 * i + 1], edge, words);
      }
    }
    return end;
  }

  private static boolean isName(int edge) {
    return edge >> Trie.BODY_BIT == 1;
  }

  private static int entryOf(int edge) {
    return (edge & ENTRY_MASK) - 1;
  }

  /** The end of the line without the spaces before its break, or of the window. */
  private int endOfLine(int from) {
    int most = (int) Math.min(length, from + 2L * WINDOW);
    int end = text.indexOf('\n', from, most);
    if (end >= 0) {
      while (end > from && chars[end - 1] == ' ') {
        end--;
      }
      return end;
    }
    return most < length ? clusterEnd(from, most) : most;
  }

  /** The last boundary of clusters up to an offset, or the first behind it where there is none. */
  private int clusterEnd(int from, int offset) {
    int end = offset;
    while (end > from && !ThaiChars.isClusterBoundary(text, end)) {
      end--;
    }
    if (end > from) {
      return end;
    }
    end = offset + 1;
    while (end < length && !ThaiChars.isClusterBoundary(text, end)) {
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
    if (edge < EDGE_UNKNOWN) {
      words.addEntry(end, kindOfEntry(from, end), entryOf(edge), isName(edge));
    } else if (edge == EDGE_UNKNOWN) {
      words.addEntry(end, WordKind.UNKNOWN, Segmentation.NO_ENTRY, false);
    } else if (edge == EDGE_ABBREVIATION) {
      words.addEntry(end, WordKind.ABBREVIATION, Segmentation.NO_ENTRY, false);
    } else {
      words.addEntry(end, WordKind.of(edge - EDGE_SCANNED), Segmentation.NO_ENTRY, false);
    }
  }

  /** What an entry is: what it would be if scanned, or by the highest sort of character it has. */
  private WordKind kindOfEntry(int from, int end) {
    if (ThaiChars.isLetter(chars[from])) {
      return chars[end - 1] == '.' ? WordKind.ABBREVIATION : WordKind.THAI;
    }
    scanner.reset(chars, end);
    if (scanner.scan(from) == end) {
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

  /** Finds the cheapest way through {@code [from, to)} and returns where it ends. */
  private int search(int from, int to, boolean names) {
    begin = from;
    stop = to;
    withNames = names;
    prepare(to - from + 1);
    scanner.reset(chars, to);
    byte behind = codes[to];
    codes[to] = 0;
    int end = relaxAll(from, to);
    codes[to] = behind;
    return end;
  }

  private int relaxAll(int from, int to) {
    int[] starts = marks.starts();
    for (int k = marks.startAt(from); starts[k] < to; k++) {
      int at = starts[k];
      if (at - from >= WINDOW && endsWindow(at)) {
        return at;
      }
      if (sorts[at] != ClusterMarks.NO_LETTER) {
        leaveLetter(at);
      } else if (at >= tokenEnd || tokenIsRun) {
        leaveToken(at);
      }
    }
    arrive(to);
    return to;
  }

  private void prepare(int room) {
    if (ways.length < room) {
      ways = new long[Math.max(room, Math.min(2 * ways.length, 2 * WINDOW + 1))];
    }
    Arrays.fill(ways, 0, room, UNREACHED);
    ways[0] = 0;
    runCost = INFINITE;
    nextDot = -1;
    tokenEnd = begin;
  }

  /** Whether the window may end here: at a space, or at last wherever a word may. */
  private boolean endsWindow(int at) {
    boolean ends = chars[at] == ' ' || at - begin >= 2 * WINDOW - SEAM;
    if (!ends || at < tokenEnd) {
      return false;
    }
    arrive(at);
    return true;
  }

  /** Ends the unknown run that reaches the offset, if that is cheapest; returns the least cost. */
  private int arrive(int at) {
    int cost = (int) (ways[at - begin] >>> COST_SHIFT);
    if (runCost < cost) {
      ways[at - begin] = way(runCost, runBegin, EDGE_UNKNOWN);
      return runCost;
    }
    return cost;
  }

  private long way(int cost, int from, int edge) {
    return (long) cost << COST_SHIFT | (long) (from - begin) << EDGE_BITS | edge;
  }

  private void leaveLetter(int at) {
    int cost = arrive(at);
    if (withNames) {
      walk(at, cost);
    } else {
      walkWords(at, cost, INFINITE);
    }
    if (dotFrom(at) - at <= ABBREVIATION_GROUP) {
      abbreviate(at, cost);
    }
    if (cost + UNKNOWN_RUN <= runCost) {
      runCost = cost + UNKNOWN_RUN;
      runBegin = at;
    }
    runCost += UNKNOWN_CLUSTER;
  }

  /** A run of one sign may be left behind its dot or entered at each, all else is whole. */
  private void leaveToken(int at) {
    if (at >= tokenEnd) {
      scan(at);
    } else if (chars[at] != chars[tokenBegin]) {
      return;
    }
    int cost = arrive(at);
    runCost = INFINITE;
    if (cost < INFINITE) {
      if (chars[at] != ' ') {
        walkWords(at, cost, FOREIGN_ENTRY);
      }
      relax(tokenEnd, way(cost + SCANNED, at, tokenEdge));
    }
  }

  private void scan(int at) {
    tokenBegin = at;
    tokenEnd = scanner.scan(at);
    WordKind kind = scanner.kind();
    tokenEdge = EDGE_SCANNED + kind.ordinal();
    tokenIsRun = kind == WordKind.PUNCTUATION && tokenEnd > at + 1 && chars[at + 1] == chars[at];
  }

  private void relax(int end, long way) {
    int i = end - begin;
    ways[i] = Math.min(ways[i], way);
  }

  /**
   * Follows the lexicon from {@code at}: every entry that ends before {@code stop} is an edge. What
   * is no entry costs too much to be the cheapest way, which spares asking.
   */
  private void walk(int at, int cost) {
    long origin = way(cost, at, 0);
    long node = trie.root();
    int end = at;
    while (true) {
      node = trie.next(node, codes[end] & 0xFF);
      if (node == Trie.DEAD) {
        return;
      }
      end++;
      int i = end - begin;
      if (Trie.hasEntry(node)) {
        long way = origin + ((long) Trie.cost(node) << COST_SHIFT) + Trie.tag(node);
        if (way < ways[i]) {
          ways[i] = way;
        }
      }
    }
  }

  /** The same from what is no letter, or where there are no names. */
  private void walkWords(int at, int cost, int most) {
    long node = trie.next(trie.root(), codes[at] & 0xFF);
    for (int end = at + 1; node != Trie.DEAD; end++) {
      int own = costOf(node);
      if (own < Trie.NO_COST) {
        relax(end, way(cost + Math.min(most, own), at, Trie.tag(node)));
      }
      node = trie.next(node, codes[end] & 0xFF);
    }
  }

  /** The cost as a word or as a name, whichever is less. */
  private int costOf(long node) {
    if (withNames || !Trie.isBody(node)) {
      return Trie.cost(node);
    }
    int entry = Trie.entry(node);
    return lexicon.isWord(entry) ? lexicon.cost(entry) : Trie.NO_COST;
  }

  private int dotFrom(int at) {
    if (nextDot < at) {
      int dot = text.indexOf('.', at, stop);
      nextDot = dot < 0 ? stop : dot;
    }
    return nextDot;
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
        int own = ABBREVIATION + ABBREVIATION_LETTER * letters;
        relax(dot + 1, way(cost + own, at, EDGE_ABBREVIATION));
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

  /** Writes the cheapest path's words, last first, from an index on; returns the index behind. */
  private int trace(int end, int index) {
    int n = index;
    for (int at = end; at > begin; n++) {
      if (path.length < 3 * (n + 1)) {
        path = Arrays.copyOf(path, 2 * path.length);
      }
      long way = ways[at - begin];
      path[3 * n + 1] = at;
      path[3 * n + 2] = (int) way & EDGE_MASK;
      at = begin + ((int) (way >>> EDGE_BITS) & ORIGIN_MASK);
      path[3 * n] = at;
    }
    return n;
  }
}
