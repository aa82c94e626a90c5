package thaipress.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntBiFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import thaipress.ThaiPress;
import thaipress.extract.DateExtractor;
import thaipress.extract.ObjectiveExtractor;
import thaipress.extract.OrganisationExtractor;
import thaipress.extract.ParticipantExtractor;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.Segmentation;

/**
 * The whole analysis of releases and each extractor alone, beside Lucene's ThaiAnalyzer, which
 * tokenises the same texts and does nothing else: all articles once are one operation. The whole
 * analysis begins at the raw text; an extractor alone is handed words and sentences that are ready.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AnalysisBenchmark {

  /** Which texts. */
  @Param(Texts.SAMPLE)
  String texts = Texts.SAMPLE;

  private List<Article> articles = List.of();
  private List<String> plain = List.of();
  private List<Segmentation> segmentations = List.of();
  private final ThaiPress thaipress = ThaiPress.standard();
  private final OrganisationExtractor organisations =
      new OrganisationExtractor(thaipress.lexicon());
  private final DateExtractor dates = new DateExtractor();
  private final ParticipantExtractor participants = new ParticipantExtractor();
  private final ObjectiveExtractor objectives = new ObjectiveExtractor();
  private final Analyzer thaiAnalyzer = new ThaiAnalyzer();

  /** Reads the texts and cuts them, sentences too. */
  @Setup
  public void load() {
    articles = Texts.articles(texts);
    plain = articles.stream().map(Article::text).toList();
    segmentations = plain.stream().map(thaipress::segment).toList();
    segmentations.forEach(Segmentation::sentences);
  }

  /**
   * Folding, words, sentences, organisations, dates, participants and objectives of all articles
   * together; the sentences are asked for, whether or not an extractor did.
   */
  @Benchmark
  public long analysis() {
    long found = 0;
    for (Analysis analysis : thaipress.analyseAll(articles)) {
      found += found(analysis);
    }
    return checked("analysis", found);
  }

  /** The same, but each article is analysed by itself. */
  @Benchmark
  public long analysisOneByOne() {
    long found = 0;
    for (Article article : articles) {
      found += found(thaipress.analyse(article));
    }
    return checked("analysis", found);
  }

  private static int found(Analysis analysis) {
    return analysis.segmentation().sentences()
        + analysis.organisations().size()
        + analysis.dates().size()
        + analysis.participants().size()
        + analysis.objectives().size();
  }

  /** Organisations alone. */
  @Benchmark
  public long organisations() {
    return checked("organisations", each((a, s) -> organisations.extract(a, s).mentions().size()));
  }

  /** Dates alone. */
  @Benchmark
  public long dates() {
    return checked("dates", each((a, s) -> dates.extract(a, s).mentions().size()));
  }

  /** Participants alone. */
  @Benchmark
  public long participants() {
    return checked("participants", each((a, s) -> participants.extract(a, s).mentions().size()));
  }

  /** Objectives alone. */
  @Benchmark
  public long objectives() {
    return checked("objectives", each((a, s) -> objectives.extract(a, s).mentions().size()));
  }

  /** What the whole analysis is compared with. */
  @Benchmark
  public long luceneThaiAnalyzer() throws IOException {
    return checked("lucene-thai-analyzer", TokenCounts.of(thaiAnalyzer, plain));
  }

  private long each(ToIntBiFunction<Article, Segmentation> extractor) {
    long mentions = 0;
    for (int i = 0; i < articles.size(); i++) {
      mentions += extractor.applyAsInt(articles.get(i), segmentations.get(i));
    }
    return mentions;
  }

  private long checked(String name, long count) {
    return ExpectedCounts.checked("analysis." + texts + "." + name, count);
  }
}
