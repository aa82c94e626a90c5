package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import thaipress.extract.NameTables.WordClass;

/** Words and the classes each belongs to, found in a text by their beginning or by their end. */
final class WordClasses {

  /** By word: a bit for each class. */
  private final int[] classes;

  private final Openings forwards;
  private final Openings backwards;

  private WordClasses(Map<String, Integer> table) {
    List<String> words = List.copyOf(table.keySet());
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
      table.merge(columns[0], kind.bit(), (a, b) -> a | b);
    }

    WordClasses build() {
      return new WordClasses(table);
    }
  }

  /** The length of the longest word of a class that stands at the offset as words, or 0. */
  int lengthAt(WordClass kind, NameText text, int offset) {
    if (!kind.isOf(classesAt(text, offset))) {
      return 0;
    }
    int length = 0;
    int node = forwards.start(text.at(offset), text.at(offset + 1));
    for (int at = offset + 1; node != Openings.DEAD; node = forwards.step(node, text.at(at++))) {
      if (kind.isOf(classes(forwards.endAt(node))) && text.isWordEnd(at)) {
        length = at - offset;
      }
    }
    return length;
  }

  /** A bit for each class of which a word stands at the offset and ends where a word ends. */
  int classesAt(NameText text, int offset) {
    int known = text.classesAt(offset);
    return known != NameText.UNKNOWN ? known : text.keepClassesAt(offset, readAt(text, offset));
  }

  private int readAt(NameText text, int offset) {
    int found = 0;
    int node = forwards.start(text.at(offset), text.at(offset + 1));
    for (int at = offset + 1; node != Openings.DEAD; node = forwards.step(node, text.at(at++))) {
      int word = forwards.endAt(node);
      if (word != Openings.NONE && text.isWordEnd(at)) {
        found |= classes[word];
      }
    }
    return found;
  }

  /** A bit for each class of which a word stands at the offset, as one or the beginning of one. */
  int classesFrom(CharSequence text, int offset) {
    int found = 0;
    int node = forwards.start(at(text, offset), at(text, offset + 1));
    for (int at = offset + 1; node != Openings.DEAD; node = forwards.step(node, at(text, at++))) {
      found |= classes(forwards.endAt(node));
    }
    return found;
  }

  /** A bit for each class of which a word ends right before the offset. */
  int classesBefore(NameText text, int offset) {
    int known = text.classesBefore(offset);
    return known != NameText.UNKNOWN
        ? known
        : text.keepClassesBefore(offset, readBefore(text, offset));
  }

  private int readBefore(NameText text, int offset) {
    int found = 0;
    int node = backwards.start(text.at(offset - 1), text.at(offset - 2));
    for (int at = offset - 2; node != Openings.DEAD; node = backwards.step(node, text.at(at--))) {
      found |= classes(backwards.endAt(node));
    }
    return found;
  }

  private int classes(int word) {
    return word == Openings.NONE ? 0 : classes[word];
  }

  private static char at(CharSequence text, int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
  }
}
