package thaipress.extract;

import java.util.Optional;
import thaipress.extract.DateAtoms.Gap;
import thaipress.extract.DateAtoms.Kind;
import thaipress.extract.DateDraft.Clock;

/** Reads times of day and ranges of them from the atoms. */
final class DateClocks {

  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private final DateAtoms atoms;

  DateClocks(DateAtoms atoms) {
    this.atoms = atoms;
  }

  /** The time that begins with this atom, เวลา before it included. */
  Optional<Clock> read(int atom) {
    boolean said = atoms.is(atom, Kind.TIME_WORD);
    int first = said ? atom + 1 : atom;
    return said && atoms.gap(atom) != Gap.NONE ? Optional.empty() : read(atom, first, said);
  }

  /** The time that belongs to a date before this atom. */
  Optional<Clock> behind(int atom) {
    return switch (atoms.gap(atom - 1)) {
      case NONE, OPEN, CLOSE, IN, COMMA -> joined(atom);
      default -> Optional.empty();
    };
  }

  private Optional<Clock> joined(int atom) {
    Optional<Clock> clock = read(atom);
    return clock.isPresent() ? clock : afterDate(atom);
  }

  /** 25 เม.ย. 2562 01:36: with a colon the time needs no word behind a date. */
  private Optional<Clock> afterDate(int atom) {
    boolean colon = atoms.is(atom, Kind.MAYBE_CLOCK) && hasColon(atom);
    return colon ? read(atom, atom, true) : Optional.empty();
  }

  private boolean hasColon(int atom) {
    return atoms.text().indexOf(':', atoms.begin(atom), atoms.end(atom)) > 0;
  }

  private Optional<Clock> read(int begin, int first, boolean said) {
    if (!isClock(first)) {
      return said ? hours(begin, first) : Optional.empty();
    }
    Optional<Clock> range = range(begin, first, said);
    if (range.isPresent()) {
      return range;
    }
    boolean sure = said || atoms.is(first, Kind.CLOCK);
    return sure ? Optional.of(clock(begin, first, first, -1)) : Optional.empty();
  }

  /** เวลา 9-11 น. */
  private Optional<Clock> hours(int begin, int first) {
    boolean shaped =
        atoms.is(first, Kind.NUMBER)
            && atoms.length(first) <= 2
            && atoms.value(first) < HOURS
            && (atoms.gap(first) == Gap.DASH || atoms.gap(first) == Gap.UNTIL)
            && atoms.is(first + 1, Kind.CLOCK);
    return shaped
        ? Optional.of(
            new Clock(
                atoms.begin(begin),
                atoms.end(first + 1),
                first + 2,
                atoms.value(first) * MINUTES,
                atoms.value(first + 1)))
        : Optional.empty();
  }

  private boolean isClock(int atom) {
    return atoms.is(atom, Kind.CLOCK) || atoms.is(atom, Kind.MAYBE_CLOCK);
  }

  private Clock clock(int begin, int first, int last, int until) {
    return new Clock(atoms.begin(begin), atoms.end(last), last + 1, atoms.value(first), until);
  }

  private Optional<Clock> range(int begin, int first, boolean said) {
    Gap gap = atoms.gap(first);
    if (gap != Gap.DASH && gap != Gap.UNTIL) {
      return Optional.empty();
    }
    boolean again = atoms.is(first + 1, Kind.TIME_WORD) && atoms.gap(first + 1) == Gap.NONE;
    int last = again ? first + 2 : first + 1;
    boolean sure = said || again || atoms.is(last, Kind.CLOCK) || atoms.is(first, Kind.CLOCK);
    return isClock(last) && (sure || (hasColon(first) && hasColon(last)))
        ? Optional.of(clock(begin, first, last, atoms.value(last)))
        : Optional.empty();
  }
}
