package thaipress.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import thaipress.model.Article;
import thaipress.text.CharText;
import thaipress.text.Folded;
import thaipress.text.Span;

/**
 * The days that a text speaks from.
 *
 * @param page the day on which the release was put out: years that the text leaves out lie around
 *     it
 * @param today what วันนี้ means: the day that the text itself equates with it, else the day of the
 *     event that its first sentence tells of, else the page's
 */
record DateAnchor(Optional<LocalDate> page, Optional<LocalDate> today) {

  private static final int FIRST_LINES = 600;
  private static final int LEAD = 60;
  private static final int LONGEST_DELAY = 20;

  /**
   * @param text the folded text's characters
   */
  static DateAnchor of(Article article, Folded folded, CharText text, List<DateDraft> drafts) {
    Finder finder = new Finder(article, folded, text, drafts);
    Optional<LocalDate> page = finder.page();
    return new DateAnchor(page, finder.today(page).or(() -> page));
  }

  private record Finder(Article article, Folded folded, CharText text, List<DateDraft> drafts) {

    Optional<LocalDate> page() {
      return article
          .published()
          .or(this::dateLine)
          .or(this::ownLine)
          .or(this::equated)
          .or(() -> firstDay(Integer.MAX_VALUE))
          .or(this::firstOfRange);
    }

    private Optional<LocalDate> dateLine() {
      return article.dateLine().flatMap(this::dayWithin);
    }

    private Optional<LocalDate> dayWithin(Span span) {
      int begin = folded.viewOffset(span.begin());
      int end = folded.viewOffset(span.end());
      for (DateDraft draft : drafts) {
        if (draft.begin() >= begin && draft.end() <= end && date(draft).isPresent()) {
          return date(draft);
        }
      }
      return Optional.empty();
    }

    /** The first full date that ends its line among the first lines, not one of a headline. */
    private Optional<LocalDate> ownLine() {
      for (DateDraft draft : drafts) {
        if (draft.begin() > FIRST_LINES) {
          break;
        }
        if (date(draft).isPresent() && beginsLine(draft.begin()) && endsLine(draft.end())) {
          return date(draft);
        }
      }
      return posted();
    }

    /** โพสต์ 25 เม.ย. 2562 01:36 โดย…: with a time and without a day of the week. */
    private Optional<LocalDate> posted() {
      for (DateDraft draft : drafts) {
        if (draft.begin() <= FIRST_LINES && draft.clock().isPresent() && isPosted(draft)) {
          return date(draft);
        }
      }
      return Optional.empty();
    }

    private boolean isPosted(DateDraft draft) {
      String before = text.substring(Math.max(0, draft.begin() - 16), draft.begin());
      return before.contains("โพสต์") || before.contains("เผยแพร่") || before.contains("•");
    }

    /** วันนี้ (26 ส.ค. 63) says itself what it means. */
    private Optional<LocalDate> equated() {
      for (DateDraft draft : drafts) {
        Optional<DatePoint> from = draft.from().filter(p -> p.days() != DatePoint.NONE);
        if (from.isPresent() && draft.isFullDay()) {
          return date(draft).map(day -> day.minusDays(from.orElseThrow().days()));
        }
      }
      return Optional.empty();
    }

    Optional<LocalDate> today(Optional<LocalDate> page) {
      return equated()
          .or(() -> page.flatMap(this::equatedInYearOf))
          .filter(day -> isNear(day, page))
          .or(() -> lead(page));
    }

    /** วันนี้ (26 ส.ค.), where the page's day tells the year. */
    private Optional<LocalDate> equatedInYearOf(LocalDate page) {
      for (DateDraft draft : drafts) {
        Optional<DatePoint> from = draft.from().filter(Finder::isEquated);
        if (from.isPresent() && draft.to().isEmpty()) {
          int days = from.orElseThrow().days();
          return from.map(point -> point.withYear(page.getYear()))
              .flatMap(DateResolver::date)
              .map(day -> day.minusDays(days));
        }
      }
      return Optional.empty();
    }

    private static boolean isEquated(DatePoint point) {
      return point.shape() == DatePoint.Shape.DAY
          && point.days() != DatePoint.NONE
          && !point.hasYear();
    }

    private static boolean isNear(LocalDate day, Optional<LocalDate> page) {
      return page.isEmpty() || Math.abs(ChronoUnit.DAYS.between(day, page.orElseThrow())) < 60;
    }

    /** เมื่อวันที่ … at the beginning of a line, shortly before the page's day. */
    private Optional<LocalDate> lead(Optional<LocalDate> page) {
      for (DateDraft draft : drafts) {
        Optional<LocalDate> day = isLead(draft) ? date(draft) : Optional.empty();
        if (day.isPresent() && isShortlyBefore(day.orElseThrow(), page)) {
          return day;
        }
      }
      return Optional.empty();
    }

    private static boolean isShortlyBefore(LocalDate day, Optional<LocalDate> page) {
      long delay = page.map(other -> ChronoUnit.DAYS.between(day, other)).orElse(0L);
      return delay >= 0 && delay <= LONGEST_DELAY;
    }

    private boolean isLead(DateDraft draft) {
      if (!draft.isFullDay() || !mayFollowCue(draft.begin())) {
        return false;
      }
      int from = Math.max(0, draft.begin() - LEAD);
      int line = text.substring(from, draft.begin()).lastIndexOf('\n') + 1 + from;
      if (line == from && from > 0) {
        return false;
      }
      String before = text.substring(line, draft.begin()).replace(" ", "");
      boolean cue = before.isEmpty() || before.endsWith("เมื่อ") || before.equals("ใน");
      return cue && !endsLine(draft.end());
    }

    /** Whether a line break or the last letter of a cue stands before the spaces before this. */
    private boolean mayFollowCue(int at) {
      int end = DateWords.skipSpaceBack(text, at);
      return end == 0 || "\nอน".indexOf(text.charAt(end - 1)) >= 0;
    }

    private Optional<LocalDate> firstDay(int before) {
      for (DateDraft draft : drafts) {
        if (draft.begin() < before && date(draft).isPresent()) {
          return date(draft);
        }
      }
      return Optional.empty();
    }

    /** Where a text names no single day, the first of its days in a range. */
    private Optional<LocalDate> firstOfRange() {
      for (DateDraft draft : drafts) {
        Optional<DatePoint> from = draft.from().filter(Finder::isDay);
        if (draft.to().filter(Finder::isDay).isPresent() && from.isPresent()) {
          return from.flatMap(DateResolver::date);
        }
      }
      return Optional.empty();
    }

    private static boolean isDay(DatePoint point) {
      return point.shape() == DatePoint.Shape.DAY && point.hasYear();
    }

    private Optional<LocalDate> date(DateDraft draft) {
      return draft.isFullDay() ? draft.from().flatMap(DateResolver::date) : Optional.empty();
    }

    private boolean beginsLine(int at) {
      int i = at - 1;
      while (i >= 0 && " •(-*".indexOf(text.charAt(i)) >= 0) {
        i--;
      }
      return i < 0 || text.charAt(i) == '\n';
    }

    private boolean endsLine(int at) {
      int i = at;
      while (i < text.length() && " )•|".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      return i == text.length() || text.charAt(i) == '\n';
    }
  }
}
