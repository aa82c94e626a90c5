package thaipress.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thaipress.extract.DateAtoms.Era;
import thaipress.extract.DateAtoms.Gap;
import thaipress.extract.DateAtoms.Kind;
import thaipress.extract.DateAtoms.YearSort;
import thaipress.extract.DatePoint.Shape;
import thaipress.text.CharText;

/** Reads single dates from the atoms: a day, a month, a year, a quarter, วันนี้. */
final class DatePoints {

  private static final List<String> PARTS_OF_MONTH = List.of("ต้น", "กลาง", "ปลาย", "สิ้น");

  /** From here on a year is one of no era: March 17, 2924. */
  private static final int MISTYPED = 2800;

  private static final int IMPOSSIBLE_DAY = 39;

  private final DateAtoms atoms;
  private final CharText text;
  private final DatePeriods periods;

  DatePoints(DateAtoms atoms) {
    this.atoms = atoms;
    this.text = atoms.text();
    this.periods = new DatePeriods(atoms, this);
  }

  /** The date that begins with this atom. */
  @Nullable DatePoint read(int atom) {
    if (atom >= atoms.size()) {
      return null;
    }
    return switch (atoms.kind(atom)) {
      case DEICTIC -> deictic(atom);
      case WEEKDAY -> weekday(atom);
      case DAY_WORD -> dayBehindWord(atom);
      case NUMBER -> DateCounts.isOrdinal(text, atoms.begin(atom)) ? null : day(atom, atom, 0);
      case NUMERIC_DATE -> numericDate(atom, atom, 0);
      case NUMERIC_DAY -> numericDay(atom, atom, 0);
      case MONTH_WORD, MONTH, SHORT_MONTH -> month(atom);
      case YEAR_WORD, ERA -> yearExpression(atom);
      case QUARTER, HALF_YEAR -> periods.read(atom);
      default -> null;
    };
  }

  private boolean joined(int atom) {
    return atoms.gap(atom) == Gap.NONE;
  }

  // วันนี้ (26 ส.ค. 63)

  private DatePoint deictic(int atom) {
    int days = atoms.value(atom);
    DatePoint alone = DatePoint.deictic(atoms.begin(atom), atoms.end(atom), atom + 1, days);
    Gap gap = atoms.gap(atom);
    if ((gap != Gap.NONE && gap != Gap.OPEN) || atoms.is(atom + 1, Kind.DEICTIC)) {
      return alone;
    }
    DatePoint day = read(atom + 1);
    if (day == null || day.shape() != Shape.DAY) {
      return alone;
    }
    DatePoint said = day.from(alone.begin()).saidOn(days);
    return gap == Gap.OPEN ? closed(said) : said;
  }

  /** With the closing bracket, where that is next. */
  DatePoint closed(DatePoint point) {
    return point.upTo(closed(point.end()));
  }

  int closed(int end) {
    int i = text.behindSpace(end);
    return i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == ']') ? i + 1 : end;
  }

  // วันพุธที่ 5 มกราคม 2567

  private @Nullable DatePoint weekday(int atom) {
    if (!joined(atom)) {
      return null;
    }
    int weekday = atoms.value(atom);
    int number = atoms.is(atom + 1, Kind.DAY_WORD) && joined(atom + 1) ? atom + 2 : atom + 1;
    return dayOrNumeric(atom, number, weekday);
  }

  private @Nullable DatePoint dayBehindWord(int atom) {
    return joined(atom) ? dayOrNumeric(atom, atom + 1, 0) : null;
  }

  private @Nullable DatePoint dayOrNumeric(int first, int number, int weekday) {
    if (atoms.is(number, Kind.NUMERIC_DAY)) {
      return numericDay(first, number, weekday);
    }
    return atoms.is(number, Kind.NUMERIC_DATE)
        ? numericDate(first, number, weekday)
        : day(first, number, weekday);
  }

  /** The 25/1 of 25/1 - 30/1/2567. */
  private DatePoint numericDay(int first, int atom, int weekday) {
    int packed = atoms.value(atom);
    return DatePoint.day(atoms.begin(first), atoms.end(atom), atom + 1, weekday, packed % 100)
        .borrowing(packed / 100, DatePoint.NONE);
  }

  private @Nullable DatePoint day(int first, int number, int weekday) {
    if (!mayBeDay(first, number)) {
      return null;
    }
    DatePoint day =
        DatePoint.day(
            atoms.begin(first), atoms.end(number), number + 1, weekday, atoms.value(number));
    if (!joined(number)) {
      DatePoint hyphenated = hyphenated(day, number);
      return hyphenated == null ? day : hyphenated;
    }
    DatePoint name = month(number + 1);
    DatePoint month = name == null ? monthNumber(number + 1) : name;
    return month == null ? day : day.inMonth(month);
  }

  /** วันที่ 5 เดือน 3 ปี 2567, behind the day. */
  private @Nullable DatePoint monthNumber(int atom) {
    int number = atom + 1;
    boolean shaped =
        atoms.is(atom, Kind.MONTH_WORD)
            && joined(atom)
            && isNumberUpTo(number, 12)
            && joined(number)
            && (atoms.is(number + 1, Kind.YEAR_WORD) || atoms.is(number + 1, Kind.ERA));
    if (!shaped) {
      return null;
    }
    int month = atoms.value(number);
    DatePoint year = yearBehind(number + 1, month);
    return year == null
        ? null
        : DatePoint.month(Shape.MONTH, atoms.begin(atom), atoms.end(number), number + 1, month)
            .withYear(year.year(), year.end(), year.next());
  }

  private boolean isDayNumber(int atom) {
    return isNumberUpTo(atom, 31);
  }

  private boolean isNumberUpTo(int atom, int most) {
    return atoms.is(atom, Kind.NUMBER)
        && atoms.length(atom) <= 2
        && atoms.value(atom) >= 1
        && atoms.value(atom) <= most;
  }

  /** วันที่ 32 มกราคม is written as a day, if as none that exists. */
  private boolean mayBeDay(int first, int number) {
    boolean said = first < number && joined(number) && isMonthNext(number);
    return isNumberUpTo(number, said ? IMPOSSIBLE_DAY : 31);
  }

  private boolean isMonthNext(int atom) {
    return atoms.is(atom + 1, Kind.MONTH)
        || atoms.is(atom + 1, Kind.SHORT_MONTH)
        || atoms.is(atom + 1, Kind.MONTH_WORD);
  }

  /** 15-ม.ค.-67. */
  private @Nullable DatePoint hyphenated(DatePoint day, int number) {
    boolean shaped =
        atoms.is(number + 1, Kind.SHORT_MONTH)
            && isHyphen(number)
            && isHyphen(number + 1)
            && atoms.is(number + 2, Kind.NUMBER);
    if (!shaped) {
      return null;
    }
    int month = atoms.value(number + 1);
    int year = yearNumber(number + 2, Era.UNSAID, false, month);
    return year == DatePoint.NONE
        ? null
        : day.borrowing(month, year).withYear(year, atoms.end(number + 2), number + 3);
  }

  private boolean isHyphen(int atom) {
    return (atoms.gap(atom) == Gap.DASH || atoms.gap(atom) == Gap.SLASH)
        && atoms.begin(atom + 1) == atoms.end(atom) + 1;
  }

  private @Nullable DatePoint numericDate(int first, int atom, int weekday) {
    int packed = atoms.value(atom);
    int month = packed / 100 % 100;
    int written = packed / 10_000;
    int year = written < 100 ? DateYears.ofTwoDigits(written) : DateYears.of(written, month);
    if (year == DatePoint.NONE) {
      return null;
    }
    DatePoint day =
        DatePoint.day(atoms.begin(first), atoms.end(atom), atom + 1, weekday, packed % 100);
    return day.borrowing(month, year);
  }

  // เดือนมกราคม 2567

  private @Nullable DatePoint month(int atom) {
    int name = atoms.is(atom, Kind.MONTH_WORD) && joined(atom) ? atom + 1 : atom;
    if (name > atom && atoms.is(name, Kind.SERIAL)) {
      return monthInDigits(atom, name);
    }
    boolean full = atoms.is(name, Kind.MONTH);
    if (!full && !atoms.is(name, Kind.SHORT_MONTH)) {
      return null;
    }
    Shape shape = full || name > atom || isMonthSaid(name) ? Shape.MONTH : Shape.BARE_MONTH;
    int month = atoms.value(name);
    DatePoint alone = DatePoint.month(shape, atoms.begin(atom), atoms.end(name), name + 1, month);
    DatePoint day = monthFirst(alone, name);
    return day == null ? withYear(alone, name) : day;
  }

  /** ส.ค. นี้, ปลาย ก.ค.: an abbreviation that can be nothing but a month. */
  private boolean isMonthSaid(int name) {
    int behind = text.behindSpace(atoms.end(name));
    int end = text.beforeSpace(atoms.begin(name));
    boolean body = text.endsWith("งาน", end) || text.endsWith(".", end);
    return text.startsWith("นี้", behind) ? !body : isPartOfMonthBefore(end);
  }

  private boolean isPartOfMonthBefore(int end) {
    for (String part : PARTS_OF_MONTH) {
      if (text.endsWith(part, end)) {
        return true;
      }
    }
    return false;
  }

  /** เดือน 4/2567. */
  private @Nullable DatePoint monthInDigits(int word, int atom) {
    int month = atoms.value(atom) % 100;
    int year = DateYears.of(atoms.value(atom) / 100, month);
    return month >= 1 && month <= 12 && year != DatePoint.NONE
        ? DatePoint.month(Shape.MONTH, atoms.begin(word), atoms.end(atom), atom + 1, month)
            .withYear(year)
        : null;
  }

  /** ม.ค. 17, 2559. */
  private @Nullable DatePoint monthFirst(DatePoint month, int name) {
    boolean shaped =
        joined(name)
            && isDayNumber(name + 1)
            && (atoms.gap(name + 1) == Gap.COMMA || (isEnglish(name) && joined(name + 1)))
            && atoms.is(name + 2, Kind.NUMBER)
            && atoms.length(name + 2) == 4;
    if (!shaped) {
      return isEnglish(name) ? englishDay(month, name) : null;
    }
    boolean mistyped = isEnglish(name) && atoms.value(name + 2) >= MISTYPED;
    Era era = mistyped ? Era.CHRISTIAN : Era.UNSAID;
    int year = yearNumber(name + 2, era, false, month.month());
    return year == DatePoint.NONE
        ? null
        : DatePoint.day(month.begin(), atoms.end(name + 2), name + 3, 0, atoms.value(name + 1))
            .borrowing(month.month(), year);
  }

  private boolean isEnglish(int name) {
    return DateWords.isLatin(text, atoms.begin(name));
  }

  /** July 28. */
  private @Nullable DatePoint englishDay(DatePoint month, int name) {
    boolean day =
        joined(name) && isDayNumber(name + 1) && !DateCounts.isCounted(text, atoms.end(name + 1));
    return day
        ? DatePoint.day(month.begin(), atoms.end(name + 1), name + 2, 0, atoms.value(name + 1))
            .borrowing(month.month(), DatePoint.NONE)
        : null;
  }

  private DatePoint withYear(DatePoint month, int name) {
    Gap gap = atoms.gap(name);
    int first = name + 1;
    if (gap != Gap.NONE && !(gap == Gap.COMMA && isLongNumber(first)) && !isYearOf(gap, first)) {
      return month;
    }
    DatePoint year = yearBehind(first, month.month());
    return year == null ? month : month.withYear(year.year(), year.end(), year.next());
  }

  private boolean isLongNumber(int atom) {
    return atoms.is(atom, Kind.NUMBER) && atoms.length(atom) == 4;
  }

  /** เดือนมกราคมของปี 2567. */
  private boolean isYearOf(Gap gap, int atom) {
    return gap == Gap.OF && atoms.is(atom, Kind.YEAR_WORD);
  }

  /** A calendar year behind a month: 2567, 67, ปี 2567, พ.ศ. 2567. */
  @Nullable DatePoint yearBehind(int first, int month) {
    int number = first;
    boolean said = false;
    Era era = Era.UNSAID;
    if (isCalendarWord(number) && joined(number)) {
      said = true;
      number++;
    }
    if (atoms.is(number, Kind.ERA) && joined(number)) {
      said = true;
      era = Era.ofCode(atoms.value(number));
      number++;
    }
    int year = yearNumber(number, era, said, month);
    return yearOf(Shape.YEAR, atoms.begin(first), number, year);
  }

  /** A year, where it is one, that ends with this atom. */
  private @Nullable DatePoint yearOf(Shape shape, int begin, int atom, int year) {
    return year == DatePoint.NONE
        ? null
        : DatePoint.year(shape, begin, atoms.end(atom), atom + 1, year, 0);
  }

  private boolean isCalendarWord(int atom) {
    return atoms.is(atom, Kind.YEAR_WORD)
        && YearSort.ofCode(atoms.value(atom)) == YearSort.CALENDAR;
  }

  /**
   * The Gregorian year that a number means, two digits long or four; {@link DatePoint#NONE} where
   * it means none.
   */
  private int yearNumber(int atom, Era era, boolean said, int month) {
    if (!atoms.is(atom, Kind.NUMBER)) {
      return DatePoint.NONE;
    }
    int length = atoms.length(atom);
    int value = atoms.value(atom);
    boolean whole = length == 4 || (era != Era.BUDDHIST && era != Era.UNSAID);
    if (whole) {
      return DateYears.of(value, era, month);
    }
    if (length == 2 && isGluedYear(atom)) {
      return DateYears.ofTwoDigits(value);
    }
    boolean plausible =
        said ? value >= 30 : !(value <= 31 && isDayOfNextMonth(atom)) && !followsLatin(atom);
    boolean counted =
        said || isShortDate(atom)
            ? DateCounts.isCertain(text, atoms.end(atom))
            : DateCounts.isCounted(text, atoms.end(atom));
    return length == 2 && plausible && !counted ? DateYears.ofTwoDigits(value) : DatePoint.NONE;
  }

  /** ก.พ.67: nothing else is written so. */
  private boolean isGluedYear(int atom) {
    return atoms.is(atom - 1, Kind.SHORT_MONTH)
        && atoms.end(atom - 1) == atoms.begin(atom)
        && text.charAt(atoms.begin(atom) - 1) == '.'
        && isRecent(atoms.value(atom));
  }

  /** 30 ก.ย. 66: a day with an abbreviated month has an abbreviated year. */
  private boolean isShortDate(int atom) {
    return atoms.is(atom - 1, Kind.SHORT_MONTH)
        && isDayNumber(atom - 2)
        && joined(atom - 2)
        && isRecent(atoms.value(atom));
  }

  private static boolean isRecent(int twoDigits) {
    return twoDigits >= 50 && twoDigits <= 79;
  }

  /** June 10 is a day. */
  private boolean followsLatin(int atom) {
    return atom > 0 && DateWords.isLatin(text, atoms.begin(atom - 1));
  }

  private boolean isDayOfNextMonth(int atom) {
    return joined(atom) && isMonthNext(atom);
  }

  // ปี 2567, ปีงบประมาณ พ.ศ. 2567, ปีการผลิต 2566/67

  private @Nullable DatePoint yearExpression(int atom) {
    boolean word = atoms.is(atom, Kind.YEAR_WORD);
    if (word && !joined(atom)) {
      return null;
    }
    YearSort sort = word ? YearSort.ofCode(atoms.value(atom)) : YearSort.CALENDAR;
    int next = word ? atom + 1 : atom;
    boolean hasEra = atoms.is(next, Kind.ERA);
    Era era = hasEra ? Era.ofCode(atoms.value(next)) : Era.UNSAID;
    if (hasEra && !joined(next)) {
      return null;
    }
    if (hasEra && sort == YearSort.NEW_YEAR) {
      return null;
    }
    return numberOfYear(atom, hasEra ? next + 1 : next, sort, era);
  }

  private @Nullable DatePoint numberOfYear(int first, int number, YearSort sort, Era era) {
    int begin =
        text.startsWith("ศักราชใหม่", atoms.begin(first))
            ? atoms.begin(number < atoms.size() ? number : first)
            : atoms.begin(first);
    if (atoms.is(number, Kind.YEAR_PAIR)) {
      return pair(begin, number);
    }
    boolean academicTerm = sort == YearSort.ACADEMIC && atoms.is(number, Kind.SERIAL);
    if (academicTerm) {
      return yearOf(shape(sort), begin, number, DateYears.of(atoms.value(number) / 100, 0));
    }
    boolean shortNewYear = sort == YearSort.NEW_YEAR && !isLongNumber(number);
    if (shortNewYear) {
      return null;
    }
    return yearOf(shape(sort), begin, number, yearNumber(number, era, true, 0));
  }

  private static Shape shape(YearSort sort) {
    return switch (sort) {
      case FISCAL -> Shape.FISCAL_YEAR;
      case ACADEMIC -> Shape.ACADEMIC_YEAR;
      default -> Shape.YEAR;
    };
  }

  private @Nullable DatePoint pair(int begin, int atom) {
    int from = DateYears.of(atoms.value(atom) / 10_000, 0);
    int to = DateYears.of(atoms.value(atom) % 10_000, 0);
    if (from == DatePoint.NONE || to == DatePoint.NONE) {
      return null;
    }
    return DatePoint.year(Shape.YEAR_PAIR, begin, atoms.end(atom), atom + 1, from, to);
  }

  /** A pair of years without any word: 2566/67. */
  @Nullable DatePoint barePair(int atom) {
    return pair(atoms.begin(atom), atom);
  }

  /** What the whole text is, where it is nothing but the abbreviation of a month or a year. */
  @Nullable DatePoint whole() {
    boolean alone =
        atoms.size() == 1
            && text.substring(0, atoms.begin(0)).isBlank()
            && text.substring(atoms.end(0), text.length()).isBlank();
    if (!alone) {
      return null;
    }
    if (isLongNumber(0)) {
      return yearOf(Shape.YEAR, atoms.begin(0), 0, DateYears.of(atoms.value(0), 0));
    }
    DatePoint point = read(0);
    return point != null && point.shape() == Shape.BARE_MONTH ? point : null;
  }

  /** The month of ปี 2562 - เดือนเมษายน 2567. */
  @Nullable DatePoint laterMonth(int atom, DatePoint first) {
    DatePoint point = read(atom);
    return point != null
            && point.shape() == Shape.MONTH
            && point.year() > first.year()
            && first.shape() == Shape.YEAR
            && closed(first.end()) == first.end()
        ? point
        : null;
  }

  /** 6 ต.ค. 01:40:00 2519: the day with the year behind its time. */
  @Nullable DatePoint yearBehindClock(DatePoint day, DateDraft.Clock clock) {
    int atom = clock.next();
    boolean shaped = !clock.isRange() && isLongNumber(atom) && joined(atom - 1);
    int year = shaped ? yearNumber(atom, Era.UNSAID, false, day.month()) : DatePoint.NONE;
    return year == DatePoint.NONE || DateCounts.isCounted(text, atoms.end(atom))
        ? null
        : day.withYear(year, atoms.end(atom), atom + 1);
  }

  /** The 14 of June 10-14, 2022. */
  @Nullable DatePoint laterEnglishDay(int atom, DatePoint from) {
    boolean shaped =
        from.shape() == Shape.DAY
            && !from.hasYear()
            && isDayNumber(atom)
            && from.day() < atoms.value(atom);
    if (!shaped) {
      return null;
    }
    DatePoint day =
        DatePoint.day(atoms.begin(atom), atoms.end(atom), atom + 1, 0, atoms.value(atom))
            .borrowing(from.month(), DatePoint.NONE);
    boolean dated = isLongNumber(atom + 1) && (joined(atom) || atoms.gap(atom) == Gap.COMMA);
    if (!dated) {
      return day;
    }
    int year = yearNumber(atom + 1, Era.UNSAID, false, from.month());
    return year == DatePoint.NONE ? null : day.withYear(year, atoms.end(atom + 1), atom + 2);
  }

  /** The second quarter of a range or list, which may be a bare number: 2 ปี 2567, 2/2567. */
  @Nullable DatePoint laterQuarter(int atom) {
    return periods.later(atom);
  }

  /** ปีงบประมาณ พ.ศ. 2566 - พ.ศ. 2570: the second is of the sort that the first says. */
  private static DatePoint ofSort(DatePoint year, DatePoint first) {
    return year.shape() == Shape.YEAR
        ? DatePoint.year(
            first.shape(), year.begin(), year.end(), year.next(), year.year(), year.part())
        : year;
  }

  /** The second year of a range or list, which may be a bare number: 2570 or 70. */
  @Nullable DatePoint laterYear(int atom, DatePoint first) {
    if (!atoms.is(atom, Kind.NUMBER)) {
      DatePoint point = read(atom);
      return point != null && point.shape().isYear() ? ofSort(point, first) : null;
    }
    int end = atoms.end(atom);
    boolean whole = atoms.length(atom) == 4;
    boolean isYear =
        (whole || atoms.length(atom) == 2)
            && !(whole ? DateCounts.isCertain(text, end) : DateCounts.isCounted(text, end));
    int year = isYear ? yearNumber(atom, Era.UNSAID, true, 0) : DatePoint.NONE;
    return yearOf(first.shape(), atoms.begin(atom), atom, year);
  }
}
