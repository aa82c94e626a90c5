package thaipress.extract;

import java.util.Arrays;
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

  static final int NONE = Lexicon.NO_ENTRY;
  private static final int THAI = 0x0E00;
  private static final int BLOCK = 0x80;

  private final PairFilter beginnings = new PairFilter();

  /** By character: the string that is this character alone, or {@link #NONE}. */
  private final short[] singles = new short[2 * BLOCK];

  private final Trie trie;

  /** The strings are found by their index. */
  Openings(List<String> strings) {
    Arrays.fill(singles, (short) NONE);
    for (int i = 0; i < strings.size(); i++) {
      String string = strings.get(i);
      if (string.length() == 1) {
        singles[column(string.charAt(0))] = (short) i;
        beginnings.add(string.charAt(0));
      } else {
        beginnings.add(string.charAt(0), string.charAt(1));
      }
    }
    trie = Trie.of(strings);
  }

  /** The longest of the strings that begins at the offset, or {@link #NONE}. */
  int longestAt(NameText text, int offset) {
    if (!beginnings.passes(text.at(offset), text.at(offset + 1))) {
      return NONE;
    }
    int longest = NONE;
    long node = trie.root();
    for (int at = offset; node != Trie.DEAD; at++) {
      longest = Trie.hasEntry(node) ? Trie.entry(node) : longest;
      node = trie.next(node, Trie.code(text.at(at)));
    }
    return longest;
  }

  /** The node behind two characters, with which every look-up begins. */
  int start(char first, char second) {
    if (!beginnings.passes(first, second)) {
      return DEAD;
    }
    int node = step(Lexicon.ROOT, first);
    return node == DEAD ? DEAD : step(node, second);
  }

  /** The string that is this character alone, or {@link #NONE}. */
  int single(char c) {
    return singles[column(c)];
  }

  /** The node that the character leads to from a node. */
  int step(int node, char c) {
    return trie.step(node, c);
  }

  /** The string that ends at a node, or {@link #NONE}. */
  int endAt(int node) {
    return trie.entryAt(node);
  }

  /** Thai letters behind ASCII; the rest in one column that no string has. */
  private static int column(char c) {
    if (c >= THAI && c < THAI + BLOCK) {
      return BLOCK + c - THAI;
    }
    return c < BLOCK ? c : 0;
  }
}
