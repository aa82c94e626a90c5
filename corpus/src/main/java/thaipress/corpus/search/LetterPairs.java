package thaipress.corpus.search;

import java.util.Arrays;
import java.util.List;

/**
 * Words by the pairs of neighbouring letters within them, so that those with a string within them
 * are looked for among a few. Pairs whose letters agree in their low bytes are not told apart: of
 * Thai none do. Immutable.
 */
final class LetterPairs {

  private static final int PAIRS = 1 << 16;

  private final List<String> words;

  /** Where the words of each pair begin in {@link #places}; the last is where they end. */
  private final int[] first = new int[PAIRS + 1];

  /** Numbers of words, pair by pair, ascending. */
  private final int[] places;

  LetterPairs(String[] words) {
    this.words = List.of(words);
    for (String word : words) {
      for (int at = 0; at + 1 < word.length(); at++) {
        first[pair(word, at) + 1]++;
      }
    }
    Arrays.parallelPrefix(first, Integer::sum);
    this.places = new int[first[PAIRS]];
    int[] next = Arrays.copyOf(first, PAIRS);
    for (int i = 0; i < words.length; i++) {
      for (int at = 0; at + 1 < words[i].length(); at++) {
        places[next[pair(words[i], at)]++] = i;
      }
    }
  }

  private static int pair(String word, int at) {
    return (word.charAt(at) & 0xff) << 8 | (word.charAt(at + 1) & 0xff);
  }

  /** All words that have a string within them, and others, in the words' order. */
  List<String> mayContain(String string) {
    if (string.length() < 2) {
      return words;
    }
    int rarest = pair(string, 0);
    for (int at = 1; at + 1 < string.length(); at++) {
      int pair = pair(string, at);
      if (first[pair + 1] - first[pair] < first[rarest + 1] - first[rarest]) {
        rarest = pair;
      }
    }
    return Arrays.stream(places, first[rarest], first[rarest + 1])
        .distinct()
        .mapToObj(words::get)
        .toList();
  }
}
