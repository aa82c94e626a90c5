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

  /**
   * The words behind an offset are not tried where an offset further on was reached for so much
   * less.
   */
  static final int BEAM = 400;

  /** The beam that gives up nothing. */
  static final int NO_BEAM = Trie.NO_COST / 2;

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

  /**
   * Edges: the tag of an entry, or above all of them the kind of what was found without the
   * lexicon.
   */
  private static final int EDGE_BITS = 21;

  private static final int EDGE_MASK = (1 << EDGE_BITS) - 1;
  private static final int FOUND = 1 << (EDGE_BITS - 1);
  private static final int EDGE_UNKNOWN = FOUND + WordKind.UNKNOWN.ordinal();
  private static final int EDGE_ABBREVIATION = FOUND + WordKind.ABBREVIATION.ordinal();
  private static final int EDGE_SPACE = FOUND + WordKind.SPACE.ordinal();
  private static final int ENTRY_MASK = (1 << Trie.BODY_BIT) - 1;
  private static final int KIND_MASK = 0xF;

  private static final int COST_SHIFT = 36;
  private static final int ORIGIN_MASK = (1 << (COST_SHIFT - EDGE_BITS)) - 1;
  private static final int INFINITE = Trie.NO_COST;
  private static final long UNREACHED = (long) INFINITE << COST_SHIFT;
  private static final long COST_MASK = -1L << COST_SHIFT;
  private static final int RUN_SHIFT = 32;
  private static final int RUN_MASK = (1 << 15) - 1;
  private static final long NO_RUN = (long) INFINITE << RUN_SHIFT;

  /** A buffer longer than this is given up after its text. */
  private static final int MOST_KEPT = 1 << 16;

  private final Lexicon lexicon;

  /** By entry. Shared between threads: two that cut the same name at once cut it alike. */
  private final NameCut[] cuts;

  private final int beam;
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

  /** The first dot at or behind the offset at hand, or where the search stops. */
  private int nextDot;

  /** The token last scanned, and whether it is a run of one sign. */
  private int tokenBegin;

  private int tokenEnd;
  private int tokenEdge;
  private boolean tokenIsRun;

  /** The words of the path found, last first: begin, end, edge. */
  private int[] path = new int[96];

  /**
   * @param cuts by entry how names were cut before, or {@link NameCut#NONE}
   * @param beam how much dearer than one that leads further a way may be and still be followed
   */
  Lattice(Lexicon lexicon, NameCut[] cuts, int beam) {
    this.lexicon = lexicon;
    this.cuts = cuts;
    this.beam = beam;
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
        addName(path[3 * i], path[3 * i + 1], entryOf(edge), words, i);
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

  private void addName(int from, int to, int entry, SegmentationBuilder words, int keep) {
    NameCut cut = cuts[entry];
    if (cut != NameCut.NONE) {
      cut.addTo(words, from);
    } else {
      cutName(from, to, words, keep);
      cuts[entry] = words.cut(from);
    }
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

  /** A word of the lexicon is Thai unless it begins with no letter or ends with a dot. */
  private void add(int from, int end, int edge, SegmentationBuilder words) {
    int found = edge >>> (EDGE_BITS - 1);
    int isMixed = (sorts[from] - 1 | (chars[end - 1] ^ '.') - 1) >>> 31;
    int kind = edge & KIND_MASK & -found;
    if ((isMixed & ~found) != 0) {
      kind = kindOfMixed(from, end).ordinal();
    }
    int entry = entryOf(edge) | -found;
    words.addWord(end, kind, entry);
    if (isName(edge)) {
      words.nameLast(entry);
    }
  }

  /** What an entry is: what it would be if scanned, or by the highest sort of character it has. */
  private WordKind kindOfMixed(int from, int end) {
    if (ThaiChars.isLetter(chars[from])) {
      return WordKind.ABBREVIATION;
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

  /*
   * The one loop in which all the time is spent. What it needs is in local variables, and what
   * cannot be foreseen is decided by minima, not by branches: a branch that the processor foresees
   * wrongly costs as much as several steps in the trie.
   */
  private int relaxAll(int from, int to) {
    long[] ways = this.ways;
    byte[] codes = this.codes;
    byte[] sorts = this.sorts;
    int[] starts = marks.starts();
    int dot = dotFrom(from);
    long run = NO_RUN;
    long ahead = UNREACHED;
    for (int k = marks.startAt(from); starts[k] < to; k++) {
      int at = starts[k];
      int i = at - from;
      int cost = arrive(i, run);
      if (i >= WINDOW && endsWindow(at)) {
        return at;
      }
      if (sorts[at] == ClusterMarks.NO_LETTER || at < tokenEnd) {
        run = NO_RUN;
        leaveToken(at, cost);
        continue;
      }
      if (i >= endOf(ahead)) {
        ahead = UNREACHED;
      }
      if ((long) (cost - beam) << COST_SHIFT <= ahead || !mayLead(from + endOf(ahead))) {
        if (withNames) {
          long origin = way(cost, at, 0);
          long node = trie.next(trie.root(), codes[at] & 0xFF);
          for (int end = i + 1; node != Trie.DEAD; end++) {
            if (Trie.hasEntry(node)) {
              long way = origin + ((long) Trie.cost(node) << COST_SHIFT) + Trie.tag(node);
              ways[end] = Math.min(ways[end], way);
              ahead = Math.min(ahead, (way & COST_MASK) + end);
            }
            node = trie.next(node, codes[from + end] & 0xFF);
          }
        } else {
          walkWords(at, cost, INFINITE);
        }
        if (dot - at <= ABBREVIATION_GROUP) {
          dot = dotFrom(at);
          abbreviate(at, cost);
        }
      }
      run = Math.min(run, runFrom(cost, i)) + ((long) UNKNOWN_CLUSTER << RUN_SHIFT);
    }
    arrive(to - from, run);
    return to;
  }

  /** An unknown run as one number, cost above origin; of two at one cost the shorter is less. */
  private static long runFrom(int cost, int origin) {
    return (long) (cost + UNKNOWN_RUN) << RUN_SHIFT | (RUN_MASK - origin);
  }

  /** Ends an unknown run at an offset, if that is cheapest; returns the least cost. */
  private int arrive(int i, long run) {
    int cost = (int) (ways[i] >>> COST_SHIFT);
    int runCost = (int) (run >>> RUN_SHIFT);
    if (runCost < cost) {
      ways[i] = way(runCost, begin + RUN_MASK - (int) (run & RUN_MASK), EDGE_UNKNOWN);
      return runCost;
    }
    return cost;
  }

  /** Whether a word surely may begin here: a cluster, or a token that stands behind a letter. */
  private boolean mayLead(int at) {
    return sorts[at] == ClusterMarks.FIRST
        ? chars[at - 1] != 'ฯ'
        : sorts[at] == ClusterMarks.NO_LETTER && sorts[at - 1] != ClusterMarks.NO_LETTER;
  }

  private static int endOf(long ahead) {
    return (int) ahead;
  }

  private void prepare(int room) {
    if (ways.length < room) {
      ways = new long[Math.max(room, Math.min(2 * ways.length, 2 * WINDOW + 1))];
    }
    Arrays.fill(ways, 0, room, UNREACHED);
    ways[0] = 0;
    nextDot = -1;
    tokenEnd = begin;
  }

  /** Whether the window may end here: at a space, or at last wherever a word may. */
  private boolean endsWindow(int at) {
    boolean ends = chars[at] == ' ' || at - begin >= 2 * WINDOW - SEAM;
    if (!ends || at < tokenEnd) {
      return false;
    }
    return true;
  }

  private long way(int cost, int from, int edge) {
    return (long) cost << COST_SHIFT | (long) (from - begin) << EDGE_BITS | edge;
  }

  /** A run of one sign may be left behind its dot or entered at each, all else is whole. */
  private void leaveToken(int at, int cost) {
    if (at >= tokenEnd) {
      scan(at);
    } else if (!tokenIsRun || chars[at] != chars[tokenBegin]) {
      return;
    }
    if (cost < INFINITE) {
      if (chars[at] != ' ') {
        walkWords(at, cost, FOREIGN_ENTRY);
      }
      relax(tokenEnd, way(cost + SCANNED, at, tokenEdge));
    }
  }

  private void scan(int at) {
    tokenBegin = at;
    if (chars[at] == ' ' && at + 1 < stop && chars[at + 1] > ' ') {
      tokenEnd = at + 1;
      tokenEdge = EDGE_SPACE;
      tokenIsRun = false;
      return;
    }
    tokenEnd = scanner.scan(at);
    WordKind kind = scanner.kind();
    tokenEdge = FOUND + kind.ordinal();
    tokenIsRun = kind == WordKind.PUNCTUATION && tokenEnd > at + 1 && chars[at + 1] == chars[at];
  }

  private void relax(int end, long way) {
    int i = end - begin;
    ways[i] = Math.min(ways[i], way);
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
