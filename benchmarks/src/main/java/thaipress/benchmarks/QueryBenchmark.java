package thaipress.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import thaipress.benchmarks.record.Figures;
import thaipress.corpus.index.CorpusReader;
import thaipress.corpus.search.CorpusSearcher;
import thaipress.corpus.search.Order;
import thaipress.corpus.search.Subset;
import thaipress.model.Analysis;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;

/**
 * Asks an index 200 questions of five kinds, made from its own releases at random, and takes how
 * long the answers with ten hits or the facets take, warm: by the clock, and in time of the one
 * processor that works on them, which other programs on the machine do not disturb. A query that
 * finds nothing, though its words or facts were taken from a release, fails the measurement.
 */
public final class QueryBenchmark {

  private static final String SECTION = "queries";
  private static final int EACH = 40;
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 5;
  private static final int HITS = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private QueryBenchmark() {}

  private enum Kind {
    WORD,
    PHRASE,
    FACT,
    COMBINED,
    FACETS
  }

  private record Question(Kind kind, String query) {}

  /** Milliseconds by the clock and of the processor. */
  private record Time(double clock, double processor) {}

  /**
   * Measures.
   *
   * @param seed the same asks the same questions
   */
  public static void measure(Path index, long seed, Figures figures) throws IOException {
    List<Question> questions = questions(index, new Random(seed));
    try (CorpusSearcher searcher = CorpusSearcher.open(index)) {
      for (int round = 0; round < WARM_UP; round++) {
        for (Question question : questions) {
          require(answer(searcher, question) > 0, question);
        }
      }
      Map<Kind, List<Time>> times = new EnumMap<>(Kind.class);
      List<Time> all = new ArrayList<>();
      for (Question question : questions) {
        Time time = median(searcher, question);
        times.computeIfAbsent(question.kind, kind -> new ArrayList<>()).add(time);
        all.add(time);
      }
      times.forEach((kind, list) -> put(kind.name().toLowerCase(Locale.ROOT), list, figures));
      put("all", all, figures);
    }
  }

  private static void require(boolean found, Question question) {
    if (!found) {
      throw new IllegalStateException("nothing found: " + question);
    }
  }

  /** The medians of several rounds. */
  private static Time median(CorpusSearcher searcher, Question question) throws IOException {
    double[] clock = new double[ROUNDS];
    double[] processor = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long used = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      answer(searcher, question);
      clock[round] = (System.nanoTime() - start) / 1e6;
      processor[round] = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
    }
    Arrays.sort(clock);
    Arrays.sort(processor);
    return new Time(clock[ROUNDS / 2], processor[ROUNDS / 2]);
  }

  private static long answer(CorpusSearcher searcher, Question question) throws IOException {
    Subset found = searcher.select(question.query);
    return question.kind == Kind.FACETS
        ? found.facets(HITS).total()
        : found.hits(HITS, Order.BEST).total();
  }

  private static void put(String name, List<Time> times, Figures figures) {
    double[] clock = times.stream().mapToDouble(Time::clock).sorted().toArray();
    double[] processor = times.stream().mapToDouble(Time::processor).sorted().toArray();
    figures.put(SECTION, name, "queries", times.size(), 0);
    figures.put(SECTION, name, "median, ms", share(clock, 0.5), 1);
    figures.put(SECTION, name, "95 % under", share(clock, 0.95), 1);
    figures.put(SECTION, name, "99 % under", share(clock, 0.99), 1);
    figures.put(SECTION, name, "processor: median, ms", share(processor, 0.5), 1);
    figures.put(SECTION, name, "processor: 99 % under", share(processor, 0.99), 1);
  }

  private static double share(double[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
  }

  private static List<Question> questions(Path index, Random random) throws IOException {
    List<Question> questions = new ArrayList<>();
    try (CorpusReader reader = CorpusReader.open(index)) {
      for (Kind kind : Kind.values()) {
        for (int i = 0; i < EACH; i++) {
          questions.add(new Question(kind, query(kind, i, reader, random)));
        }
      }
    }
    return questions;
  }

  private static String query(Kind kind, int number, CorpusReader reader, Random random)
      throws IOException {
    while (true) {
      Analysis analysis = reader.analysis(random.nextInt(reader.lucene().maxDoc()));
      String query =
          switch (kind) {
            case WORD -> words(analysis, 1, random);
            case PHRASE -> words(analysis, 2 + number % 4, random);
            case FACT -> fact(analysis, number);
            case COMBINED -> combined(analysis, number, random);
            case FACETS -> number % 2 == 0 ? words(analysis, 1, random) : fact(analysis, number);
          };
      if (!query.isEmpty()) {
        return query;
      }
    }
  }

  /** Words that stand one behind the other in the body, in quotes; empty where none were hit on. */
  private static String words(Analysis analysis, int count, Random random) {
    Segmentation words = analysis.segmentation();
    int first = random.nextInt(Math.max(1, words.size() - count));
    int end = first + count;
    boolean inBody =
        end <= words.size()
            && analysis.article().body().stream()
                .anyMatch(
                    span ->
                        span.contains(words.rawSpan(first))
                            && span.contains(words.rawSpan(end - 1)));
    for (int word = first; inBody && word < end; word++) {
      inBody = words.kind(word) == WordKind.THAI && words.end(word) - words.begin(word) > 1;
    }
    return inBody
        ? '"' + words.text().toString().substring(words.begin(first), words.end(end - 1)) + '"'
        : "";
  }

  private static String fact(Analysis analysis, int number) {
    return switch (number / 2 % 4) {
      case 0 ->
          analysis.organisations().stream()
              .findFirst()
              .filter(body -> body.text().indexOf('"') < 0)
              .map(body -> "org:\"" + body.text() + '"')
              .orElse("");
      case 1 ->
          analysis.dates().stream()
              .flatMap(date -> date.value().firstDay().stream())
              .findFirst()
              .map(day -> "date:[" + day.minusDays(30) + " TO " + day.plusDays(366) + "]")
              .orElse("");
      case 2 ->
          analysis
              .headCount()
              .filter(count -> count.min().orElse(0) > 1)
              .map(count -> "participants:>=" + (count.min().getAsLong() - 1))
              .orElse("");
      default ->
          analysis.organisations().stream()
              .findFirst()
              .map(body -> "type:" + body.type().label())
              .orElse("");
    };
  }

  private static String combined(Analysis analysis, int number, Random random) {
    String fact = fact(analysis, number);
    String words = words(analysis, 1 + number % 3, random);
    return fact.isEmpty() || words.isEmpty() ? "" : words + " " + fact;
  }
}
