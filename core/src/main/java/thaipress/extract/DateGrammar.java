package thaipress.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    points
        .whole()
        .ifPresent(
            point ->
                drafts.add(
                    DateDraft.of(
                        point,
                        point.shape().isMonth() ? DateRule.MONTH_WITHOUT_YEAR : DateRule.YEAR)));
  }

  /** Adds what begins with this atom; returns the atom behind it, or 0. */
  private int expression(int atom) {
    if (isTime(atom)) {
      Optional<Clock> clock = clocks.read(atom);
      return clock.isPresent() ? timeFirst(clock.orElseThrow()) : 0;
    }
    if (isNumberApart(atom)) {
      return 0;
    }
    Optional<DatePoint> point = points.read(atom);
    int next = point.isPresent() ? dateFirst(point.orElseThrow()) : 0;
    if (next > 0) {
      return next;
    }
    Optional<DatePoint> year = bareYears.read(atom);
    return year.isPresent() ? bareYear(year.orElseThrow()) : 0;
  }

  private boolean isTime(int atom) {
    return switch (atoms.kind(atom)) {
      case TIME_WORD, CLOCK, MAYBE_CLOCK -> true;
      default -> false;
    };
  }

  /** A number that is no year and has nothing behind it to be the day of, to lead or to list. */
  private boolean isNumberApart(int atom) {
    return atoms.is(atom, DateAtoms.Kind.NUMBER)
        && atoms.length(atom) != 4
        && switch (atoms.gap(atom)) {
          case OTHER, OPEN, CLOSE, IN, OF, EACH -> true;
          default -> false;
        };
  }

  /** A year that no word of time introduces, or a range of such. */
  private int bareYear(DatePoint year) {
    Optional<DateDraft> range = range(year);
    if (range.isPresent()) {
      return withTime(range.orElseThrow());
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
    Optional<DateDraft> range = range(point);
    if (range.isPresent()) {
      return withTime(range.orElseThrow());
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
    Optional<DateLists.Members> list = lists.read(first);
    return list.isPresent() ? addList(list.orElseThrow()) : 0;
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
      Optional<DatePoint> later = points.laterYear(last.next(), first);
      if (later.isEmpty() || !isLikely(later.orElseThrow())) {
        break;
      }
      last = later.orElseThrow();
      drafts.add(DateDraft.of(last, DateRules.of(last)));
    }
    return last.next();
  }

  private static boolean isLikely(DatePoint year) {
    return year.year() > 1900 && year.year() < 2100 && year.end() - year.begin() >= 4;
  }

  // Ranges

  private Optional<DateDraft> range(DatePoint from) {
    Gap gap = atoms.gap(from.next() - 1);
    if (gap != Gap.DASH && gap != Gap.UNTIL) {
      return Optional.empty();
    }
    Optional<DatePoint> last = later(from);
    return last.isPresent() ? DateRules.join(from, last.orElseThrow()) : Optional.empty();
  }

  private Optional<DatePoint> later(DatePoint from) {
    if (from.shape().isYear()) {
      return points.laterYear(from.next(), from).or(() -> points.laterMonth(from.next(), from));
    }
    Optional<DatePoint> special =
        from.shape() == Shape.QUARTER
            ? points.laterQuarter(from.next())
            : lists.laterEnglishDay(from);
    return special.isPresent() ? special : points.read(from.next());
  }

  // Quarters whose year stands elsewhere

  /** ไตรมาส 1 และ 2 ปี 2567, ปี 2567 (ไตรมาส 1). */
  private int quarterFirst(DatePoint quarter) {
    Optional<DatePoint> later =
        lists.goesOn(quarter) ? points.laterQuarter(quarter.next()) : Optional.empty();
    DatePoint dated =
        later
            .filter(DatePoint::hasYear)
            .map(point -> quarter.withYear(point.year()))
            .or(() -> yearBefore(quarter).map(quarter::inYear))
            .orElse(quarter);
    add(DateDraft.of(dated, DateRule.QUARTER), quarter.next());
    return later
        .filter(DatePoint::hasYear)
        .filter(point -> !atoms.is(quarter.next(), DateAtoms.Kind.QUARTER))
        .map(this::single)
        .orElse(quarter.next());
  }

  private Optional<DatePoint> yearBefore(DatePoint quarter) {
    if (drafts.isEmpty()) {
      return Optional.empty();
    }
    DateDraft last = drafts.getLast();
    return last.from().filter(DatePoint::hasYear).filter(year -> isNear(last, year, quarter));
  }

  /** Right behind a year, or in a row of quarters that have theirs from it. */
  private boolean isNear(DateDraft last, DatePoint year, DatePoint quarter) {
    if (quarter.begin() - last.end() > LONGEST_ROW) {
      return false;
    }
    String between = atoms.text().substring(last.end(), quarter.begin());
    if (year.shape() == Shape.YEAR || year.shape() == Shape.FISCAL_YEAR) {
      return last.to().isEmpty() && LEADS.contains(between.replace(" ", ""));
    }
    boolean row = last.rule() == DateRule.QUARTER && hasYearElsewhere(last);
    return row && between.indexOf('\n') < 0;
  }

  private boolean hasYearElsewhere(DateDraft quarter) {
    return atoms.is(quarter.from().orElseThrow().next() - 1, DateAtoms.Kind.QUARTER);
  }

  // Times

  /** วันนี้ 11-12 กรกฎาคม 2567 is one expression, as วันนี้ (11 กรกฎาคม 2567) is. */
  private int todayFirst(DatePoint today) {
    Gap gap = atoms.gap(today.next() - 1);
    boolean joins = gap == Gap.NONE || gap == Gap.OPEN;
    Optional<DateDraft> days =
        joins
            ? points
                .read(today.next())
                .filter(point -> point.shape() == Shape.DAY_ONLY)
                .flatMap(this::range)
            : Optional.empty();
    return days.map(range -> addToday(today, range, gap)).orElseGet(() -> dayFirst(today));
  }

  private int addToday(DatePoint today, DateDraft days, Gap gap) {
    int end = gap == Gap.OPEN ? points.closed(days.end()) : days.end();
    DatePoint last = days.to().orElseThrow();
    return add(days.by(DateRule.TODAY_WITH_DATE).over(today.begin(), end), last.next());
  }

  private int dayFirst(DatePoint day) {
    int days = englishDays(day);
    if (days > 0) {
      return days;
    }
    DateDraft draft = DateDraft.of(day, DateRules.of(day));
    Optional<Clock> clock = clocks.behind(day.next());
    if (clock.isEmpty()) {
      return add(draft, day.next());
    }
    return withClock(draft, day, clock.orElseThrow());
  }

  private int withClock(DateDraft draft, DatePoint day, Clock clock) {
    Optional<DatePoint> late =
        day.hasYear() ? Optional.empty() : points.yearBehindClock(day, clock);
    if (late.isPresent()) {
      DatePoint whole = late.orElseThrow();
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
    Gap gap = atoms.gap(clock.next() - 1);
    if (clock.isRange() || (gap != Gap.DASH && gap != Gap.UNTIL)) {
      return 0;
    }
    DatePoint from = first.from().orElseThrow();
    Optional<DateDraft> range = points.read(clock.next()).flatMap(to -> DateRules.join(from, to));
    return range.map(draft -> addMoments(draft.at(clock, DateRule.MOMENT_RANGE))).orElse(0);
  }

  private int addMoments(DateDraft draft) {
    DatePoint to = draft.to().orElseThrow();
    Optional<Clock> clock = clocks.behind(to.next()).filter(c -> !c.isRange());
    return clock
        .map(c -> add(draft.until(c).over(draft.begin(), c.end()), c.next()))
        .orElseGet(() -> add(draft, to.next()));
  }

  /** A range of days keeps its daily hours apart; one that ends at an hour takes it. */
  private int withTime(DateDraft range) {
    DatePoint to = range.to().orElseThrow();
    Gap gap = atoms.gap(range.from().orElseThrow().next() - 1);
    boolean endsAtHour = range.from().orElseThrow().days() != DatePoint.NONE || gap == Gap.UNTIL;
    Optional<Clock> clock =
        endsAtHour ? clocks.behind(to.next()).filter(c -> !c.isRange()) : Optional.empty();
    if (clock.isEmpty()) {
      return add(range, to.next());
    }
    Clock until = clock.orElseThrow();
    return add(range.until(until).over(range.begin(), until.end()), until.next());
  }

  /** เวลา 09.00 น. วันที่ 5 มกราคม 2567. */
  private int timeFirst(Clock clock) {
    Optional<DatePoint> day =
        joins(atoms.gap(clock.next() - 1))
            ? points.read(clock.next()).filter(this::isDayAlone)
            : Optional.empty();
    if (day.isEmpty()) {
      return add(
          DateDraft.time(clock, clock.isRange() ? DateRule.TIME_RANGE : DateRule.TIME),
          clock.next());
    }
    DatePoint point = day.orElseThrow();
    DateDraft draft =
        DateDraft.of(point, DateRule.TIME_DAY)
            .at(clock, DateRule.TIME_DAY)
            .over(clock.begin(), point.end());
    int next = untilTimeOfDay(draft, point);
    return next > 0 ? next : add(draft, point.next());
  }

  /** … ถึงเวลา 24.00 น. ของวันที่ 4 มกราคม 2565; 0 where that does not follow. */
  private int untilTimeOfDay(DateDraft first, DatePoint from) {
    Gap gap = atoms.gap(from.next() - 1);
    if (gap != Gap.DASH && gap != Gap.UNTIL) {
      return 0;
    }
    Optional<Clock> clock = clocks.read(from.next()).filter(c -> !c.isRange());
    Optional<DatePoint> to =
        clock.filter(c -> joins(atoms.gap(c.next() - 1))).flatMap(c -> points.read(c.next()));
    return to.flatMap(last -> DateRules.join(from, last))
        .map(
            range -> {
              DatePoint last = range.to().orElseThrow();
              DateDraft moments =
                  range
                      .at(first.clock().orElseThrow(), DateRule.MOMENT_RANGE)
                      .until(clock.orElseThrow())
                      .over(first.begin(), last.end());
              return add(moments, last.next());
            })
        .orElse(0);
  }

  private static boolean joins(Gap gap) {
    return gap == Gap.NONE || gap == Gap.IN || gap == Gap.OF;
  }

  private boolean isDayAlone(DatePoint point) {
    boolean day = point.shape() == Shape.DAY || point.shape() == Shape.DEICTIC;
    return day && range(point).isEmpty() && clocks.behind(point.next()).isEmpty();
  }
}
