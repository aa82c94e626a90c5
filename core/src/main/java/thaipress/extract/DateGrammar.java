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

  private static final int LONGEST_LIST = 40;

  /** Between a year and a quarter of it: ในปี 2565 ภายในไตรมาสแรก. */
  private static final Set<String> LEADS = Set.of("", "(", ",", "ใน", "ภายใน", "ช่วง", "ในช่วง");

  private static final int LONGEST_ROW = 40;

  private final DateAtoms atoms;
  private final DatePoints points;
  private final DateClocks clocks;
  private final BareYears bareYears;
  private final List<DateDraft> drafts = new ArrayList<>();

  /** How far the last list went that nothing closed, so that its members need not try again. */
  private Reached openUntil = new Reached(Shape.DAY_ONLY, 0);

  private Reached yearlessUntil = new Reached(Shape.DAY, 0);

  /** The atom that a list of this shape has reached. */
  private record Reached(Shape shape, int atom) {
    boolean covers(DatePoint point) {
      return point.shape() == shape && point.next() <= atom;
    }
  }

  private DateGrammar(DateAtoms atoms) {
    this.atoms = atoms;
    this.points = new DatePoints(atoms);
    this.clocks = new DateClocks(atoms);
    this.bareYears = new BareYears(atoms, points);
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
    return drafts;
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
      return clocks.read(atom).map(this::timeFirst).orElse(0);
    }
    Optional<DatePoint> point = points.read(atom);
    int next = point.map(this::dateFirst).orElse(0);
    return next > 0 ? next : bareYears.read(atom).map(this::bareYear).orElse(0);
  }

  private boolean isTime(int atom) {
    return switch (atoms.kind(atom)) {
      case TIME_WORD, CLOCK, MAYBE_CLOCK -> true;
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
    return add(DateDraft.of(year, rule), year.next());
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
      case MONTH -> point.hasYear() ? single(point) : yearFromList(point);
      default -> single(point);
    };
  }

  private int single(DatePoint point) {
    int next = add(DateDraft.of(point, DateRules.of(point)), point.next());
    return point.shape().isYear() ? laterYears(point) : next;
  }

  // Lists: 3, 5 และ 9 มกราคม 2567

  /**
   * A day that shares month and year, a month that shares its year, with what a list goes on to.
   */
  private int list(DatePoint first) {
    if (openUntil.covers(first)) {
      return 0;
    }
    List<DatePoint> members = new ArrayList<>();
    Optional<DatePoint> member = Optional.of(first);
    while (member.filter(this::goesOn).isPresent() && members.size() < LONGEST_LIST) {
      members.add(member.orElseThrow());
      member = points.read(member.orElseThrow().next()).filter(p -> follows(members, p));
    }
    if (member.filter(p -> !members.isEmpty() && canClose(p, first)).isPresent()) {
      return addList(members, member.orElseThrow());
    }
    openUntil = new Reached(first.shape(), members.isEmpty() ? 0 : members.getLast().next());
    return 0;
  }

  private boolean goesOn(DatePoint point) {
    boolean spaced = atoms.gap(point.next() - 1) == Gap.NONE && point.shape() == Shape.DAY_ONLY;
    return isOpen(point) && (isListGap(point) || spaced);
  }

  /** วันที่ 23 25 และ 26 มกราคม: with nothing but spaces between them the days must ascend. */
  private boolean follows(List<DatePoint> members, DatePoint next) {
    DatePoint last = members.getLast();
    boolean said = atoms.is(last.next() - 2, DateAtoms.Kind.DAY_WORD) || members.size() > 1;
    return isListGap(last) || (said && last.day() < next.day());
  }

  private static boolean isOpen(DatePoint point) {
    return point.shape() == Shape.DAY_ONLY || point.shape() == Shape.BARE_MONTH;
  }

  private static boolean canClose(DatePoint last, DatePoint first) {
    return first.shape() == Shape.DAY_ONLY
        ? last.shape() == Shape.DAY
        : last.shape().isMonth() && last.hasYear();
  }

  private boolean isListGap(DatePoint point) {
    Gap gap = atoms.gap(point.next() - 1);
    return gap == Gap.AND || gap == Gap.COMMA;
  }

  private int addList(List<DatePoint> members, DatePoint last) {
    for (DatePoint member : members) {
      DatePoint whole =
          member.shape() == Shape.DAY_ONLY
              ? member.borrowing(last.month(), last.year())
              : member.withYear(last.year());
      drafts.add(DateDraft.of(whole, DateRule.DAY_LIST));
    }
    return dateFirst(last);
  }

  /** 27 มกราคม และ 3 กุมภาพันธ์ 2567: the year stands once, behind the last. */
  private int yearFromList(DatePoint point) {
    if (yearlessUntil.covers(point)) {
      return single(point);
    }
    DatePoint last = point;
    Optional<DatePoint> member = Optional.of(point);
    for (int i = 0; i < LONGEST_LIST && member.filter(this::isYearless).isPresent(); i++) {
      last = member.orElseThrow();
      member = points.read(last.next());
    }
    int year = member.filter(DateGrammar::isDayOrMonth).map(DatePoint::year).orElse(DatePoint.NONE);
    if (year == DatePoint.NONE) {
      yearlessUntil = new Reached(point.shape(), last.next());
    }
    return single(year == DatePoint.NONE ? point : point.withYear(year));
  }

  private boolean isYearless(DatePoint point) {
    return isDayOrMonth(point) && !point.hasYear() && isListGap(point);
  }

  private static boolean isDayOrMonth(DatePoint point) {
    return point.shape() == Shape.DAY || point.shape().isMonth();
  }

  /** ปี 2566 และ 2567. */
  private int laterYears(DatePoint first) {
    DatePoint last = first;
    Optional<DatePoint> later = Optional.of(first);
    while (later.filter(this::isListGap).isPresent()) {
      later = points.laterYear(last.next(), first).filter(DateGrammar::isLikely);
      if (later.isPresent()) {
        last = later.orElseThrow();
        drafts.add(DateDraft.of(last, DateRules.of(last)));
      }
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
    return later(from).flatMap(last -> DateRules.join(from, last));
  }

  private Optional<DatePoint> later(DatePoint from) {
    if (from.shape().isYear()) {
      return points.laterYear(from.next(), from).or(() -> points.laterMonth(from.next(), from));
    }
    Optional<DatePoint> special =
        from.shape() == Shape.QUARTER
            ? points.laterQuarter(from.next())
            : points.laterEnglishDay(from.next(), from);
    return special.or(() -> points.read(from.next()));
  }

  // Quarters whose year stands elsewhere

  /** ไตรมาส 1 และ 2 ปี 2567, ปี 2567 (ไตรมาส 1). */
  private int quarterFirst(DatePoint quarter) {
    Optional<DatePoint> later =
        isListGap(quarter) ? points.laterQuarter(quarter.next()) : Optional.empty();
    int year = later.map(DatePoint::year).orElseGet(() -> yearBefore(quarter));
    DatePoint dated = quarter.withYear(year);
    add(DateDraft.of(dated, DateRule.QUARTER), quarter.next());
    return later
        .filter(DatePoint::hasYear)
        .filter(point -> !atoms.is(quarter.next(), DateAtoms.Kind.QUARTER))
        .map(this::single)
        .orElse(quarter.next());
  }

  private int yearBefore(DatePoint quarter) {
    if (drafts.isEmpty()) {
      return DatePoint.NONE;
    }
    DateDraft last = drafts.getLast();
    Optional<DatePoint> year = last.from().filter(DatePoint::hasYear);
    boolean near = year.isPresent() && isNear(last, year.orElseThrow(), quarter);
    return near ? year.orElseThrow().year() : DatePoint.NONE;
  }

  /** Right behind a year, or in a row of quarters that have theirs from it. */
  private boolean isNear(DateDraft last, DatePoint year, DatePoint quarter) {
    if (quarter.begin() - last.end() > LONGEST_ROW) {
      return false;
    }
    String between = atoms.text().substring(last.end(), quarter.begin());
    if (year.shape() == Shape.YEAR) {
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
    if (day.shape() == Shape.DAY && !day.hasYear() && isListGap(day)) {
      return yearFromList(day);
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
    return rangeOfMoments(timed, clock).orElseGet(() -> add(timed, clock.next()));
  }

  /** วันนี้ (31 ส.ค. 65 เวลา 09.00 น.). */
  private boolean isInBrackets(DatePoint day, Clock clock) {
    String between = atoms.text().substring(day.begin(), clock.begin());
    return between.lastIndexOf('(') > between.lastIndexOf(')');
  }

  /** From a time of one day to a time of another. */
  private Optional<Integer> rangeOfMoments(DateDraft first, Clock clock) {
    Gap gap = atoms.gap(clock.next() - 1);
    if (clock.isRange() || (gap != Gap.DASH && gap != Gap.UNTIL)) {
      return Optional.empty();
    }
    DatePoint from = first.from().orElseThrow();
    Optional<DateDraft> range = points.read(clock.next()).flatMap(to -> DateRules.join(from, to));
    return range.map(draft -> addMoments(draft.at(clock, DateRule.MOMENT_RANGE)));
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
    return clock
        .map(c -> add(range.until(c).over(range.begin(), c.end()), c.next()))
        .orElseGet(() -> add(range, to.next()));
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
    return untilTimeOfDay(draft, point).orElseGet(() -> add(draft, point.next()));
  }

  /** … ถึงเวลา 24.00 น. ของวันที่ 4 มกราคม 2565. */
  private Optional<Integer> untilTimeOfDay(DateDraft first, DatePoint from) {
    Gap gap = atoms.gap(from.next() - 1);
    if (gap != Gap.DASH && gap != Gap.UNTIL) {
      return Optional.empty();
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
            });
  }

  private static boolean joins(Gap gap) {
    return gap == Gap.NONE || gap == Gap.IN || gap == Gap.OF;
  }

  private boolean isDayAlone(DatePoint point) {
    boolean day = point.shape() == Shape.DAY || point.shape() == Shape.DEICTIC;
    return day && range(point).isEmpty() && clocks.behind(point.next()).isEmpty();
  }
}
