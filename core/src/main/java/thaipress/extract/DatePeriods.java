package thaipress.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thaipress.extract.DateAtoms.Gap;
import thaipress.extract.DateAtoms.Kind;
import thaipress.extract.DatePoint.Shape;

/** Reads parts of years from the atoms: ไตรมาส 2 ปี 2566, ครึ่งแรกของปี 2567, ไตรมาส 4. */
final class DatePeriods {

  /** Behind one of these a quarter is counted, or every one of its kind is meant. */
  private static final List<String> NO_QUARTER_BEHIND = List.of("เป็น", "ทุก", "รายได้", "แต่ละ");

  private final DateAtoms atoms;
  private final DatePoints points;

  DatePeriods(DateAtoms atoms, DatePoints points) {
    this.atoms = atoms;
    this.points = points;
  }

  /** The part of a year that begins with this atom. */
  @Nullable DatePoint read(int atom) {
    boolean again = atoms.is(atom + 1, Kind.QUARTER) || atoms.is(atom + 1, Kind.HALF_YEAR);
    Gap gap = atoms.gap(atom);
    boolean joined =
        switch (gap) {
          case NONE, OF, SLASH, EACH -> true;
          default -> false;
        };
    DatePoint year = joined && !again ? year(atom + 1) : null;
    return year == null ? withoutYear(atom) : partOf(year, atom, atoms.is(atom, Kind.QUARTER));
  }

  private @Nullable DatePoint year(int atom) {
    DatePoint year = atoms.is(atom, Kind.NUMBER) ? points.yearBehind(atom, 0) : points.read(atom);
    return year != null && year.shape().isYear() ? year : null;
  }

  private DatePoint partOf(DatePoint year, int atom, boolean quarter) {
    boolean fiscal = year.shape() == Shape.FISCAL_YEAR;
    Shape shape =
        quarter
            ? (fiscal ? Shape.FISCAL_QUARTER : Shape.QUARTER)
            : (fiscal ? Shape.FISCAL_HALF : Shape.HALF_YEAR);
    return DatePoint.year(
        shape, atoms.begin(atom), year.end(), year.next(), year.year(), atoms.value(atom));
  }

  /** A quarter of which the word was said before. */
  @Nullable DatePoint later(int atom) {
    if (atoms.is(atom, Kind.QUARTER)) {
      return read(atom);
    }
    if (atoms.is(atom, Kind.SERIAL)) {
      return serial(atom);
    }
    boolean number = atoms.is(atom, Kind.NUMBER) && isQuarter(atoms.value(atom));
    Gap gap = atoms.gap(atom);
    if (!number) {
      return null;
    }
    DatePoint year = gap == Gap.NONE || gap == Gap.OF ? year(atom + 1) : null;
    return year == null ? lastOfRange(atom) : partOf(year, atom, true);
  }

  /** The 3 of ไตรมาส 2-3. */
  private @Nullable DatePoint lastOfRange(int atom) {
    boolean range =
        atoms.gap(atom - 1) == Gap.DASH && !DateCounts.isCounted(atoms.text(), atoms.end(atom));
    return range
        ? DatePoint.year(
            Shape.QUARTER,
            atoms.begin(atom),
            atoms.end(atom),
            atom + 1,
            DatePoint.NONE,
            atoms.value(atom))
        : null;
  }

  private static boolean isQuarter(int number) {
    return number >= 1 && number <= 4;
  }

  private @Nullable DatePoint serial(int atom) {
    int quarter = atoms.value(atom) % 100;
    int year = DateYears.of(atoms.value(atom) / 100, 0);
    return isQuarter(quarter) && year != DatePoint.NONE
        ? DatePoint.year(Shape.QUARTER, atoms.begin(atom), atoms.end(atom), atom + 1, year, quarter)
        : null;
  }

  /** ไตรมาส 4, ครึ่งปีหลัง: of a year that the text says elsewhere, if at all. */
  private @Nullable DatePoint withoutYear(int atom) {
    boolean half = atoms.is(atom, Kind.HALF_YEAR);
    Shape shape = half ? Shape.HALF_YEAR : Shape.QUARTER;
    boolean plain = half ? saysYear(atom) : !isCounted(atom) && !isLetter(atom);
    return plain
        ? DatePoint.year(
            shape, atoms.begin(atom), atoms.end(atom), atom + 1, DatePoint.NONE, atoms.value(atom))
        : null;
  }

  /** ครึ่งปีแรก; ครึ่งแรก may be half of anything. */
  private boolean saysYear(int atom) {
    return atoms.text().startsWith("ครึ่งปี", atoms.begin(atom));
  }

  /** Q1 without a year may be anything. */
  private boolean isLetter(int atom) {
    return atoms.text().charAt(atoms.begin(atom)) == 'Q';
  }

  private boolean isCounted(int atom) {
    for (String word : NO_QUARTER_BEHIND) {
      if (atoms.text().endsWith(word, atoms.begin(atom))) {
        return true;
      }
    }
    return false;
  }
}
