package thaipress.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thaipress.extract.DateResolver.Resolved;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.DateValue;
import thaipress.model.Segmentation;
import thaipress.model.Warning;
import thaipress.text.CharText;
import thaipress.text.Folded;
import thaipress.text.Span;
import thaipress.text.ThaiChars;

/**
 * Finds expressions of calendar time and says what they mean.
 *
 * <p>The text is read once for the words and numbers that can be part of a date ({@link
 * DateLexer}), these are combined to dates, ranges, lists and times ({@link DateGrammar}), and what
 * an expression leaves out, as the year or the day of วันนี้, is taken from the days that the text
 * speaks from ({@link DateAnchor}): the article's publication date or, without one, what the text
 * itself shows. A contradiction within the text rejects nothing; it is reported as a warning:
 *
 * <ul>
 *   <li>{@code weekday-mismatch}: the weekday is not that of the date
 *   <li>{@code impossible-date}: there is no such day, as the 31st of April
 *   <li>{@code unlikely-year}: the year lies further from the days that the text speaks from than a
 *       release would look, as one mistyped does
 * </ul>
 *
 * <p>Stateless; may be shared between threads.
 */
public final class DateExtractor {

  private static final List<String> ALL_OF_US =
      List.of(
          "ประเทศ",
          "โลก",
          "คนไทย",
          "สังคม",
          "เราต้อง",
          "เรามี",
          "เราทุกคน",
          "รัฐบาลมี",
          "และอนาคต",
          "และวันหน้า",
          "และวันข้างหน้า",
          "แล้วจะได้");

  /** Behind one of these วันนี้ is no certain day. */
  private static final List<String> NO_DAY_BEHIND =
      List.of("ทุก", "โลก", "เร็ว", "ถ้า", "แทนที่", "ของเรา", "มาถึง", "มาจนถึง");

  private static final Terms THEN = Terms.of("เมื่อก่อน แต่ก่อน");

  /** How many years ahead of its page a release may look; plans reach 2580 of the Buddhist era. */
  private static final int FURTHEST = 60;

  private static final int LONGEST_CONTRAST = 60;

  private static final int LATEST_YEAR = 2120;

  private static final int SHORTEST_MONTH = 28;

  /** Sukhothai was founded in 1238; what a release tells of is hardly older. */
  private static final int EARLIEST_YEAR = 1200;

  /** What may stand around a date that is the whole of an expression. */
  private static final Set<String> AROUND =
      Set.of(
          "",
          "เมื่อ",
          "ใน",
          "ณ",
          "ที่",
          "ช่วง",
          "ในช่วง",
          "ตั้งแต่",
          "ระหว่าง",
          "ภายใน",
          "ประจำ",
          "ต้น",
          "กลาง",
          "ปลาย",
          "สิ้น",
          "นี้",
          "ที่ผ่านมา",
          "ของทุกปี",
          "ทุกปี",
          "เป็นต้นไป",
          "(",
          ")",
          ".");

  /** Creates an extractor. */
  public DateExtractor() {}

  /** The rules by which dates are found, each with examples and counter-examples. */
  public static List<RuleDescription> rules() {
    return RuleTables.load(Arrays.stream(DateRule.values()).map(DateRule::label), "dates");
  }

  /**
   * What one expression means, as {@code วันที่ 5 มกราคม 2567}. Words that lead a date in (เมื่อ,
   * ใน) and that follow it (นี้, ของทุกปี) may stand around it.
   *
   * @param expression in any spelling
   * @return empty where the expression is no date, holds more than one, or says too little
   */
  public Optional<DateValue> parse(String expression) {
    return parse(Article.ofText("", expression));
  }

  /**
   * What one expression means, spoken on a day: วันนี้ is that day, and a date without a year lies
   * around it.
   */
  public Optional<DateValue> parse(String expression, LocalDate reference) {
    return parse(Article.ofText("", expression).withPublished(reference));
  }

  private Optional<DateValue> parse(Article expression) {
    Folded folded = Folded.of(expression.text());
    List<DateMention> found = extract(expression, folded).mentions();
    return found.size() == 1 && isAllOf(folded, found.getFirst().span())
        ? Optional.of(found.getFirst().value())
        : Optional.empty();
  }

  private static boolean isAllOf(Folded expression, Span date) {
    String text = expression.toString();
    String before = text.substring(0, expression.viewOffset(date.begin())).strip();
    String behind = text.substring(expression.viewOffset(date.end())).strip();
    return AROUND.contains(before) && AROUND.contains(behind);
  }

  /** The dates of an article. */
  public Extraction<DateMention> extract(Article article) {
    return extract(article, Folded.of(article.text()));
  }

  /**
   * The dates of an article that was cut before.
   *
   * @param segmentation the article's text, cut; only its folded text is used
   */
  public Extraction<DateMention> extract(Article article, Segmentation segmentation) {
    return extract(article, segmentation.text());
  }

  private static Extraction<DateMention> extract(Article article, Folded folded) {
    return extract(article, folded, new ScannedText(folded.toString()));
  }

  /** The same, of a folded text that was scanned. */
  static Extraction<DateMention> extract(Article article, Folded folded, ScannedText scanned) {
    CharText text = scanned.text();
    List<DateDraft> drafts = DateGrammar.parse(DateLexer.lex(scanned));
    DateAnchor anchor = DateAnchor.of(article, folded, text, drafts);
    DateResolver resolver = new DateResolver(text, anchor, drafts);
    Found found = new Found(article, folded, anchor.page());
    for (DateDraft draft : drafts) {
      if (ThaiChars.isWhole(text, draft.begin(), draft.end()) && !isNowadays(text, draft)) {
        Resolved resolved = resolver.resolve(draft);
        if (resolved != null) {
          found.add(draft, resolved);
        }
      }
    }
    return new Extraction<>(found.mentions, found.warnings);
  }

  /**
   * ทุกวันนี้ and เร็ววันนี้ are no certain days, nor mostly is วันนี้ with which a sentence about
   * all begins.
   */
  private static boolean isNowadays(CharText text, DateDraft draft) {
    if (draft.rule() != DateRule.TODAY) {
      return false;
    }
    return followsAny(text, draft.begin(), NO_DAY_BEHIND)
        || (!text.endsWith("ใน", draft.begin()) && speaksOfAll(text, draft.end()))
        || followsThen(text, draft.begin());
  }

  /** เมื่อก่อน…ลำบาก วันนี้สบาย: against the past it means nowadays. */
  private static boolean followsThen(CharText text, int begin) {
    int from = begin;
    while (from > Math.max(0, begin - LONGEST_CONTRAST) && text.charAt(from - 1) != '\n') {
      from--;
    }
    return THEN.within(text, from, begin);
  }

  private static boolean followsAny(CharText text, int begin, List<String> words) {
    for (String word : words) {
      if (text.endsWith(word, begin)) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksOfAll(CharText text, int end) {
    for (String word : ALL_OF_US) {
      if (text.startsWith(word, end)) {
        return true;
      }
    }
    return false;
  }

  private static final class Found {
    private final Article article;
    private final Folded folded;
    private final int lastYear;
    private final List<DateMention> mentions = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    Found(Article article, Folded folded, @Nullable LocalDate page) {
      this.article = article;
      this.folded = folded;
      this.lastYear = page == null ? LATEST_YEAR : Math.min(page.getYear() + FURTHEST, LATEST_YEAR);
    }

    void add(DateDraft draft, Resolved resolved) {
      Span span = folded.rawSpan(draft.begin(), draft.end());
      DateRule rule = resolved.recurring() ? DateRule.RECURRING : draft.rule();
      mentions.add(
          new DateMention(
              span, span.in(article.text()), resolved.value(), resolved.inferred(), rule.label()));
      check(draft.from(), span);
      check(draft.to(), span);
      if (!hasLikelyYear(draft.from()) && isUnlikely(resolved.value())) {
        warn(span, "unlikely-year", resolved.value().notation() + " is far off");
      }
    }

    private void check(@Nullable DatePoint point, Span span) {
      if (point == null || !point.isFullDay() || isInEveryMonth(point)) {
        return;
      }
      LocalDate date = DateResolver.date(point);
      if (date == null) {
        warn(span, "impossible-date", "there is no day " + notation(point));
      } else if (isOtherWeekday(point, date)) {
        warn(
            span,
            "weekday-mismatch",
            notation(point)
                + " is a "
                + name(date.getDayOfWeek())
                + ", the text says "
                + name(DayOfWeek.of(point.weekday())));
      }
    }

    /** A day of which no weekday is said and that exists whatever its month is. */
    private static boolean isInEveryMonth(DatePoint point) {
      return point.weekday() == 0 && point.day() <= SHORTEST_MONTH;
    }

    /**
     * Whether a date begins in a likely year, even where a fiscal year begins in the one before.
     */
    private boolean hasLikelyYear(@Nullable DatePoint from) {
      return from != null && isLikely(from.year()) && isLikely(from.year() - 1);
    }

    /** Whether the first year of a value lies out of reason, as 2665 for 2565 does. */
    private boolean isUnlikely(DateValue value) {
      Optional<LocalDate> first = value.firstDay();
      return first.isPresent() && !isLikely(first.orElseThrow().getYear());
    }

    private boolean isLikely(int year) {
      return year >= EARLIEST_YEAR && year <= lastYear;
    }

    private static boolean isOtherWeekday(DatePoint point, LocalDate date) {
      return point.weekday() > 0 && date.getDayOfWeek().getValue() != point.weekday();
    }

    private static String notation(DatePoint point) {
      return new DateValue.Day(point.year(), point.month(), point.day()).notation();
    }

    private static String name(DayOfWeek day) {
      String name = day.name();
      return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private void warn(Span span, String code, String message) {
      warnings.add(new Warning(span, code, message));
    }
  }
}
