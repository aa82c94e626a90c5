package thaipress.extract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import thaipress.text.ThaiChars;

/**
 * Finds the few offsets of a text at which one of some hundred strings may begin, by three letters:
 * four kilobytes, of which a text touches few lines, where {@link Beginnings} has twelve. The last
 * two offsets of a text pass in any case.
 */
final class TripleFilter {

  private static final int LETTERS = 1 << 8;
  private static final int CODE_BITS = 5;
  private static final int CODES = 1 << CODE_BITS;
  private static final int TRIPLES = 1 << 3 * CODE_BITS;

  private static final int FIRST = CODES - 1 << 2 * CODE_BITS;
  private static final int SECOND = CODES - 1 << CODE_BITS;
  private static final int THIRD = CODES - 1;

  /**
   * What first letters have in common that are a string by themselves: anything may follow them.
   */
  private static final int ALONE = CODES - 1;

  /** What the rarest letters of a place have in common. */
  private static final int RARE = ALONE - 1;

  /**
   * By letter its codes as the first, the second and the third of a string, 0 where it is that of
   * none: few letters are rare in each place.
   */
  private final short[] codes = new short[LETTERS];

  /** By the codes of three letters a bit that says whether a string may begin with them. */
  private final long[] triples = new long[TRIPLES / Long.SIZE];

  /** Lets pass what begins as one of these strings does. */
  TripleFilter(List<String> strings) {
    for (int place = 0; place < 3; place++) {
      setCodes(strings, place);
    }
    for (String string : strings) {
      if (string.length() == 1) {
        addCode(fold(string.charAt(0)), ALONE, 0);
      }
    }
    for (String string : strings) {
      add(string);
    }
  }

  private void setCodes(List<String> strings, int place) {
    int[] uses = new int[LETTERS];
    for (String string : strings) {
      if (place < string.length()) {
        uses[sort(fold(string.charAt(place)))]++;
      }
    }
    int[] letters =
        IntStream.range(0, LETTERS)
            .filter(letter -> uses[letter] > 0)
            .boxed()
            .sorted(Comparator.comparing(letter -> -uses[letter]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] codeOf = new int[LETTERS];
    for (int i = 0; i < letters.length; i++) {
      codeOf[letters[i]] = Math.min(i + 1, RARE);
    }
    for (int letter = 0; letter < LETTERS; letter++) {
      addCode(letter, codeOf[sort(letter)], place);
    }
  }

  /** Digits have one code for all of them, and so have blanks. */
  private static int sort(int letter) {
    return letter <= ' ' ? ' ' : ThaiChars.isAsciiDigit((char) letter) ? '0' : letter;
  }

  private void addCode(int letter, int code, int place) {
    codes[letter] = (short) (codes[letter] | code << (2 - place) * CODE_BITS);
  }

  private void add(String string) {
    int first = code(string.charAt(0)) & FIRST;
    if (string.length() == 1) {
      allow(first, CODES * CODES);
      return;
    }
    int second = first | code(string.charAt(1)) & SECOND;
    if (string.length() == 2) {
      allow(second, CODES);
    } else {
      allow(second | code(string.charAt(2)) & THIRD, 1);
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
    int at = from;
    int last = Math.min(to, text.length - 2);
    if (at < last) {
      int first = code(text[at]);
      int second = code(text[at + 1]);
      for (; at < last; at++) {
        int third = code(text[at + 2]);
        found[n] = at;
        n += passes(first, second, third);
        first = second;
        second = third;
      }
    }
    for (; at < to; at++) {
      found[n++] = at;
    }
    return n;
  }

  /**
   * The first offset in {@code [from, to)} at which a string may begin, or {@code to}.
   *
   * @param to not behind the text's end
   */
  int next(char[] text, int from, int to) {
    int at = from;
    int last = Math.min(to, text.length - 2);
    if (at < last) {
      int first = code(text[at]);
      int second = code(text[at + 1]);
      for (; at < last; at++) {
        int third = code(text[at + 2]);
        if (passes(first, second, third) != 0) {
          return at;
        }
        first = second;
        second = third;
      }
    }
    return Math.min(at, to);
  }

  private int passes(int first, int second, int third) {
    int triple = first & FIRST | second & SECOND | third & THIRD;
    return (int) (triples[triple >> 6] >>> triple) & 1;
  }
}
