package thaipress.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import thaipress.text.CharText;

/** A set of strings that are looked for at, before and between offsets of a text. */
final class Terms {

  private static final int FIRST = 0x0E00;
  private static final int THAI = 0x80;
  private static final String[] EMPTY = {};

  /** No terms. */
  static final Terms NONE = new Terms(List.of());

  /** By first character, longest first; the last slot holds what does not begin in Thai. */
  private final String[][] byFirst;

  /** The same by last character. */
  private final String[][] byLast;

  private final PairFilter beginnings = new PairFilter();
  private final PairFilter endings = new PairFilter();

  private Terms(List<String> terms) {
    List<String> sorted = new ArrayList<>(terms);
    sorted.sort(Comparator.comparingInt(String::length).reversed());
    byFirst = bySlot(sorted, false);
    byLast = bySlot(sorted, true);
    terms.forEach(this::filter);
  }

  private void filter(String term) {
    int length = term.length();
    if (length == 1) {
      beginnings.add(term.charAt(0));
      endings.add(term.charAt(0));
    } else {
      beginnings.add(term.charAt(0), term.charAt(1));
      endings.add(term.charAt(length - 1), term.charAt(length - 2));
    }
  }

  /** The terms of several lists, each separated by spaces; an underscore stands for a space. */
  static Terms of(String... lists) {
    List<String> terms = new ArrayList<>();
    for (String list : lists) {
      for (String term : list.trim().split(" +", -1)) {
        terms.add(term.replace('_', ' '));
      }
    }
    return new Terms(terms);
  }

  private static String[][] bySlot(List<String> sorted, boolean last) {
    String[][] slots = new String[THAI + 1][];
    Arrays.fill(slots, EMPTY);
    for (String term : sorted) {
      int slot = slot(term.charAt(last ? term.length() - 1 : 0));
      slots[slot] = Arrays.copyOf(slots[slot], slots[slot].length + 1);
      slots[slot][slots[slot].length - 1] = term;
    }
    return slots;
  }

  private static int slot(char c) {
    return c >= FIRST && c < FIRST + THAI ? c - FIRST : THAI;
  }

  /** All of them. */
  List<String> all() {
    return Arrays.stream(byFirst).flatMap(Arrays::stream).toList();
  }

  /** The length of the longest term that begins at an offset, or 0. */
  int at(CharText text, int at) {
    if (at >= text.length()
        || !beginnings.passes(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : 0)) {
      return 0;
    }
    for (String term : byFirst[slot(text.charAt(at))]) {
      if (text.startsWith(term, at)) {
        return term.length();
      }
    }
    return 0;
  }

  /** The length of the longest term that ends at an offset, or 0. */
  int before(CharText text, int end) {
    if (end <= 0 || !endings.passes(text.charAt(end - 1), end > 1 ? text.charAt(end - 2) : 0)) {
      return 0;
    }
    for (String term : byLast[slot(text.charAt(end - 1))]) {
      if (term.length() <= end && text.startsWith(term, end - term.length())) {
        return term.length();
      }
    }
    return 0;
  }

  /** Whether a term lies within {@code [from, to)}. */
  boolean within(CharText text, int from, int to) {
    return first(text, from, to) >= 0;
  }

  /** Where the first term that lies within {@code [from, to)} begins, or -1. */
  int first(CharText text, int from, int to) {
    for (int at = beginnings.next(text, from, to);
        at < to;
        at = beginnings.next(text, at + 1, to)) {
      int length = at(text, at);
      if (length > 0 && at + length <= to) {
        return at;
      }
    }
    return -1;
  }

  /** Where the last term that lies within {@code [from, to)} begins, or -1. */
  int last(CharText text, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      int length = at(text, at);
      if (length > 0 && at + length <= to) {
        return at;
      }
    }
    return -1;
  }
}
