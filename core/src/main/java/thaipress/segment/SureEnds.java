package thaipress.segment;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.Trie;
import thaipress.model.WordKind;
import thaipress.text.ThaiChars;

/**
 * Behind which entries the text is surely cut. Where the longest entry that a text goes on with at
 * a cut has no way across its end, and none to it that is cheaper, the lattice need not be asked:
 * each of its ways leads through that end. What could lead across it are other entries from within
 * the entry and unknown runs. Whether one may depends on the entry and on what sort of character
 * follows, which is found when an entry is first asked for; whether one does is looked for in the
 * text. Nor is the text cut before what hangs on the last letter of the entry. Safe for use by
 * several threads.
 */
final class SureEnds {

  /** By code of the lexicon: the bit of the sort of character that it stands for. */
  private static final byte[] SORTS = new byte[256];

  private static final int NONE = 0;
  private static final int ASCII = 1;
  private static final int SPACE = 2;
  private static final int SIGN = 3;
  private static final int HANGING = 4;
  private static final int FIRST_LETTER = 5;

  /** The sorts that an unknown run does not go on with. */
  private static final long NO_LETTERS = (1L << FIRST_LETTER) - 1;

  /** Set when an entry was looked at. */
  private static final long KNOWN = 1L << 63;

  private static final int INFINITE = Trie.NO_COST;

  /** Bits of a way's end below its cost. */
  private static final int END_BITS = Integer.SIZE;

  private static final long NO_WAY = (long) INFINITE << END_BITS;

  /** Stands behind a line, and like a space joins no token that is not of spaces. */
  private static final char NOTHING = 0;

  /** Silences the consonant before it, which then hangs on what stands before that. */
  private static final char KILLER = '์';

  static {
    for (char c = '!'; c < 0x7F; c++) {
      SORTS[Trie.code(c)] = ASCII;
    }
    int next = FIRST_LETTER;
    for (char c = 0x0E01; c < 0x0E5C; c++) {
      boolean begins = ThaiChars.isConsonant(c) || ThaiChars.isLeadingVowel(c);
      int other = ThaiChars.isLetter(c) ? HANGING : SIGN;
      SORTS[Trie.code(c)] = (byte) (begins ? next++ : other);
    }
    SORTS[Trie.code(' ')] = SPACE;
    SORTS[0] = NONE;
  }

  private final Trie trie;
  private final int beam;

  /**
   * By entry: the sorts of characters before which its end is sure. Asked behind each word, so it
   * stands by itself, where the frequent ones take the least room.
   */
  private final AtomicLongArray ends;

  /** By entry what may lead across its end, if that may be sure. Written before its end is. */
  private final @Nullable Crossing[] crossings;

  /** Entries and unknown runs from within an entry that may lead across its end. */
  private static final class Crossing {

    /** The sorts of characters before which nothing but those may. */
    final long sorts;

    /** The nodes that the entries have come to at the end. */
    final long[] nodes;

    /** How much less than a run that begins behind the entry one may cost that leads across. */
    final int lead;

    Crossing(long sorts, long[] nodes, int lead) {
      this.sorts = sorts;
      this.nodes = nodes;
      this.lead = lead;
    }
  }

  /**
   * @param beam as the lattice has it
   */
  SureEnds(Lexicon lexicon, int beam) {
    this.trie = lexicon.trie();
    this.beam = beam;
    this.ends = new AtomicLongArray(lexicon.size());
    this.crossings = new Crossing[lexicon.size()];
  }

  /**
   * Whether a text that is cut at an offset is surely cut behind the entry there as well, and not
   * between.
   *
   * @param node at which the entry ends, the longest one from the offset on
   * @param chars of the text, which may be cut before {@code from}, and two more behind {@code to}
   */
  boolean isSure(long node, char[] chars, int from, int to) {
    int entry = Trie.entry(node);
    long sure = ends.getAcquire(entry);
    if (sure == 0) {
      sure = find(entry, Trie.cost(node), Arrays.copyOfRange(chars, from, to));
    }
    int sort = SORTS[Trie.code(chars[to])];
    return ((sure >>> sort & 1) != 0 || isCrossedByNone(crossings[entry], sort, chars, to))
        && (chars[to + 1] != KILLER && chars[to + 2] != KILLER
            || ClusterMarks.sort(chars, to) != ClusterMarks.WITHIN);
  }

  /** Whether no entry leads across and no run is worth it, where only those could. */
  private boolean isCrossedByNone(@Nullable Crossing crossing, int sort, char[] chars, int to) {
    int before = chars[to] == NOTHING ? SPACE : sort;
    if (crossing == null || (crossing.sorts >>> before & 1) == 0) {
      return false;
    }
    for (long node : crossing.nodes) {
      if (leadsToEntry(node, chars, to)) {
        return false;
      }
    }
    return sort < FIRST_LETTER || crossing.lead <= 0 || isWorthNoRun(crossing.lead, chars, to);
  }

  private boolean leadsToEntry(long from, char[] chars, int to) {
    int end = to;
    long node = trie.next(from, Trie.code(chars[end]));
    while (node != Trie.DEAD && !Trie.hasEntry(node)) {
      end++;
      node = trie.next(node, Trie.code(chars[end]));
    }
    return node != Trie.DEAD;
  }

  /**
   * Whether an entry begins at an offset that makes an unknown run across the offset worth nothing:
   * one that costs so much less that no entry is looked for where the run ends within it, and
   * behind which a run may begin that costs no more.
   *
   * @param lead how much less than a run that begins at the offset the one across it costs
   */
  private boolean isWorthNoRun(int lead, char[] chars, int at) {
    long cheapest = NO_WAY;
    int i = at;
    for (long node = trie.root(); (node = trie.next(node, Trie.code(chars[i]))) != Trie.DEAD; ) {
      i++;
      cheapest = Math.min(cheapest, (long) Trie.cost(node) << END_BITS | i);
    }
    int end = (int) cheapest;
    int cost = (int) (cheapest >>> END_BITS);
    int run = Lattice.UNKNOWN_RUN - lead;
    if (cost >= run + Lattice.UNKNOWN_CLUSTER - beam
        || ClusterMarks.sort(chars, end) == ClusterMarks.WITHIN) {
      return false;
    }
    int clusters = ClusterMarks.clusters(chars, at, end);
    int next = ThaiChars.isLetter(chars[end]) ? Lattice.UNKNOWN_RUN : 0;
    return clusters > 0 && run + clusters * Lattice.UNKNOWN_CLUSTER >= cost + next;
  }

  private long find(int entry, int cost, char[] letters) {
    int to = letters.length;
    char[] chars = Arrays.copyOf(letters, to + 3);
    int[] ways = new int[to + 1];
    Arrays.fill(ways, INFINITE);
    ways[0] = 0;
    long joining = joining(chars[to - 1]);
    long crossed = joining;
    TokenScanner scanner = new TokenScanner();
    scanner.reset(chars, to);
    boolean hasTokens = hasTokens(letters);
    long[] nodes = new long[to];
    int crossing = 0;
    int run = INFINITE;
    int tokenEnd = 0;
    boolean isKnown = true;
    for (int at = 0; at < to && isKnown; at++) {
      int sort = at == 0 ? ClusterMarks.FIRST : ClusterMarks.sort(chars, at);
      if (sort == ClusterMarks.WITHIN || at < tokenEnd) {
        continue;
      }
      int way = Math.min(ways[at], run);
      if (sort == ClusterMarks.FIRST) {
        run = Math.min(run, way + Lattice.UNKNOWN_RUN) + Lattice.UNKNOWN_CLUSTER;
        abbreviate(way, chars, at, to, ways);
      } else {
        run = INFINITE;
        tokenEnd = scanner.scan(at);
        ways[tokenEnd] = Math.min(ways[tokenEnd], way + Lattice.SCANNED);
        isKnown = isWhole(scanner.kind(), chars, at, tokenEnd, to);
      }
      if (hasTokens || way - beam <= cost) {
        long node = walk(way, chars, at, to, ways);
        long across = node == Trie.DEAD ? 0 : followers(node);
        if (across != 0) {
          crossed |= across;
          nodes[crossing++] = node;
        }
      }
    }
    long sure = KNOWN;
    if (isKnown && cost <= Math.min(ways[to], run)) {
      long followers = ~hanging(chars, to);
      int lead = cost + Lattice.UNKNOWN_RUN - run;
      sure |= ~crossed & followers & (lead <= 0 ? -1 : NO_LETTERS);
      crossings[entry] = new Crossing(followers & ~joining, Arrays.copyOf(nodes, crossing), lead);
    }
    ends.setRelease(entry, sure);
    return sure;
  }

  /** Whether an entry has more than letters and dots: the beam is then not relied on. */
  private static boolean hasTokens(char[] letters) {
    for (char c : letters) {
      if (!ThaiChars.isLetter(c) && c != '.') {
        return true;
      }
    }
    return false;
  }

  /** The sorts of characters that might belong to a token which an entry ends with. */
  private static long joining(char last) {
    if (ThaiChars.isLetter(last)) {
      return 0;
    }
    return last == '.' ? 1L << NONE : 1L << NONE | 1L << ASCII | 1L << SIGN;
  }

  /** Whether a token within an entry, or at its end, ends there whatever follows the entry. */
  private static boolean isWhole(WordKind kind, char[] chars, int from, int to, int end) {
    return switch (kind) {
      case PUNCTUATION -> to == from + 1 && chars[from] != 'ฯ';
      case SPACE -> to == from + 1;
      default -> to == end || chars[to] == ' ' || ThaiChars.isLetter(chars[to]);
    };
  }

  /** The sorts of characters that hang on the last letter of an entry. */
  private static long hanging(char[] chars, int to) {
    long sorts = 0;
    for (char c = 0x0E01; c < 0x0E5C; c++) {
      chars[to] = c;
      boolean hangs = ClusterMarks.sort(chars, to) == ClusterMarks.WITHIN;
      sorts |= (hangs ? 1L : 0) << SORTS[Trie.code(c)];
    }
    return sorts;
  }

  /** Relaxes what may be abbreviations, and more than that. */
  private static void abbreviate(int cost, char[] chars, int at, int to, int[] ways) {
    int way = cost + Lattice.ABBREVIATION;
    for (int i = at; i < to; i++) {
      if (chars[i] == '.') {
        ways[i + 1] = Math.min(ways[i + 1], way);
      } else {
        way += Lattice.ABBREVIATION_LETTER;
      }
    }
  }

  /** Relaxes the entries within the entry; returns the node of those that may lead across. */
  private long walk(int cost, char[] chars, int at, int to, int[] ways) {
    int most = ThaiChars.isLetter(chars[at]) ? INFINITE : Lattice.FOREIGN_ENTRY;
    long node = trie.root();
    for (int i = at; i < to; i++) {
      node = trie.next(node, Trie.code(chars[i]));
      if (node == Trie.DEAD) {
        return Trie.DEAD;
      }
      if (Trie.hasEntry(node) && (at > 0 || i + 1 < to)) {
        int way = cost + Math.min(most, Trie.cost(node));
        ways[i + 1] = Math.min(ways[i + 1], way);
      }
    }
    return at > 0 ? node : Trie.DEAD;
  }

  private long followers(long node) {
    long sorts = 0;
    for (int code = 1; code < SORTS.length; code++) {
      if (SORTS[code] != NONE && trie.next(node, code) != Trie.DEAD) {
        sorts |= 1L << SORTS[code];
      }
    }
    return sorts;
  }
}
