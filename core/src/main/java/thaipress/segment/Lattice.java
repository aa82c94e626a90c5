package thaipress.segment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
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
   * One pass from left to right does everything: where the longest entry surely ends a word it is
   * taken, elsewhere the edges are relaxed up to the next offset that all ways lead through. The
   * cheapest way to an offset is one long, cost above origin
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

  /** Stands behind what is being cut, and in no entry. */
  private static final char NOTHING = 0;

  /** So many characters behind a text may be looked at. */
  private static final int BEHIND = 3;

  /** A buffer longer than this is given up after its text. */
  private static final int MOST_KEPT = 1 << 16;

  private final Lexicon lexicon;

  /** By entry. Shared between threads: two that cut the same name at once cut it alike. */
  private final NameCut[] cuts;

  private final SureEnds sureEnds;
  private final int beam;
  private final Trie trie;
  private final TokenScanner scanner = new TokenScanner();
  private String text = "";
  private char[] chars = new char[0];
  private final ClusterMarks marks = new ClusterMarks();
  private int length;

  /** What is being cut: offsets of the text. */
  private int begin;

  private int stop;
  private boolean isLineWhole = true;
  private boolean withNames;

  /** Behind the last offset that a way leads to. */
  private int reach;

  /** By offset from begin: the cheapest way there; none between searches. */
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

  /** Cuts names into words. */
  private @Nullable Lattice inner;

  /**
   * @param cuts by entry how names were cut before, or {@link NameCut#NONE}
   * @param sureEnds found with the same lexicon and beam
   * @param beam how much dearer than one that leads further a way may be and still be followed
   */
  Lattice(Lexicon lexicon, NameCut[] cuts, SureEnds sureEnds, int beam) {
    this.lexicon = lexicon;
    this.cuts = cuts;
    this.sureEnds = sureEnds;
    this.beam = beam;
    this.trie = lexicon.trie();
  }

  /** Takes another text. */
  void reset(String next) {
    text = next;
    length = next.length();
    if (chars.length < length + BEHIND || chars.length > MOST_KEPT) {
      chars = new char[Math.max(length + BEHIND, 1024)];
    }
    next.getChars(0, length, chars, 0);
    Arrays.fill(chars, length, length + BEHIND, NOTHING);
  }

  /**
   * Cuts the text from {@code from} on, as far as the line with its break or the window goes, and
   * hands the words over in order.
   *
   * @return the offset behind the last word cut
   */
  int cutLine(int from, SegmentationBuilder words) {
    int to = endOfLine(from);
    if (to - from > 2 * WINDOW) {
      words.add(to, WordKind.UNKNOWN, Segmentation.NO_ENTRY);
      return to;
    }
    char behind = prepare(from, to, true);
    int most = isLineWhole ? to : Math.min(to, from + WINDOW);
    int at = from;
    while (at < most) {
      at = addSure(at, most, words);
      if (at < most) {
        int end = search(at, to);
        addPath(at, end, words);
        at = end;
      }
    }
    chars[to] = behind;
    return isLineWhole && to < length ? addBreak(to, words) : at;
  }

  private int addBreak(int from, SegmentationBuilder words) {
    scanner.reset(chars, length);
    int end = scanner.scanSpace(from);
    words.addWord(end, WordKind.BREAK.ordinal(), Segmentation.NO_ENTRY);
    return end;
  }

  /**
   * Adds words for as long as each surely ends where it does: tokens that no entry begins with, and
   * the longest entries that nothing leads across.
   *
   * @return the offset behind them
   */
  private int addSure(int from, int to, SegmentationBuilder words) {
    char[] chars = this.chars;
    Trie trie = this.trie;
    long root = trie.root();
    int dot = dotFrom(from);
    int at = from;
    while (at < to) {
      int end = at;
      if (!ThaiChars.isLetter(chars[at])) {
        end = sureToken(at);
        if (end == at) {
          return at;
        }
        words.addWord(end, tokenEdge & KIND_MASK, Segmentation.NO_ENTRY);
      } else {
        long node = root;
        long last = Trie.DEAD;
        int i = at;
        while ((node = trie.next(node, Trie.code(chars[i]))) != Trie.DEAD) {
          i++;
          if (Trie.hasEntry(node)) {
            last = node;
            end = i;
          }
        }
        if (dot < end) {
          dot = dotIn(end);
        }
        if (last == Trie.DEAD
            || dot - end <= ABBREVIATION_GROUP && mayAbbreviate(end, dot)
            || !sureEnds.isSure(last, chars, at, end)) {
          return at;
        }
        int kind =
            chars[end - 1] == '.' ? WordKind.ABBREVIATION.ordinal() : WordKind.THAI.ordinal();
        addEntry(at, end, kind, Trie.tag(last), words);
        nextDot = dot;
      }
      int spaces = spacesAt(end, to);
      words.addSpaces(spaces);
      at = end + spaces;
    }
    return at;
  }

  /**
   * Whether a space stands by itself at an offset, as 1 or 0: it does behind a third of the words,
   * which no branch foresees.
   */
  private int spacesAt(int at, int to) {
    return ((chars[at] ^ ' ') - 1 & ' ' - chars[at + 1] & at - to) >>> 31;
  }

  /** The end of the token at an offset if no entry begins there or within, or the offset. */
  private int sureToken(int at) {
    scan(at);
    if (tokenIsRun) {
      return at;
    }
    if (tokenEdge != EDGE_SPACE) {
      long node = trie.root();
      for (int i = at; (node = trie.next(node, Trie.code(chars[i]))) != Trie.DEAD; i++) {
        if (Trie.hasEntry(node)) {
          return at;
        }
      }
    }
    return tokenEnd;
  }

  /** Adds the words of the way found. */
  private void addPath(int from, int to, SegmentationBuilder words) {
    for (int i = trace(from, to) - 1; i >= 0; i--) {
      int edge = path[3 * i + 2];
      addEntry(
          path[3 * i], path[3 * i + 1], kindOf(path[3 * i], path[3 * i + 1], edge), edge, words);
    }
  }

  private void addEntry(int from, int end, int kind, int edge, SegmentationBuilder words) {
    int entry = entryOf(edge) | -(edge >>> (EDGE_BITS - 1));
    if (!isName(edge)) {
      words.addWord(end, kind, entry);
    } else if (lexicon.isWord(entry)) {
      words.addWord(end, kind, entry);
      words.addName(1, entry);
    } else {
      words.addName(cutOf(entry, from, end).addTo(words, from), entry);
    }
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
    isLineWhole = end >= 0 || most == length;
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

  private NameCut cutOf(int entry, int from, int to) {
    NameCut cut = cuts[entry];
    if (cut == NameCut.NONE) {
      if (inner == null) {
        inner = new Lattice(lexicon, cuts, sureEnds, beam);
      }
      inner.reset(text.substring(from, to));
      cut = inner.cutName();
      cuts[entry] = cut;
    }
    return cut;
  }

  /** Cuts the text, which is a name, into words. */
  private NameCut cutName() {
    char behind = prepare(0, length, false);
    int n = trace(0, search(0, length));
    chars[length] = behind;
    int[] ends = new int[n];
    byte[] kinds = new byte[n];
    int[] entries = new int[n];
    for (int i = 0; i < n; i++) {
      int word = 3 * (n - 1 - i);
      int edge = path[word + 2];
      ends[i] = path[word + 1];
      kinds[i] = (byte) kindOf(path[word], path[word + 1], edge);
      entries[i] = entryOf(edge) | -(edge >>> (EDGE_BITS - 1));
    }
    return new NameCut(ends, kinds, entries);
  }

  /** A word of the lexicon is Thai unless it begins with no letter or ends with a dot. */
  private int kindOf(int from, int end, int edge) {
    int found = edge >>> (EDGE_BITS - 1);
    boolean isMixed = !ThaiChars.isLetter(chars[from]) || chars[end - 1] == '.';
    return !isMixed || found != 0 ? edge & KIND_MASK & -found : kindOfMixed(from, end).ordinal();
  }

  /** What an entry is: what it would be if scanned, or by the highest sort of character it has. */
  private WordKind kindOfMixed(int from, int end) {
    if (ThaiChars.isLetter(chars[from])) {
      return WordKind.ABBREVIATION;
    }
    scanner.reset(chars, end);
    boolean isToken = scanner.scan(from) == end;
    scanner.reset(chars, stop);
    if (isToken) {
      return scanner.kind();
    }
    WordKind kind = WordKind.PUNCTUATION;
    for (int i = from; i < end && kind != WordKind.THAI; i++) {
      if (ThaiChars.isLetter(chars[i])) {
        kind = WordKind.THAI;
      } else if (TokenScanner.isLatin(chars[i])) {
        kind = WordKind.FOREIGN;
      } else if (ThaiChars.isAsciiDigit(chars[i]) && kind == WordKind.PUNCTUATION) {
        kind = WordKind.NUMBER;
      }
    }
    return kind == WordKind.THAI && chars[end - 1] == '.' ? WordKind.ABBREVIATION : kind;
  }

  /*
   * What it needs is in local variables, and what cannot be foreseen is decided by minima, not by
   * branches: a branch that the processor foresees wrongly costs as much as several steps in the
   * trie.
   */

  /**
   * Finds the cheapest way from an offset on to the next one that all ways lead through, and
   * returns that. Where there are no names the way is found to the end.
   */
  private int search(int from, int to) {
    long[] ways = this.ways;
    char[] chars = this.chars;
    marks.reset(chars, from, to);
    byte[] sorts = marks.sorts();
    int[] starts = marks.starts();
    int limit = marks.more();
    int begin = this.begin;
    int dot = dotFrom(from);
    long run = NO_RUN;
    long ahead = UNREACHED;
    ways[from - begin] = 0;
    reach = from + 1;
    for (int k = 0; ; k++) {
      while (starts[k] >= limit && limit < to) {
        limit = marks.more();
      }
      int at = starts[k];
      if (at >= to) {
        break;
      }
      int i = at - begin;
      int cost = arrive(i, run);
      if (at >= reach && isSure(at, cost, run) || !isLineWhole && i >= WINDOW && endsWindow(at)) {
        return at;
      }
      if (sorts[at] == ClusterMarks.NO_LETTER || at < tokenEnd) {
        run = NO_RUN;
        leaveToken(at, cost);
        continue;
      }
      ahead = Math.max(ahead, UNREACHED & (long) endOf(ahead) - i - 1 >> 63);
      if ((long) (cost - beam) << COST_SHIFT <= ahead || !mayLead(begin + endOf(ahead))) {
        if (withNames) {
          long origin = way(0, at, 0);
          long node = trie.root();
          int end = i;
          int last = 0;
          while ((node = trie.next(node, Trie.code(chars[begin + end]))) != Trie.DEAD) {
            end++;
            int least = Math.min(cost + Trie.cost(node), INFINITE);
            long way = (long) least << COST_SHIFT | origin | Trie.tag(node);
            ways[end] = Math.min(ways[end], way);
            ahead = Math.min(ahead, (way & COST_MASK) + end);
            last = Math.max(last, end & -Trie.tag(node) >> 31);
          }
          reach = Math.max(reach, begin + last);
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
    arrive(to - begin, run);
    return to;
  }

  /** Whether nothing leads across an offset that no entry does: an unknown run might. */
  private boolean isSure(int at, int cost, long run) {
    return withNames
        && cost < INFINITE
        && (!ThaiChars.isLetter(chars[at]) || (int) (run >>> RUN_SHIFT) >= cost + UNKNOWN_RUN);
  }

  /** An unknown run as one number, cost above origin; of two at one cost the shorter is less. */
  private static long runFrom(int cost, int origin) {
    return (long) (cost + UNKNOWN_RUN) << RUN_SHIFT | (RUN_MASK - origin);
  }

  /** Ends an unknown run at an offset, if that is cheapest; returns the least cost. */
  private int arrive(int i, long run) {
    long way = ways[i];
    int cost = (int) (way >>> COST_SHIFT);
    int runCost = (int) (run >>> RUN_SHIFT);
    long runWay = way(runCost, begin + RUN_MASK - (int) (run & RUN_MASK), EDGE_UNKNOWN);
    ways[i] = way ^ (way ^ runWay) & (long) runCost - cost >> 63;
    return Math.min(cost, runCost);
  }

  /** Whether a word surely may begin here: a cluster, or a token that stands behind a letter. */
  private boolean mayLead(int at) {
    return switch (ClusterMarks.sort(chars, at)) {
      case ClusterMarks.FIRST -> chars[at - 1] != 'ฯ';
      case ClusterMarks.NO_LETTER -> ThaiChars.isLetter(chars[at - 1]);
      default -> false;
    };
  }

  private static int endOf(long ahead) {
    return (int) ahead;
  }

  /** Takes what is to be cut; nothing stands behind it until what is returned is put back. */
  private char prepare(int from, int to, boolean names) {
    int room = to - from + 1;
    if (ways.length < room) {
      ways = new long[Math.max(room, Math.min(2 * ways.length, 2 * WINDOW + 1))];
      Arrays.fill(ways, UNREACHED);
    }
    begin = from;
    stop = to;
    withNames = names;
    nextDot = -1;
    tokenEnd = from;
    scanner.reset(chars, to);
    char behind = chars[to];
    chars[to] = NOTHING;
    return behind;
  }

  /** Whether the window may end here: at a space, or at last wherever a word may. */
  private boolean endsWindow(int at) {
    boolean ends = chars[at] == ' ' || at - begin >= 2 * WINDOW - SEAM;
    return ends && at >= tokenEnd;
  }

  private long way(int cost, int from, int edge) {
    return (long) cost << COST_SHIFT | (long) (from - begin) << EDGE_BITS | edge;
  }

  /** A run of one sign may be left behind its dot or entered at each, all else is whole. */
  private void leaveToken(int at, int cost) {
    if (at >= tokenEnd) {
      scan(at);
    } else if (at != tokenBegin && (!tokenIsRun || chars[at] != chars[tokenBegin])) {
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
    tokenIsRun = chars[at + 1] == chars[at] && kind == WordKind.PUNCTUATION && tokenEnd > at + 1;
  }

  private void relax(int end, long way) {
    int i = end - begin;
    ways[i] = Math.min(ways[i], way);
    reach = Math.max(reach, end);
  }

  /** The same from what is no letter, or where there are no names. */
  private void walkWords(int at, int cost, int most) {
    long node = trie.next(trie.root(), Trie.code(chars[at]));
    for (int end = at + 1; node != Trie.DEAD; end++) {
      int own = costOf(node);
      if (own < Trie.NO_COST) {
        relax(end, way(cost + Math.min(most, own), at, Trie.tag(node)));
      }
      node = trie.next(node, Trie.code(chars[end]));
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
      nextDot = dotIn(at);
    }
    return nextDot;
  }

  /** Whether an abbreviation may lead across the end of an entry, to the dot behind letters. */
  private boolean mayAbbreviate(int end, int dot) {
    int i = dot;
    while (i > end && ThaiChars.isLetter(chars[i - 1])) {
      i--;
    }
    return i == end;
  }

  private int dotIn(int from) {
    int dot = text.indexOf('.', from, stop);
    return dot < 0 ? stop + ABBREVIATION_GROUP + 1 : dot;
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

  /**
   * Writes the words of the cheapest path found, last first, and forgets what was found.
   *
   * @return how many words they are
   */
  private int trace(int from, int to) {
    int n = 0;
    for (int at = to; at > from; n++) {
      if (path.length < 3 * (n + 1)) {
        path = Arrays.copyOf(path, 2 * path.length);
      }
      long way = ways[at - begin];
      path[3 * n + 1] = at;
      path[3 * n + 2] = (int) way & EDGE_MASK;
      at = begin + ((int) (way >>> EDGE_BITS) & ORIGIN_MASK);
      path[3 * n] = at;
    }
    Arrays.fill(ways, from - begin, Math.max(reach, to) + 1 - begin, UNREACHED);
    return n;
  }
}
