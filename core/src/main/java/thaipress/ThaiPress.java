package thaipress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import thaipress.extract.DateExtractor;
import thaipress.extract.Extractors;
import thaipress.lexicon.Lexicon;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateValue;
import thaipress.model.Segmentation;
import thaipress.segment.LatticeSegmenter;
import thaipress.segment.Segmenter;
import thaipress.text.Folded;

/**
 * Reads press releases: cuts them into words and sentences and finds who, when, how many and what
 * for.
 *
 * <pre>{@code
 * Analysis analysis = ThaiPress.standard().analyse(Article.ofText("pr1", text));
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. A result depends on the article and the
 * lexicon, on nothing else: not on the clock, the locale or what was analysed before. No text,
 * however broken, makes it throw.
 */
public final class ThaiPress {

  /** Articles of so many characters are analysed together: what is kept of them stays small. */
  private static final int GROUP = 200_000;

  private static final class Standard {
    static final ThaiPress INSTANCE = withLexicon(Lexicon.standard());
  }

  private final Lexicon lexicon;
  private final Segmenter segmenter;
  private final Extractors extractors;
  private final DateExtractor dates = new DateExtractor();

  private ThaiPress(Lexicon lexicon, Segmenter segmenter) {
    this.lexicon = lexicon;
    this.segmenter = segmenter;
    this.extractors = new Extractors(lexicon);
  }

  /**
   * With the lexicon that ships with the library, which is loaded at the first call.
   *
   * @throws thaipress.lexicon.LexiconException if it is missing or damaged
   */
  public static ThaiPress standard() {
    return Standard.INSTANCE;
  }

  /** With a lexicon of one's own, as one that {@code LexiconBuilder.from(…)} was added to. */
  public static ThaiPress withLexicon(Lexicon lexicon) {
    return new ThaiPress(lexicon, new LatticeSegmenter(lexicon));
  }

  /** The same with another segmenter; names of bodies are then found only where it finds them. */
  public ThaiPress withSegmenter(Segmenter other) {
    return new ThaiPress(lexicon, other);
  }

  /** What is known about words, bodies and places. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The words and sentences of a text. */
  public Segmentation segment(String text) {
    return segmenter.segment(Folded.of(text));
  }

  /**
   * What one expression of calendar time means, as {@code วันที่ ๕ ม.ค. ๖๗} or {@code 9 โมงเช้า}.
   *
   * @param expression in any spelling; words that lead a date in (เมื่อ, ใน) and that follow it
   *     (นี้, ของทุกปี) may stand around it
   * @return empty where the expression is no date, holds more than one, or says too little
   */
  public Optional<DateValue> date(String expression) {
    return dates.parse(expression);
  }

  /**
   * What one expression of calendar time means when it is spoken on a day: วันนี้ is that day, and
   * a date without a year lies around it.
   *
   * @param reference the day on which the expression is spoken
   */
  public Optional<DateValue> date(String expression, LocalDate reference) {
    return dates.parse(expression, reference);
  }

  /** The first day that an expression of calendar time covers, as a page's date line does. */
  public Optional<LocalDate> firstDay(String text) {
    Article line = Article.ofText("", text);
    return dates.extract(line).mentions().stream()
        .flatMap(mention -> mention.value().firstDay().stream())
        .findFirst();
  }

  /**
   * All that can be read out of an article. Relative days and dates without a year are reckoned
   * from the article's publication date or, where it has none, from what the text itself states.
   */
  public Analysis analyse(Article article) {
    return extractors.analyse(article, segment(article.text()));
  }

  /**
   * The analyses of several articles, in their order, each as {@link #analyse} gives it. Short
   * articles are analysed faster so than one by one, long ones a little: one part of the analysis
   * is done for a group of articles before the next, which finds the processor's caches warm.
   *
   * @return immutable
   */
  public List<Analysis> analyseAll(List<Article> articles) {
    List<Analysis> analyses = new ArrayList<>(articles.size());
    for (int from = 0; from < articles.size(); ) {
      int to = from;
      List<Segmentation> words = new ArrayList<>();
      for (int length = 0; to < articles.size() && length < GROUP; to++) {
        String text = articles.get(to).text();
        words.add(segment(text));
        length += text.length();
      }
      analyses.addAll(extractors.analyseAll(articles.subList(from, to), words));
      from = to;
    }
    return Collections.unmodifiableList(analyses);
  }
}
