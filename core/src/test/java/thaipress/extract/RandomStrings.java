package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Strings and terms for tests that hold a fast look-up against its slow twin. */
final class RandomStrings {

  private RandomStrings() {}

  /** So many characters of an alphabet. */
  static String of(String alphabet, int length, Random random) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return letters.toString();
  }

  /** One to twelve strings of one to five characters. */
  static List<String> some(String alphabet, Random random) {
    List<String> strings = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      strings.add(of(alphabet, 1 + random.nextInt(5), random));
    }
    return strings;
  }

  /** One to eight terms of one to four characters. */
  static Terms terms(String alphabet, Random random) {
    String[] terms = new String[1 + random.nextInt(8)];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = of(alphabet, 1 + random.nextInt(4), random).replace(' ', '_');
    }
    return Terms.of(terms);
  }
}
