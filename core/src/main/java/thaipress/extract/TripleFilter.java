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

  /** The codes of a letter move up so far with each letter that follows. */
  private static final int STEP = 20;

  /** Where those of three letters then stand side by side. */
  private static final int TOP = 2 * STEP;

  /**
   * What first letters have in common that are a string by themselves: anything may follow them.
   */
  private static final int ALONE = CODES - 1;

  /** What the rarest letters of a place have in common. */
  private static final int RARE = ALONE - 1;

  /**
   * By letter its codes as the first, the second and the third of a string, 0 where it is that of
   * none: few letters are rare in each place. They lie so far from each other that of three letters
   * in a row, moved up, the code of each for its place stands beside that of the next.
   */
  private final long[] codes = new long[LETTERS];

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
    codes[letter] |= (long) code << TOP - (2 - place) * (STEP - CODE_BITS);
  }

  private void add(String string) {
    long letters = 0;
    for (int place = 0; place < Math.min(3, string.length()); place++) {
      letters |= code(string.charAt(place)) << (2 - place) * STEP;
    }
    int missing = Math.max(0, 3 - string.length());
    int step = 1 << missing * CODE_BITS;
    allow(triple(letters) & -step, step);
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

  private long code(char c) {
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
      long letters = code(text[at]) << STEP | code(text[at + 1]);
      for (; at < last; at++) {
        letters = letters << STEP | code(text[at + 2]);
        found[n] = at;
        n += passes(letters);
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
      long letters = code(text[at]) << STEP | code(text[at + 1]);
      for (; at < last; at++) {
        letters = letters << STEP | code(text[at + 2]);
        if (passes(letters) != 0) {
          return at;
        }
      }
    }
    return Math.min(at, to);
  }

  private int passes(long letters) {
    int triple = triple(letters);
    return (int) (triples[triple >> 6] >>> triple) & 1;
  }

  /** The codes of the last three of some letters. */
  private static int triple(long letters) {
    return (int) (letters >>> TOP) & TRIPLES - 1;
  }
}
