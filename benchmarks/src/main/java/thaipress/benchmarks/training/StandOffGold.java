package thaipress.benchmarks.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import thaipress.corpus.gold.Gold;
import thaipress.corpus.read.ArticleReader;
import thaipress.model.Article;
import thaipress.model.ObjectiveMention.Cue;
import thaipress.text.Span;

/**
 * Annotations that stand apart from their texts: {@code src/main/gold/government.tsv} says where
 * counts and aims stand in releases of a corpus that is no part of the project.
 *
 * @param releases by the path of the release in its corpus
 */
record StandOffGold(Map<String, Release> releases) {

  StandOffGold {
    releases = Map.copyOf(releases);
  }

  /** The annotations of one release. */
  private record Release(String part, int length, List<String[]> entries) {}

  /** Reads the annotations. */
  static StandOffGold read(Path file) throws IOException {
    Map<String, Release> releases = new LinkedHashMap<>();
    List<String[]> entries = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields[0].equals("release")) {
        entries = new ArrayList<>();
        Release release = new Release(fields[1], Integer.parseInt(fields[2]), entries);
        if (releases.put(fields[3], release) != null) {
          throw new IllegalStateException(file + ": two releases " + fields[3]);
        }
      } else {
        entries.add(fields);
      }
    }
    return new StandOffGold(releases);
  }

  /**
   * The annotated releases of a part, in the order of their paths.
   *
   * @param part {@code train} or {@code test}
   * @param corpus the file of JSON lines that has their texts
   * @throws IllegalStateException if a release is missing there or has another text
   */
  List<Gold> in(Path corpus, String part) {
    Map<String, Gold> found = new TreeMap<>();
    new ArticleReader(new ByteArrayInputStream(new byte[0]))
        .read(
            List.of(corpus.toString()),
            article -> {
              Release release = releases.get(article.source());
              if (release != null && release.part().equals(part)) {
                found.put(article.source(), gold(article, release));
              }
            },
            problem -> {});
    long expected = releases.values().stream().filter(r -> r.part().equals(part)).count();
    if (found.size() != expected) {
      throw new IllegalStateException(
          corpus + " has " + found.size() + " of the " + expected + " annotated releases");
    }
    return List.copyOf(found.values());
  }

  private static Gold gold(Article article, Release release) {
    if (article.text().length() != release.length()) {
      throw new IllegalStateException(article.source() + " has another text than was annotated");
    }
    List<Gold.Participant> counts = new ArrayList<>();
    List<Gold.Objective> aims = new ArrayList<>();
    for (String[] entry : release.entries()) {
      Span span = new Span(Integer.parseInt(entry[1]), Integer.parseInt(entry[2]));
      if (entry[0].equals("count")) {
        boolean total = entry[6].equals("total");
        counts.add(
            new Gold.Participant(span, bound(entry[3]), bound(entry[4]), entry[5], "", total));
      } else {
        aims.add(
            new Gold.Objective(span, entry[3].equals("explicit") ? Cue.EXPLICIT : Cue.PURPOSE));
      }
    }
    return new Gold(article, Optional.empty(), List.of(), List.of(), counts, aims);
  }

  private static OptionalDouble bound(String number) {
    return number.equals("-")
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(number));
  }
}
