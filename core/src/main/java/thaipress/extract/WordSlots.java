package thaipress.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A few hundred strings by their first two letters, to be looked up at an offset of a text. They
 * lie in one array, those that begin alike beside each other: a text asks for them too seldom to
 * keep objects of their own at hand. Immutable.
 */
final class WordSlots {

  /** Where no string, or no further one, stands. */
  static final int NONE = -1;

  private static final int LETTERS = 1 << 7;
  private static final int SLOTS = 1 << 10;
  private static final int SPREAD = 61;

  /** What stands before the letters of a string: their number, and which string it is. */
  private static final int HEAD = 2;

  /** By {@link #slot} where its strings begin. */
  private final short[] begins = new short[SLOTS];

  /** The strings of one slot behind each other; a length of 0 ends them. */
  private final char[] strings;

  /**
   * @param strings spoken of by their index; of several that stand at one offset the first comes
   *     first
   */
  WordSlots(List<String> strings) {
    List<List<Integer>> slots = new ArrayList<>();
    for (int slot = 0; slot < SLOTS; slot++) {
      slots.add(new ArrayList<>());
    }
    for (int i = 0; i < strings.size(); i++) {
      String string = strings.get(i);
      if (string.length() > 1) {
        slots.get(slot(string.charAt(0), string.charAt(1))).add(i);
      } else {
        for (char second = 0; second < LETTERS; second++) {
          slots.get(slot(string.charAt(0), second)).add(i);
        }
      }
    }
    this.strings = joined(strings, slots);
  }

  private char[] joined(List<String> all, List<List<Integer>> slots) {
    StringBuilder joined = new StringBuilder().append((char) 0);
    for (int slot = 0; slot < SLOTS; slot++) {
      if (!slots.get(slot).isEmpty()) {
        begins[slot] = (short) joined.length();
        for (int i : slots.get(slot)) {
          joined.append((char) all.get(i).length()).append((char) i).append(all.get(i));
        }
        joined.append((char) 0);
      }
    }
    if (joined.length() > Short.MAX_VALUE) {
      throw new IllegalArgumentException("strings of " + joined.length() + " letters");
    }
    return joined.toString().toCharArray();
  }

  private static int slot(char first, char second) {
    return first * SPREAD + second % LETTERS & SLOTS - 1;
  }

  /** The place of the first string that stands at an offset, or {@link #NONE}. */
  int first(char[] text, int at) {
    if (at >= text.length) {
      return NONE;
    }
    char second = at + 1 < text.length ? text[at + 1] : 0;
    return from(begins[slot(text[at], second)], text, at);
  }

  /** The place of the next string that stands there, behind that of another, or {@link #NONE}. */
  int next(int place, char[] text, int at) {
    return from(place + HEAD + length(place), text, at);
  }

  private int from(int first, char[] text, int at) {
    int place = first;
    while (length(place) > 0) {
      if (standsAt(place, text, at)) {
        return place;
      }
      place += HEAD + length(place);
    }
    return NONE;
  }

  /** What begins alike differs towards its end. */
  private boolean standsAt(int place, char[] text, int at) {
    int length = length(place);
    if (at + length > text.length) {
      return false;
    }
    for (int i = length - 1; i >= 0; i--) {
      if (text[at + i] != strings[place + HEAD + i]) {
        return false;
      }
    }
    return true;
  }

  /** The length of the string at a place. */
  int length(int place) {
    return strings[place];
  }

  /** Which string stands at a place. */
  int index(int place) {
    return strings[place + 1];
  }
}
