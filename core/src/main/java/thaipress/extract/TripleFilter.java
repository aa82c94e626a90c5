package thaipress.extract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the few offsets of a text at which one of some hundred strings may begin, by three letters:
 * four kilobytes, of which a text touches few lines, where {@link Beginnings} has twelve.
 */
final class TripleFilter {

  private static final int LETTERS = 1 << 8;
  private static final int CODE_BITS = 5;
  private static final int CODES = 1 << CODE_BITS;
  private static final int TRIPLES = 1 << 3 * CODE_BITS;

  /** What letters have in common that are a string by themselves: anything may follow them. */
  private static final int ALONE = CODES - 1;

  /** What the rarest letters have in common. */
  private static final int RARE = ALONE - 1;

  /** By letter its code, 0 where no string has it among its first three. */
  private final byte[] codes = new byte[LETTERS];

  /** By the codes of three letters a bit that says whether a string may begin with them. */
  private final long[] triples = new long[TRIPLES / Long.SIZE];

  /** Lets pass what begins as one of these strings does. */
  TripleFilter(List<String> strings) {
    setCodes(strings);
    for (String string : strings) {
      add(string);
    }
  }

  private void setCodes(List<String> strings) {
    int[] uses = new int[LETTERS];
    for (String string : strings) {
      for (int i = 0; i < Math.min(3, string.length()); i++) {
        uses[fold(string.charAt(i))]++;
      }
    }
    int[] letters =
        IntStream.range(0, LETTERS)
            .filter(letter -> uses[letter] > 0)
            .boxed()
            .sorted(Comparator.comparing(letter -> -uses[letter]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < letters.length; i++) {
      codes[letters[i]] = (byte) Math.min(i + 1, RARE);
    }
    for (String string : strings) {
      if (string.length() == 1) {
        codes[fold(string.charAt(0))] = ALONE;
      }
    }
  }

  private void add(String string) {
    int first = code(string.charAt(0)) << 2 * CODE_BITS;
    if (string.length() == 1) {
      allow(first, CODES * CODES);
      return;
    }
    int second = first | code(string.charAt(1)) << CODE_BITS;
    if (string.length() == 2) {
      allow(second, CODES);
    } else {
      allow(second | code(string.charAt(2)), 1);
    }
  }

  private void allow(int from, int n) {
    for (int triple = from; triple < from + n; triple++) {
      triples[triple >> 6] |= 1L << triple;
    }
  }

  /** Letters of Thai and ASCII are told apart; any other may look like one of these. */
  private static int fold(char c) {
    return c & 0x7F | c >> 4 & 0x80;
  }

  private int code(char c) {
    return codes[fold(c)];
  }

  private int code(char[] text, int at) {
    return at < text.length ? code(text[at]) : 0;
  }

  /**
   * Writes down the offsets in {@code [from, to)} at which a string may begin, ascending: each in
   * any case, and counted or not, since no branch could be foreseen.
   *
   * @param to not behind the text's end
   * @param found has room for all offsets that are looked at, behind those that are there
   * @param size how many are there
   * @return how many there are then
   */
  int find(char[] text, int from, int to, int[] found, int size) {
    int n = size;
    int triple = code(text, from) << CODE_BITS | code(text, from + 1);
    int last = Math.min(to, text.length - 2);
    int at = from;
    for (; at < last; at++) {
      triple = (triple << CODE_BITS | code(text[at + 2])) & TRIPLES - 1;
      found[n] = at;
      n += passes(triple);
    }
    for (; at < to; at++) {
      triple = (triple << CODE_BITS) & TRIPLES - 1;
      found[n] = at;
      n += passes(triple);
    }
    return n;
  }

  /** The first offset in {@code [from, to)} at which a string may begin, or {@code to}. */
  int next(char[] text, int from, int to) {
    int triple = code(text, from) << CODE_BITS | code(text, from + 1);
    for (int at = from; at < to; at++) {
      triple = (triple << CODE_BITS | code(text, at + 2)) & TRIPLES - 1;
      if (passes(triple) != 0) {
        return at;
      }
    }
    return to;
  }

  private int passes(int triple) {
    return (int) (triples[triple >> 6] >>> triple) & 1;
  }
}
