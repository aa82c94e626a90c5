package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import thaipress.extract.NameTables.WordClass;

/** Words and the classes each belongs to, found in a text by their beginning or by their end. */
final class WordClasses {

  private final List<String> words;

  /** By word: a bit for each class. */
  private final int[] classes;

  private final Openings forwards;
  private final Openings backwards;

  private WordClasses(Map<String, Integer> table) {
    words = List.copyOf(table.keySet());
    classes = table.values().stream().mapToInt(Integer::intValue).toArray();
    forwards = new Openings(words);
    List<String> reversed = new ArrayList<>();
    words.forEach(word -> reversed.add(new StringBuilder(word).reverse().toString()));
    backwards = new Openings(reversed);
  }

  /** Collects rows of word and class. */
  static final class Builder {

    private final Map<String, Integer> table = new TreeMap<>();

    void add(String[] columns) {
      WordClass kind = WordClass.valueOf(columns[1].toUpperCase(Locale.ROOT));
      table.merge(columns[0], bit(kind), (a, b) -> a | b);
    }

    WordClasses build() {
      return new WordClasses(table);
    }
  }

  private static int bit(WordClass kind) {
    return 1 << kind.ordinal();
  }

  /** The longest word of a class that stands at the offset and ends where a word ends. */
  Optional<String> at(WordClass kind, NameText text, int offset) {
    int found = Openings.NONE;
    if (!isAt(kind, text, offset)) {
      return Optional.empty();
    }
    int node = forwards.start(text.at(offset), text.at(offset + 1));
    for (int at = offset + 2; node != Openings.DEAD; node = forwards.step(node, text.at(at++))) {
      int word = forwards.endAt(node);
      if (isOf(kind, word) && text.isWordEnd(at)) {
        found = word;
      }
    }
    if (found != Openings.NONE) {
      return Optional.of(words.get(found));
    }
    int single = forwards.single(text.at(offset));
    return isOf(kind, single) && text.isWordEnd(offset + 1)
        ? Optional.of(words.get(single))
        : Optional.empty();
  }

  /** A bit for each class of which a word stands at the offset and ends where a word ends. */
  private int classesAt(NameText text, int offset) {
    int known = text.classesAt(offset);
    return known != NameText.UNKNOWN ? known : text.rememberClasses(offset, readAt(text, offset));
  }

  private int readAt(NameText text, int offset) {
    int single = forwards.single(text.at(offset));
    int found = single != Openings.NONE && text.isWordEnd(offset + 1) ? classes[single] : 0;
    int node = forwards.start(text.at(offset), text.at(offset + 1));
    for (int at = offset + 2; node != Openings.DEAD; node = forwards.step(node, text.at(at++))) {
      int word = forwards.endAt(node);
      if (word != Openings.NONE && text.isWordEnd(at)) {
        found |= classes[word];
      }
    }
    return found;
  }

  /** Whether a word of a class stands at the offset, as a whole word or the beginning of one. */
  boolean startsAt(WordClass kind, CharSequence text, int offset) {
    int node = forwards.start(at(text, offset), at(text, offset + 1));
    for (int at = offset + 2; node != Openings.DEAD; node = forwards.step(node, at(text, at++))) {
      if (isOf(kind, forwards.endAt(node))) {
        return true;
      }
    }
    return isOf(kind, forwards.single(at(text, offset)));
  }

  /** Whether a word of a class stands at the offset and ends where a word ends. */
  boolean isAt(WordClass kind, NameText text, int offset) {
    return (classesAt(text, offset) & bit(kind)) != 0;
  }

  /** Whether a word of a class ends right before the offset. */
  boolean isBefore(WordClass kind, NameText text, int offset) {
    int node = backwards.start(text.at(offset - 1), text.at(offset - 2));
    for (int at = offset - 3; node != Openings.DEAD; node = backwards.step(node, text.at(at--))) {
      if (isOf(kind, backwards.endAt(node))) {
        return true;
      }
    }
    return isOf(kind, backwards.single(text.at(offset - 1)));
  }

  private boolean isOf(WordClass kind, int word) {
    return word != Openings.NONE && (classes[word] & bit(kind)) != 0;
  }

  private static char at(CharSequence text, int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
  }
}
