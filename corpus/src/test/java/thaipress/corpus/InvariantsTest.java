package thaipress.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thaipress.ThaiPress;
import thaipress.corpus.write.AnalysisWriter;
import thaipress.corpus.write.OutputFormat;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.Mention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.ParticipantMention;
import thaipress.model.Segmentation;
import thaipress.text.Folded;
import thaipress.text.ThaiChars;

/** What holds of the analysis of any text. */
class InvariantsTest {

  private static final int TEXTS = Integer.getInteger("thaipress.texts", 150);
  private static final int THREADS = 32;
  private static final int SHOWN = 4000;
  private static final Duration THREADS_RUN =
      Duration.ofSeconds(Integer.getInteger("thaipress.seconds", 3));
  private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

  /** What folding makes a plain space of. */
  private static final String SPACES = " \t\u00A0\u2003\u3000";

  private static final ThaiPress PRESS = ThaiPress.standard();

  private final HostileReleases releases = new HostileReleases(InvariantsTest.class);

  private static Analysis analyse(String text) {
    return PRESS.analyse(Article.ofText("t", text).withPublished(DAY));
  }

  private static String json(String text) {
    StringWriter out = new StringWriter();
    try (AnalysisWriter writer = OutputFormat.JSON.to(out)) {
      writer.write(analyse(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private List<String> texts(int count) {
    return Stream.generate(() -> releases.broken(1 + releases.random().nextInt(60)))
        .limit(count)
        .toList();
  }

  private static List<List<? extends Mention>> kinds(Analysis analysis) {
    return List.of(
        analysis.organisations(), analysis.dates(), analysis.participants(), analysis.objectives());
  }

  @Test
  void mentionsLieInTheTextOnClustersAndKindsDoNotOverlapThemselves() {
    texts(TEXTS).forEach(InvariantsTest::assertSound);
  }

  private static void assertSound(String text) {
    Folded folded = Folded.of(text);
    String shown = escaped(text.substring(0, Math.min(SHOWN, text.length())));
    for (List<? extends Mention> kind : kinds(analyse(text))) {
      int end = 0;
      for (Mention mention : kind) {
        String what = mention + " in " + shown;
        assertThat(mention.span().begin()).as(what).isGreaterThanOrEqualTo(end);
        assertThat(mention.span().length()).as(what).isPositive();
        assertThat(mention.span().in(text)).as(what).isEqualTo(mention.text());
        assertCluster(folded, mention.span().begin(), what);
        assertCluster(folded, mention.span().end(), what);
        end = mention.span().end();
      }
    }
  }

  private static void assertCluster(Folded folded, int raw, String what) {
    assertThat(ThaiChars.isClusterBoundary(folded, folded.viewOffset(raw)))
        .as("no cluster is cut at " + raw + " by " + what)
        .isTrue();
  }

  private static String escaped(String text) {
    StringBuilder shown = new StringBuilder();
    for (char c : text.toCharArray()) {
      shown.append(ThaiChars.isLetter(c) || c > ' ' && c < 0x7F ? c : escape(c));
    }
    return shown.toString();
  }

  private static String escape(char c) {
    return c == ' ' ? " " : String.format(Locale.ROOT, "\\u%04x", (int) c);
  }

  /** A line of a megabyte of UTF-8 and more, as a page without a line's end has it. */
  @Test
  void aVeryLongLineIsAnalysedAsAnyText() {
    String text = releases.longLine(12_000);
    assertSound(text);
    assertThat(text.length()).isGreaterThan(250_000);
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (String text : texts(TEXTS)) {
      String once = Folded.of(text).toString();
      assertThat(Folded.of(once).toString()).as(escaped(text)).isEqualTo(once);
    }
  }

  @Test
  void neitherLocaleNorZoneNorWhatWasAnalysedBeforeChangesAByte() {
    List<String> texts = new ArrayList<>(texts(TEXTS / 10));
    texts.add(releases.whole());
    List<String> expected = texts.stream().map(InvariantsTest::json).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getTimeZone(System.getProperty("user.timezone", "UTC"));
    try {
      for (String tag : List.of("th-TH-u-nu-thai-ca-buddhist", "tr-TR")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        for (int i = texts.size() - 1; i >= 0; i--) {
          assertThat(json(texts.get(i))).as(tag).isEqualTo(expected.get(i));
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /**
   * One instance in the hands of many threads, for seconds or as long as the system property {@code
   * thaipress.seconds} says.
   */
  @Test
  void manyThreadsGetTheSameBytesAsOne() throws Exception {
    List<String> texts = new ArrayList<>(texts(20));
    texts.add(releases.whole());
    List<String> expected = texts.stream().map(InvariantsTest::json).toList();
    long deadline = System.nanoTime() + THREADS_RUN.toNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<Integer>> runs = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        Callable<Integer> run = () -> compare(texts, expected, first, deadline);
        runs.add(threads.submit(run));
      }
      int compared = 0;
      for (Future<Integer> run : runs) {
        assertThat(run.get()).isPositive();
        compared += run.get();
      }
      System.out.println(
          THREADS + " threads, " + THREADS_RUN.toSeconds() + " s: " + compared + " the same bytes");
    } catch (ExecutionException e) {
      throw new AssertionError("in a thread", e.getCause());
    }
  }

  private static int compare(List<String> texts, List<String> expected, int first, long deadline) {
    int compared = 0;
    do {
      int text = (first + compared++) % texts.size();
      assertThat(json(texts.get(text))).isEqualTo(expected.get(text));
    } while (System.nanoTime() < deadline);
    return compared;
  }

  /** What was found, without where it stands: a kind, the words with plain spaces, the value. */
  private static List<String> facts(Analysis analysis) {
    return kinds(analysis).stream().flatMap(List::stream).map(InvariantsTest::fact).toList();
  }

  private static String fact(Mention mention) {
    return mention.rule() + " " + said(mention) + " | " + value(mention);
  }

  private static String said(Mention mention) {
    return Folded.of(mention.text()).toString().replaceAll("[ \n]+", " ");
  }

  private static String value(Mention mention) {
    return switch (mention) {
      case OrganisationMention name -> name.canonical() + " " + name.type();
      case DateMention date -> date.value().notation();
      case ParticipantMention count ->
          count.min() + " " + count.max() + " " + count.unit() + " " + count.total();
      case ObjectiveMention aim -> aim.cue() + " " + aim.number();
    };
  }

  @Test
  void aSpaceOfAnotherWidthChangesNoFact() {
    for (int i = 0; i < TEXTS / 5; i++) {
      String text = releases.whole();
      List<String> facts = facts(analyse(text));
      assertThat(facts(analyse(text.replace(' ', '\u00A0')))).as(text).isEqualTo(facts);
      assertThat(facts(analyse(text.replace(' ', '\u2003')))).as(text).isEqualTo(facts);
      assertThat(facts(analyse(text.replace("\n", "\r\n")))).as(text).isEqualTo(facts);
    }
  }

  /** Of all kinds, within a fact too: a run of spaces is one space. */
  @Test
  void spacesMoreWhereOneStandsChangeNoFact() {
    for (int i = 0; i < TEXTS / 5; i++) {
      String text = releases.whole();
      List<String> facts = facts(analyse(text));
      for (String space : List.of("  ", " \u00A0", "\t ", "\u3000\u2003 ")) {
        assertThat(facts(analyse(text.replace(" ", space)))).as(text).isEqualTo(facts);
      }
      String wider = withSpacesAnywhere(text);
      assertThat(facts(analyse(wider))).as(wider).isEqualTo(facts);
    }
  }

  @Test
  void spacesMoreWhereOneStandsEndNoSentence() {
    for (int i = 0; i < TEXTS / 5; i++) {
      String text = releases.whole();
      String wider = withSpacesAnywhere(text);
      assertThat(sentences(analyse(wider))).as(wider).isEqualTo(sentences(analyse(text)));
    }
  }

  private static List<String> sentences(Analysis analysis) {
    return IntStream.range(0, analysis.segmentation().sentences())
        .mapToObj(sentence -> words(analysis.segmentation(), sentence))
        .toList();
  }

  private static String words(Segmentation words, int sentence) {
    return IntStream.range(words.sentenceBegin(sentence), words.sentenceEnd(sentence))
        .mapToObj(words::word)
        .collect(Collectors.joining("|"));
  }

  /** One or two more of any width behind one space in four. */
  private String withSpacesAnywhere(String text) {
    StringBuilder wider = new StringBuilder();
    for (char c : text.toCharArray()) {
      wider.append(c);
      if (c == ' ' && releases.random().nextInt(4) == 0) {
        wider.append(SPACES.charAt(releases.random().nextInt(SPACES.length())));
      }
    }
    return wider.toString();
  }
}
