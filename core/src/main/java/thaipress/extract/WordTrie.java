package thaipress.extract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.Trie;

/**
 * A few hundred strings, to be looked up at an offset of a text: one walk finds the longest that
 * stands there, and which others stand there too is known of that one. Immutable.
 */
final class WordTrie {

  /** Where no string, or no shorter one, stands. */
  static final int NONE = -1;

  private final Trie trie;

  /** By string its letters' number. */
  private final byte[] lengths;

  /** By string the longest of those with which it begins, or {@link #NONE}. */
  private final short[] shorter;

  /**
   * @param strings spoken of by their index; all different, none empty, all of Thai and ASCII
   *     characters
   */
  WordTrie(List<String> strings) {
    this.trie = Trie.of(strings);
    this.lengths = new byte[strings.size()];
    this.shorter = new short[strings.size()];
    for (int i = 0; i < lengths.length; i++) {
      String string = strings.get(i);
      lengths[i] = (byte) string.length();
      shorter[i] =
          (short)
              IntStream.range(0, lengths.length)
                  .filter(other -> string.startsWith(strings.get(other)))
                  .filter(other -> strings.get(other).length() < string.length())
                  .boxed()
                  .max(Comparator.comparing(other -> strings.get(other).length()))
                  .orElse(NONE)
                  .intValue();
    }
  }

  /**
   * The longest string that stands at an offset, or {@link #NONE}. At which nodes of a walk a
   * string ends could not be foreseen, so each is taken or not without a branch, by its sign.
   */
  int longest(char[] text, int at) {
    int longest = NONE;
    int node = Lexicon.ROOT;
    for (int i = at; i < text.length; i++) {
      node = trie.step(node, text[i]);
      if (node == Lexicon.DEAD) {
        break;
      }
      int string = trie.entryAt(node);
      longest += string - longest & ~(string >> Integer.SIZE - 1);
    }
    return longest;
  }

  /** The next shorter string that stands wherever this one does, or {@link #NONE}. */
  int shorter(int string) {
    return shorter[string];
  }

  /** The number of a string's letters. */
  int length(int string) {
    return lengths[string];
  }
}
