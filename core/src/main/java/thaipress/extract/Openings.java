package thaipress.extract;

import java.util.List;
import thaipress.lexicon.Lexicon;
import thaipress.lexicon.Trie;

/**
 * Which of a few hundred strings begin at an offset of a text. A filter of the first two letters
 * says at nearly every offset that none does; behind it stands a trie. Immutable.
 */
final class Openings {

  /** What {@link #step} gives where none of the strings goes on like this. */
  static final int DEAD = Lexicon.DEAD;

  /** The node at which every look-up begins. */
  static final int ROOT = Lexicon.ROOT;

  static final int NONE = Lexicon.NO_ENTRY;

  private final PairFilter beginnings = new PairFilter();

  private final Trie trie;

  /** The strings are found by their index. */
  Openings(List<String> strings) {
    for (String string : strings) {
      if (string.length() == 1) {
        beginnings.add(string.charAt(0));
      } else {
        beginnings.add(string.charAt(0), string.charAt(1));
      }
    }
    trie = Trie.of(strings);
  }

  /** The longest of the strings that begins at the offset, or {@link #NONE}. */
  int longestAt(NameText text, int offset) {
    return beginnings.passes(text.at(offset), text.at(offset + 1))
        ? longestFrom(text, offset)
        : NONE;
  }

  /**
   * The same where mostly one begins. Which letters end one cannot be foreseen, and so there is no
   * branch for it.
   */
  int longestFrom(NameText text, int offset) {
    int longest = NONE;
    long node = trie.next(trie.root(), Trie.code(text.at(offset)));
    for (int at = offset + 1; node != Trie.DEAD; at++) {
      int entry = Trie.entry(node);
      int none = entry >> Integer.SIZE - 1;
      longest = entry & ~none | longest & none;
      node = trie.next(node, Trie.code(text.at(at)));
    }
    return longest;
  }

  /** Whether one of the strings may begin with these two characters. */
  boolean mayBegin(char first, char second) {
    return beginnings.passes(first, second);
  }

  /** The node that the character leads to from a node. */
  int step(int node, char c) {
    return trie.step(node, c);
  }

  /** The string that ends at a node, or {@link #NONE}. */
  int endAt(int node) {
    return trie.entryAt(node);
  }
}
