package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thaipress.extract.DateAtoms.Gap;
import thaipress.extract.DateDraft.Clock;
import thaipress.extract.DatePoint.Shape;

/** Combines dates to ranges, lists and dates with times. */
final class DateGrammar {

  /** Between a year and a quarter of it: ในปี 2565 ภายในไตรมาสแรก. */
  private static final Set<String> LEADS = Set.of("", "(", ",", "ใน", "ภายใน", "ช่วง", "ในช่วง");

  private static final int LONGEST_ROW = 40;

  private final DateAtoms atoms;
  private final DatePoints points;
  private final DateClocks clocks;
  private final BareYears bareYears;
  private final DateLists lists;
  private final List<DateDraft> drafts = new ArrayList<>();

  private DateGrammar(DateAtoms atoms) {
    this.atoms = atoms;
    this.points = new DatePoints(atoms);
    this.clocks = new DateClocks(atoms);
    this.bareYears = new BareYears(atoms, points);
    this.lists = new DateLists(atoms, points);
  }

  /** The date expressions in the order of the text. */
  static List<DateDraft> parse(DateAtoms atoms) {
    return new DateGrammar(atoms).parse();
  }

  private List<DateDraft> parse() {
    int atom = 0;
    while (atom < atoms.size()) {
      atom = Math.max(atom + 1, expression(atom));
    }
    if (drafts.isEmpty()) {
      wholeText();
    }
    return lists.withSharedYears(drafts);
  }

  /** ม.ค. and 2567 are no dates within a text, but where nothing else is said. */
  private void wholeText() {
    DatePoint point = points.whole();
    if (point != null) {
      boolean month = point.shape().isMonth();
      drafts.add(DateDraft.of(point, month ? DateRule.MONTH_WITHOUT_YEAR : DateRule.YEAR));
    }
  }

  /** Adds what begins with this atom; returns the atom behind it, or 0. */
  private int expression(int atom) {
    return switch (atoms.kind(atom)) {
      case TIME_WORD, CLOCK, MAYBE_CLOCK -> time(atom);
      case OTHER_DIGITS, SERIAL -> 0;
      case NUMBER -> isNumberApart(atom) ? 0 : date(atom);
      default -> date(atom);
    };
  }

  private int time(int atom) {
    Clock clock = clocks.read(atom);
    return clock == null ? 0 : timeFirst(clock);
  }

  private int date(int atom) {
    DatePoint point = points.read(atom);
    int next = point == null ? 0 : dateFirst(point);
    if (next > 0) {
      return next;
    }
    DatePoint year = bareYears.read(atom);
    return year == null ? 0 : bareYear(year);
  }

  /** A number that is no year and has nothing behind it to be the day of, to lead or to list. */
  private boolean isNumberApart(int atom) {
    return atoms.length(atom) != 4
        && switch (atoms.gap(atom)) {
          case OTHER, OPEN, CLOSE, IN, OF, EACH -> true;
          default -> false;
        };
  }

  /** A year that no word of time introduces, or a range of such. */
  private int bareYear(DatePoint year) {
    DateDraft range = range(year);
    if (range != null) {
      return withTime(range);
    }
    DateRule rule = year.shape() == Shape.YEAR_PAIR ? DateRule.YEAR_PAIR : DateRule.BARE_YEAR;
    add(DateDraft.of(year, rule), year.next());
    return year.shape() == Shape.YEAR ? laterYears(year) : year.next();
  }

  private int add(DateDraft draft, int next) {
    drafts.add(draft);
    return next;
  }

  private int dateFirst(DatePoint point) {
    DateDraft range = range(point);
    if (range != null) {
      return withTime(range);
    }
    return switch (point.shape()) {
      case DAY_ONLY, BARE_MONTH -> list(point);
      case DEICTIC -> todayFirst(point);
      case DAY -> dayFirst(point);
      case QUARTER -> point.hasYear() ? single(point) : quarterFirst(point);
      default -> single(point);
    };
  }

  private int single(DatePoint point) {
    int next = add(DateDraft.of(point, DateRules.of(point)), point.next());
    return point.shape().isYear() ? laterYears(point) : next;
  }

  // Lists

  /** A day or month that shares month or year with what a list goes on to. */
  private int list(DatePoint first) {
    DateLists.Members list = lists.read(first);
    return list == null ? 0 : addList(list);
  }

  private int addList(DateLists.Members list) {
    drafts.addAll(list.drafts());
    return dateFirst(list.last());
  }

  /** January 17, 18 and 20, 2024. */
  private int englishDays(DatePoint first) {
    List<DatePoint> days = lists.englishDays(first);
    for (DatePoint day : days) {
      drafts.add(DateDraft.of(day, DateRules.of(day)));
    }
    return days.isEmpty() ? 0 : days.getLast().next();
  }

  /** ปี 2566 และ 2567. */
  private int laterYears(DatePoint first) {
    DatePoint last = first;
    while (lists.goesOn(last)) {
      DatePoint later = points.laterYear(last.next(), first);
      if (later == null || !isLikely(later)) {
        break;
      }
      last = later;
      drafts.add(DateDraft.of(last, DateRules.of(last)));
    }
    return last.next();
  }

  private static boolean isLikely(DatePoint year) {
    return year.year() > 1900 && year.year() < 2100 && year.end() - year.begin() >= 4;
  }

  // Ranges

  private @Nullable DateDraft range(DatePoint from) {
    if (!atoms.leadsOn(from.next() - 1)) {
      return null;
    }
    DatePoint last = later(from);
    return last == null ? null : DateRules.join(from, last);
  }

  private @Nullable DatePoint later(DatePoint from) {
    if (from.shape().isYear()) {
      DatePoint year = points.laterYear(from.next(), from);
      return year == null ? points.laterMonth(from.next(), from) : year;
    }
    DatePoint special =
        from.shape() == Shape.QUARTER
            ? points.laterQuarter(from.next())
            : lists.laterEnglishDay(from);
    return special == null ? points.read(from.next()) : special;
  }

  // Quarters whose year stands elsewhere

  /** ไตรมาส 1 และ 2 ปี 2567, ปี 2567 (ไตรมาส 1). */
  private int quarterFirst(DatePoint quarter) {
    DatePoint later = lists.goesOn(quarter) ? points.laterQuarter(quarter.next()) : null;
    if (later == null || !later.hasYear()) {
      DateDraft year = yearBefore(quarter);
      DatePoint whole = year == null ? quarter : quarter.inYear(year.first());
      return add(DateDraft.of(whole, DateRule.QUARTER), quarter.next());
    }
    add(DateDraft.of(quarter.withYear(later.year()), DateRule.QUARTER), quarter.next());
    return atoms.is(quarter.next(), DateAtoms.Kind.QUARTER) ? quarter.next() : single(later);
  }

  /** The draft before a quarter, where that says the quarter's year. */
  private @Nullable DateDraft yearBefore(DatePoint quarter) {
    DateDraft last = drafts.isEmpty() ? null : drafts.getLast();
    DatePoint year = last == null ? null : last.from();
    return last != null && year != null && year.hasYear() && isNear(last, year, quarter)
        ? last
        : null;
  }

  /** Right behind a year, or in a row of quarters that have theirs from it. */
  private boolean isNear(DateDraft last, DatePoint year, DatePoint quarter) {
    if (quarter.begin() - last.end() > LONGEST_ROW) {
      return false;
    }
    String between = atoms.text().substring(last.end(), quarter.begin());
    if (year.shape() == Shape.YEAR || year.shape() == Shape.FISCAL_YEAR) {
      return last.to() == null && LEADS.contains(between.replace(" ", ""));
    }
    boolean row = last.rule() == DateRule.QUARTER && hasYearElsewhere(last);
    return row && between.indexOf('\n') < 0;
  }

  private boolean hasYearElsewhere(DateDraft quarter) {
    return atoms.is(quarter.first().next() - 1, DateAtoms.Kind.QUARTER);
  }

  // Times

  /** วันนี้ 11-12 กรกฎาคม 2567 is one expression, as วันนี้ (11 กรกฎาคม 2567) is. */
  private int todayFirst(DatePoint today) {
    Gap gap = atoms.gap(today.next() - 1);
    boolean joins = gap == Gap.NONE || gap == Gap.OPEN;
    DatePoint day = joins ? points.read(today.next()) : null;
    DateDraft days = day != null && day.shape() == Shape.DAY_ONLY ? range(day) : null;
    return days == null ? dayFirst(today) : addToday(today, days, gap);
  }

  private int addToday(DatePoint today, DateDraft days, Gap gap) {
    int end = gap == Gap.OPEN ? points.closed(days.end()) : days.end();
    DatePoint last = days.last();
    return add(days.by(DateRule.TODAY_WITH_DATE).over(today.begin(), end), last.next());
  }

  private int dayFirst(DatePoint day) {
    int days = englishDays(day);
    if (days > 0) {
      return days;
    }
    DateDraft draft = DateDraft.of(day, DateRules.of(day));
    Clock clock = clocks.behind(day.next());
    return clock == null ? add(draft, day.next()) : withClock(draft, day, clock);
  }

  private int withClock(DateDraft draft, DatePoint day, Clock clock) {
    DatePoint whole = day.hasYear() ? null : points.yearBehindClock(day, clock);
    if (whole != null) {
      return add(DateDraft.of(whole, DateRule.DAY).at(clock, DateRule.DAY_TIME), whole.next());
    }
    int end = isInBrackets(day, clock) ? points.closed(clock.end()) : clock.end();
    DateDraft timed =
        draft.at(clock, DateRule.DAY_TIME).over(draft.begin(), Math.max(end, draft.end()));
    int next = rangeOfMoments(timed, clock);
    return next > 0 ? next : add(timed, clock.next());
  }

  /** วันนี้ (31 ส.ค. 65 เวลา 09.00 น.). */
  private boolean isInBrackets(DatePoint day, Clock clock) {
    String between = atoms.text().substring(day.begin(), clock.begin());
    return between.lastIndexOf('(') > between.lastIndexOf(')');
  }

  /** From a time of one day to a time of another; 0 where that does not follow. */
  private int rangeOfMoments(DateDraft first, Clock clock) {
    if (clock.isRange() || !atoms.leadsOn(clock.next() - 1)) {
      return 0;
    }
    DatePoint to = points.read(clock.next());
    DateDraft range = to == null ? null : DateRules.join(first.first(), to);
    return range == null ? 0 : addMoments(range.at(clock, DateRule.MOMENT_RANGE));
  }

  private int addMoments(DateDraft draft) {
    DatePoint to = draft.last();
    Clock until = clocks.aloneBehind(to.next());
    return until == null ? add(draft, to.next()) : addUntil(draft, until);
  }

  private int addUntil(DateDraft draft, Clock until) {
    return add(draft.until(until).over(draft.begin(), until.end()), until.next());
  }

  /** A range of days keeps its daily hours apart; one that ends at an hour takes it. */
  private int withTime(DateDraft range) {
    DatePoint from = range.first();
    DatePoint to = range.last();
    Gap gap = atoms.gap(from.next() - 1);
    boolean endsAtHour = from.isSaidOn() || gap == Gap.UNTIL;
    Clock until = endsAtHour ? clocks.aloneBehind(to.next()) : null;
    return until == null ? add(range, to.next()) : addUntil(range, until);
  }

  /** เวลา 09.00 น. วันที่ 5 มกราคม 2567. */
  private int timeFirst(Clock clock) {
    DatePoint point = joins(atoms.gap(clock.next() - 1)) ? points.read(clock.next()) : null;
    if (point == null || !isDayAlone(point)) {
      return add(
          DateDraft.time(clock, clock.isRange() ? DateRule.TIME_RANGE : DateRule.TIME),
          clock.next());
    }
    int next = untilTimeOfDay(clock, point);
    return next > 0
        ? next
        : add(
            DateDraft.of(point, DateRule.TIME_DAY)
                .at(clock, DateRule.TIME_DAY)
                .over(clock.begin(), point.end()),
            point.next());
  }

  /** … ถึงเวลา 24.00 น. ของวันที่ 4 มกราคม 2565; 0 where that does not follow. */
  private int untilTimeOfDay(Clock first, DatePoint from) {
    Clock until = atoms.leadsOn(from.next() - 1) ? clocks.alone(from.next()) : null;
    if (until == null || !joins(atoms.gap(until.next() - 1))) {
      return 0;
    }
    DatePoint last = points.read(until.next());
    DateDraft range = last == null ? null : DateRules.join(from, last);
    return range == null
        ? 0
        : add(
            range
                .at(first, DateRule.MOMENT_RANGE)
                .until(until)
                .over(first.begin(), range.last().end()),
            range.last().next());
  }

  private static boolean joins(Gap gap) {
    return gap == Gap.NONE || gap == Gap.IN || gap == Gap.OF;
  }

  private boolean isDayAlone(DatePoint point) {
    boolean day = point.shape() == Shape.DAY || point.shape() == Shape.DEICTIC;
    return day && range(point) == null && clocks.behind(point.next()) == null;
  }
}
