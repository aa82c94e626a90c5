package thaipress.corpus.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways in which the index may have cut a phrase.
 *
 * <p>Where a text is cut depends on what stands around: สวัสดิการ is cut otherwise behind อธิบดีกรม
 * than alone, and the last syllables of a phrase may belong to a longer word there. So a phrase is
 * found only in part of the places where its letters stand if it is looked for in one cut. An index
 * of single syllables would find all of them, at three times the size and ten times the time. Here
 * the letters between two cuts that are certain (spaces that were typed, digits, other scripts) are
 * cut in every way into words that the index has, the words at both ends being allowed to stick
 * out; the likeliest ways by the words' frequencies are asked for together.
 */
final class PhraseCuts {

  /** Ways that are followed from each place. */
  private static final int BEAM = 8;

  /** Ways that are asked for. */
  private static final int WAYS = 8;

  /** Longer words that a phrase's first or last letters may belong to. */
  private static final int LONGER_WORDS = 50;

  /** Fewer letters belong to too many longer words. */
  private static final int SHORTEST_OVERLAP = 2;

  private static final int LONGEST_WORD = 40;

  private final Vocabulary vocabulary;

  PhraseCuts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** For each position of a phrase the words that may stand there. */
  record Way(double cost, List<List<String>> positions) {

    static final Way EMPTY = new Way(0, List.of());

    Way with(double more, List<String> words) {
      List<List<String>> longer = new ArrayList<>(positions);
      longer.add(words);
      return new Way(cost + more, longer);
    }

    Way with(Way other) {
      List<List<String>> longer = new ArrayList<>(positions);
      longer.addAll(other.positions);
      return new Way(cost + other.cost, longer);
    }
  }

  /**
   * The likeliest ways, that of the words as they are before all others.
   *
   * @param words at least one
   * @param open whether the last word may be the beginning of a longer one, however short it is
   */
  List<Way> of(List<TermReader.Word> words, boolean open) {
    List<Way> ways = List.of(Way.EMPTY);
    int begin = 0;
    while (begin < words.size()) {
      int end = begin + 1;
      while (end < words.size() && words.get(end).joins(words.get(end - 1))) {
        end++;
      }
      boolean whole = begin == 0 && end == words.size();
      Ends ends =
          new Ends(begin == 0 && words.size() > 1, end == words.size() && words.size() > 1, open);
      ways = combine(ways, run(words.subList(begin, end), ends, whole));
      begin = end;
    }
    List<List<String>> asTyped = words.stream().map(word -> List.of(word.term())).toList();
    Set<List<List<String>>> distinct = new LinkedHashSet<>();
    distinct.add(asTyped);
    ways.forEach(way -> distinct.add(way.positions));
    return distinct.stream().limit(WAYS).map(positions -> new Way(0, positions)).toList();
  }

  /** Whether the first and the last word of a run may stick out. */
  private record Ends(boolean left, boolean right, boolean open) {}

  private static List<Way> combine(List<Way> left, List<Way> right) {
    List<Way> all = new ArrayList<>();
    left.forEach(one -> right.forEach(other -> all.add(one.with(other))));
    return best(all);
  }

  private static List<Way> best(List<Way> ways) {
    return ways.stream().sorted(Comparator.comparingDouble(Way::cost)).limit(BEAM).toList();
  }

  private List<Way> run(List<TermReader.Word> words, Ends ends, boolean whole) {
    Way asTyped = Way.EMPTY;
    StringBuilder letters = new StringBuilder();
    for (TermReader.Word word : words) {
      asTyped = asTyped.with(cost(List.of(word.term())), List.of(word.term()));
      letters.append(word.term());
    }
    boolean fixed = !words.getFirst().thai();
    if (fixed) {
      return List.of(asTyped);
    }
    List<Way> ways = new ArrayList<>(cuts(letters.toString(), ends, whole));
    ways.add(asTyped);
    return best(ways);
  }

  /** The likeliest ways to cut letters, from the shortest beginning to the whole. */
  private List<Way> cuts(String letters, Ends ends, boolean whole) {
    int length = letters.length();
    List<List<Way>> ways = new ArrayList<>(length + 1);
    ways.add(List.of(Way.EMPTY));
    for (int end = 1; end <= length; end++) {
      List<Way> here = new ArrayList<>();
      for (int begin = Math.max(0, end - LONGEST_WORD); begin < end; begin++) {
        List<String> words =
            ways.get(begin).isEmpty() ? List.of() : words(letters, begin, end, ends, whole);
        if (!words.isEmpty()) {
          double cost = cost(words);
          ways.get(begin).forEach(way -> here.add(way.with(cost, words)));
        }
      }
      ways.add(best(here));
    }
    return ways.getLast();
  }

  /** The words of the index that may cover these letters. */
  private List<String> words(String letters, int begin, int end, Ends ends, boolean whole) {
    String part = letters.substring(begin, end);
    Set<String> words = new LinkedHashSet<>();
    if (vocabulary.frequency(part) > 0) {
      words.add(part);
    }
    boolean first = begin == 0;
    boolean last = end == letters.length();
    if (first && last && whole) {
      if (ends.left && ends.right) {
        words.addAll(vocabulary.containing(part, LONGER_WORDS));
      }
      return List.copyOf(words);
    }
    if (first && ends.left && part.length() >= SHORTEST_OVERLAP) {
      words.addAll(vocabulary.endingWith(part, LONGER_WORDS));
    }
    if (last && ends.right && (ends.open || part.length() >= SHORTEST_OVERLAP)) {
      words.addAll(vocabulary.beginningWith(part, LONGER_WORDS));
    }
    return List.copyOf(words);
  }

  private double cost(List<String> words) {
    long frequency = words.stream().mapToLong(vocabulary::frequency).sum();
    return Math.log((vocabulary.total() + 1.0) / (frequency + 0.5));
  }
}
