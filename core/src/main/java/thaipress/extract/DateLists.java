package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thaipress.extract.DateAtoms.Gap;
import thaipress.extract.DatePoint.Shape;
import thaipress.text.CharText;

/** Lists of which the last member says the month or the year for all: 3, 5-7 และ 9 มกราคม 2567. */
final class DateLists {

  private static final int LONGEST_LIST = 40;

  private final DateAtoms atoms;
  private final DatePoints points;

  /** How far the last list went that nothing closed, so that its members need not try again. */
  private Reached openUntil = new Reached(Shape.DAY_ONLY, 0);

  DateLists(DateAtoms atoms, DatePoints points) {
    this.atoms = atoms;
    this.points = points;
  }

  /** What stands before the last of a list, and the last, which is read by itself. */
  record Members(List<DateDraft> drafts, DatePoint last) {}

  /** The atom that a list of this shape has reached. */
  private record Reached(Shape shape, int atom) {
    boolean covers(DatePoint point) {
      return point.shape() == shape && point.next() <= atom;
    }
  }

  /** A member: one day or month, or the 5-7 of 3, 5-7 และ 9. */
  private record Member(DatePoint from, DatePoint to) {
    DateDraft dated(DatePoint last) {
      return from.equals(to)
          ? DateDraft.of(borrow(from, last), DateRule.DAY_LIST)
          : DateDraft.range(borrow(from, last), borrow(to, last), DateRule.DAY_RANGE);
    }

    private static DatePoint borrow(DatePoint member, DatePoint last) {
      return member.shape() == Shape.DAY_ONLY
          ? member.borrowing(last.month(), last.year())
          : member.withYear(last.year());
    }
  }

  /**
   * The list that begins with a day without a month, or an abbreviated month without a year; null
   * where none does.
   */
  @Nullable Members read(DatePoint first) {
    if (openUntil.covers(first)) {
      return null;
    }
    List<Member> members = new ArrayList<>();
    DatePoint next = first;
    Member member = continuing(first);
    while (member != null && members.size() < LONGEST_LIST) {
      members.add(member);
      next = following(members);
      member = next == null ? null : continuing(next);
    }
    DatePoint close = members.isEmpty() || next == null ? null : closing(next);
    if (next == null || close == null || !canClose(close, first)) {
      openUntil = new Reached(first.shape(), members.isEmpty() ? 0 : members.getLast().to().next());
      return null;
    }
    List<DateDraft> drafts = new ArrayList<>();
    for (Member open : members) {
      drafts.add(open.dated(close));
    }
    return new Members(drafts, next);
  }

  /** The member that begins with a date, where that is open and something goes on behind it. */
  private @Nullable Member continuing(DatePoint first) {
    if (!isOpen(first)) {
      return null;
    }
    Member member = new Member(first, isRange(first) ? laterOf(first) : first);
    return continues(member) ? member : null;
  }

  private @Nullable DatePoint following(List<Member> members) {
    DatePoint next = points.read(members.getLast().to().next());
    return next != null && follows(members, next) ? next : null;
  }

  /** The 7 of 5-7 และ 9 มกราคม; else the first itself. */
  private DatePoint laterOf(DatePoint first) {
    DatePoint later = points.read(first.next());
    return later != null && isOpen(later) && later.day() > first.day() ? later : first;
  }

  private boolean isRange(DatePoint point) {
    return point.shape() == Shape.DAY_ONLY && atoms.leadsOn(point.next() - 1);
  }

  /** What says the month or the year: the last of a list, or of the range that a list ends with. */
  private @Nullable DatePoint closing(DatePoint last) {
    return isRange(last) ? points.read(last.next()) : last;
  }

  private boolean continues(Member member) {
    DatePoint last = member.to();
    boolean spaced = gapBehind(last) == Gap.NONE && last.shape() == Shape.DAY_ONLY;
    return isOpen(last) && (goesOn(last) || spaced);
  }

  /** วันที่ 23 25 และ 26 มกราคม: with nothing but spaces between them the days must ascend. */
  private boolean follows(List<Member> members, DatePoint next) {
    DatePoint last = members.getLast().to();
    boolean said = atoms.is(last.next() - 2, DateAtoms.Kind.DAY_WORD) || members.size() > 1;
    return goesOn(last) || (said && last.day() < next.day());
  }

  private static boolean isOpen(DatePoint point) {
    return point.shape() == Shape.DAY_ONLY || point.shape() == Shape.BARE_MONTH;
  }

  private static boolean canClose(DatePoint last, DatePoint first) {
    return first.shape() == Shape.DAY_ONLY
        ? last.shape() == Shape.DAY
        : last.shape().isMonth() && last.hasYear();
  }

  /** Whether a comma or a word for "and" stands behind a date. */
  boolean goesOn(DatePoint point) {
    Gap gap = gapBehind(point);
    return gap == Gap.AND || gap == Gap.COMMA;
  }

  private Gap gapBehind(DatePoint point) {
    return atoms.gap(point.next() - 1);
  }

  /** The days of January 17, 18 and 20, 2024, where the first is one of several; else none. */
  List<DatePoint> englishDays(DatePoint first) {
    if (!isEnglish(first)) {
      return List.of();
    }
    List<DatePoint> days = new ArrayList<>();
    DatePoint later = first;
    while (later != null && days.size() < LONGEST_LIST) {
      days.add(later);
      later = goesOn(later) ? points.laterEnglishDay(later.next(), later) : null;
    }
    int year = days.isEmpty() ? DatePoint.NONE : days.getLast().year();
    boolean plain = year != DatePoint.NONE || (days.size() > 1 && isEnd(days.getLast().end()));
    return days.size() > 1 && plain
        ? days.stream().map(day -> day.withYear(year)).toList()
        : List.of();
  }

  /** The 14 of June 10-14, 2022. */
  @Nullable DatePoint laterEnglishDay(DatePoint first) {
    return isEnglish(first) ? points.laterEnglishDay(first.next(), first) : null;
  }

  private boolean isEnglish(DatePoint day) {
    return DateWords.isLatin(atoms.text(), day.begin());
  }

  /** In January 17, 20 people the second number counts. */
  private boolean isEnd(int end) {
    CharText text = atoms.text();
    return !DateWords.isLatin(text, text.behindSpace(end));
  }

  /**
   * The dates with the year that the last of a list says for all: 27-28 มกราคม และ 3 กุมภาพันธ์
   * 2567.
   */
  List<DateDraft> withSharedYears(List<DateDraft> drafts) {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      if (isYearless(drafts.get(i)) && isList(drafts.get(i), drafts.get(i + 1))) {
        drafts.set(i, drafts.get(i).withYear(drafts.get(i + 1).first().year()));
      }
    }
    return drafts;
  }

  private static boolean isYearless(DateDraft draft) {
    return draft.clock() == null
        && draft.from() != null
        && lacksYear(draft.first())
        && lacksYear(draft.last());
  }

  private static boolean lacksYear(DatePoint point) {
    return !point.hasYear() && isDayOrMonth(point) && !point.isSaidOn();
  }

  private boolean isList(DateDraft draft, DateDraft later) {
    DatePoint last = draft.last();
    DatePoint next = later.from();
    boolean dated = next != null && isDayOrMonth(next) && next.hasYear();
    boolean near = dated && atoms.begin(last.next()) == later.begin();
    boolean months = last.shape().isMonth() && gapBehind(last) == Gap.NONE;
    return near && (goesOn(last) || months);
  }

  private static boolean isDayOrMonth(DatePoint point) {
    return point.shape() == Shape.DAY || point.shape().isMonth();
  }
}
