package thaipress.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thaipress.model.Article;
import thaipress.text.CharText;
import thaipress.text.Folded;
import thaipress.text.Span;

/**
 * The days that a text speaks from.
 *
 * @param page the day on which the release was put out, or null: years that the text leaves out lie
 *     around it
 * @param today what วันนี้ means, or null: the day that the text itself equates with it, else the
 *     day of the event that its first sentence tells of, else the page's
 */
record DateAnchor(@Nullable LocalDate page, @Nullable LocalDate today) {

  private static final int FIRST_LINES = 600;
  private static final int LEAD = 60;
  private static final int LONGEST_DELAY = 20;
  private static final int FURTHEST_TODAY = 60;

  /**
   * @param text the folded text's characters
   */
  static DateAnchor of(Article article, Folded folded, CharText text, List<DateDraft> drafts) {
    Finder finder = new Finder(article, folded, text, drafts);
    LocalDate page = finder.page();
    LocalDate today = finder.today(page);
    return new DateAnchor(page, today == null ? page : today);
  }

  private record Finder(Article article, Folded folded, CharText text, List<DateDraft> drafts) {

    @Nullable LocalDate page() {
      LocalDate said = article.published().orElse(null);
      if (said == null) {
        said = dateLine();
      }
      if (said == null) {
        said = ownLine();
      }
      return said == null ? firstSaid() : said;
    }

    private @Nullable LocalDate firstSaid() {
      LocalDate said = equated();
      if (said == null) {
        said = firstDay();
      }
      return said == null ? firstOfRange() : said;
    }

    private @Nullable LocalDate dateLine() {
      Optional<Span> line = article.dateLine();
      return line.isPresent() ? dayWithin(line.orElseThrow()) : null;
    }

    private @Nullable LocalDate dayWithin(Span span) {
      int begin = folded.viewOffset(span.begin());
      int end = folded.viewOffset(span.end());
      for (DateDraft draft : drafts) {
        LocalDate day = draft.begin() >= begin && draft.end() <= end ? date(draft) : null;
        if (day != null) {
          return day;
        }
      }
      return null;
    }

    /** The first full date that ends its line among the first lines, not one of a headline. */
    private @Nullable LocalDate ownLine() {
      for (DateDraft draft : drafts) {
        if (draft.begin() > FIRST_LINES) {
          break;
        }
        LocalDate day = isLineOfItsOwn(draft) ? date(draft) : null;
        if (day != null) {
          return day;
        }
      }
      return posted();
    }

    private boolean isLineOfItsOwn(DateDraft draft) {
      return draft.isFullDay() && beginsLine(draft.begin()) && endsLine(draft.end());
    }

    /** โพสต์ 25 เม.ย. 2562 01:36 โดย…: with a time and without a day of the week. */
    private @Nullable LocalDate posted() {
      for (DateDraft draft : drafts) {
        if (draft.begin() <= FIRST_LINES && draft.clock() != null && isPosted(draft)) {
          return date(draft);
        }
      }
      return null;
    }

    private boolean isPosted(DateDraft draft) {
      String before = text.substring(Math.max(0, draft.begin() - 16), draft.begin());
      return before.contains("โพสต์") || before.contains("เผยแพร่") || before.contains("•");
    }

    /** วันนี้ (26 ส.ค. 63) says itself what it means. */
    private @Nullable LocalDate equated() {
      for (DateDraft draft : drafts) {
        if (draft.isSaidOn() && draft.isFullDay()) {
          return today(draft.first());
        }
      }
      return null;
    }

    /** The day on which a day is so many days away. */
    private static @Nullable LocalDate today(DatePoint day) {
      LocalDate date = DateResolver.date(day);
      return date == null ? null : date.minusDays(day.days());
    }

    @Nullable LocalDate today(@Nullable LocalDate page) {
      LocalDate said = equated();
      if (said == null && page != null) {
        said = equatedInYearOf(page);
      }
      return said != null && isNear(said, page) ? said : lead(page);
    }

    /** วันนี้ (26 ส.ค.), where the page's day tells the year. */
    private @Nullable LocalDate equatedInYearOf(LocalDate page) {
      for (DateDraft draft : drafts) {
        if (draft.isSaidOn() && draft.to() == null && isYearless(draft.first())) {
          return today(draft.first().withYear(page.getYear()));
        }
      }
      return null;
    }

    private static boolean isYearless(DatePoint point) {
      return point.shape() == DatePoint.Shape.DAY && !point.hasYear();
    }

    private static boolean isNear(LocalDate day, @Nullable LocalDate page) {
      return page == null || Math.abs(page.toEpochDay() - day.toEpochDay()) < FURTHEST_TODAY;
    }

    /** เมื่อวันที่ … at the beginning of a line, shortly before the page's day. */
    private @Nullable LocalDate lead(@Nullable LocalDate page) {
      for (DateDraft draft : drafts) {
        LocalDate day = isLead(draft) ? date(draft) : null;
        if (day != null && isShortlyBefore(day, page)) {
          return day;
        }
      }
      return null;
    }

    private static boolean isShortlyBefore(LocalDate day, @Nullable LocalDate page) {
      long delay = page == null ? 0 : page.toEpochDay() - day.toEpochDay();
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
      int end = text.beforeSpace(at);
      return end == 0 || "\nอน".indexOf(text.charAt(end - 1)) >= 0;
    }

    private @Nullable LocalDate firstDay() {
      for (DateDraft draft : drafts) {
        LocalDate day = date(draft);
        if (day != null) {
          return day;
        }
      }
      return null;
    }

    /** Where a text names no single day, the first of its days in a range. */
    private @Nullable LocalDate firstOfRange() {
      for (DateDraft draft : drafts) {
        DatePoint to = draft.to();
        if (to != null && to.isFullDay() && draft.first().isFullDay()) {
          return DateResolver.date(draft.first());
        }
      }
      return null;
    }

    private static @Nullable LocalDate date(DateDraft draft) {
      return draft.isFullDay() ? DateResolver.date(draft.first()) : null;
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
