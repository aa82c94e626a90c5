package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thaipress.extract.NameTables.WordClass;

/** Words and the classes each belongs to, found in a text by their beginning or by their end. */
final class WordClasses {

  private final List<String> words;

  /** By word, behind none: a bit for each class. */
  private final int[] classes;

  private final Openings forwards;
  private final Openings backwards;

  private final LetterClasses beginnings = new LetterClasses();

  /** By class: its words' last two letters. */
  private final LetterPairs[] endings =
      Stream.of(WordClass.values()).map(kind -> new LetterPairs()).toArray(LetterPairs[]::new);

  private WordClasses(Map<String, Integer> table) {
    words = List.copyOf(table.keySet());
    classes =
        IntStream.concat(IntStream.of(0), table.values().stream().mapToInt(Integer::intValue))
            .toArray();
    forwards = new Openings(words);
    List<String> reversed = new ArrayList<>();
    words.forEach(word -> reversed.add(new StringBuilder(word).reverse().toString()));
    backwards = new Openings(reversed);
    table.forEach(beginnings::add);
    for (WordClass kind : WordClass.values()) {
      for (int word = 0; word < words.size(); word++) {
        if (kind.isOf(classes[word - Openings.NONE])) {
          endings[kind.ordinal()].add(reversed.get(word));
        }
      }
    }
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

  /** Whether a word of a class stands at the offset and ends where a word ends. */
  boolean isAt(WordClass kind, NameText text, int offset) {
    return classesAt(text, offset, kind.bit()) != 0;
  }

  /** Whether a word of some classes, a bit each, may begin at the offset. */
  private boolean mayBegin(int wanted, NameText text, int offset) {
    int passing = beginnings.passing(text.at(offset), text.at(offset + 1), text.at(offset + 2));
    return (passing & wanted) != 0;
  }

  /** Whether a word of a class ends right before the offset. */
  boolean isBefore(WordClass kind, NameText text, int offset) {
    return endings[kind.ordinal()].passes(text.at(offset - 1), text.at(offset - 2))
        && kind.isOf(classesBefore(text, offset));
  }

  /** All words of a class. */
  List<String> of(WordClass kind) {
    return ofSome(kind.bit()).toList();
  }

  /** All words of some classes, a bit each. */
  Stream<String> ofSome(int wanted) {
    return IntStream.range(0, words.size())
        .filter(word -> (classes[word - Openings.NONE] & wanted) != 0)
        .mapToObj(words::get);
  }

  /** The length of the longest word of a class that stands at the offset as words, or 0. */
  int lengthAt(WordClass kind, NameText text, int offset) {
    if (!mayBegin(kind.bit(), text, offset)) {
      return 0;
    }
    int length = 0;
    int at = offset;
    int node = forwards.step(Openings.ROOT, text.at(at++));
    while (node != Openings.DEAD) {
      int ends = classes(forwards, node) & text.wordEndBits(at);
      int longer = -(ends >>> kind.ordinal() & 1);
      length ^= (length ^ at - offset) & longer;
      node = forwards.step(node, text.at(at++));
    }
    return length;
  }

  /** Those of some classes, a bit each, of which a word stands at the offset as words. */
  int classesAt(NameText text, int offset, int wanted) {
    return mayBegin(wanted, text, offset) ? readAt(text, offset) & wanted : 0;
  }

  private int readAt(NameText text, int offset) {
    int found = 0;
    int at = offset;
    int node = forwards.step(Openings.ROOT, text.at(at++));
    while (node != Openings.DEAD) {
      found |= classes(forwards, node) & text.wordEndBits(at);
      node = forwards.step(node, text.at(at++));
    }
    return found;
  }

  /** Whether a word of a class stands at the offset, as one or the beginning of one. */
  boolean opens(WordClass kind, CharSequence text, int offset) {
    int passing = beginnings.passing(at(text, offset), at(text, offset + 1), at(text, offset + 2));
    if (!kind.isOf(passing)) {
      return false;
    }
    int found = 0;
    int at = offset;
    int node = forwards.step(Openings.ROOT, at(text, at++));
    while (node != Openings.DEAD) {
      found |= classes(forwards, node);
      node = forwards.step(node, at(text, at++));
    }
    return kind.isOf(found);
  }

  /** A bit for each class of which a word ends right before the offset. */
  int classesBefore(NameText text, int offset) {
    return backwards.mayBegin(text.at(offset - 1), text.at(offset - 2))
        ? readBefore(text, offset)
        : 0;
  }

  private int readBefore(NameText text, int offset) {
    int found = 0;
    int at = offset - 1;
    int node = backwards.step(Openings.ROOT, text.at(at--));
    while (node != Openings.DEAD) {
      found |= classes(backwards, node);
      node = backwards.step(node, text.at(at--));
    }
    return found;
  }

  /** A bit for each class of the word that ends at a node. */
  private int classes(Openings words, int node) {
    return classes[words.endAt(node) - Openings.NONE];
  }

  private static char at(CharSequence text, int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
  }
}
