package thaipress.extract;

import org.jspecify.annotations.Nullable;
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
  @Nullable Clock read(int atom) {
    boolean said = atoms.is(atom, Kind.TIME_WORD);
    int first = said ? atom + 1 : atom;
    return said && atoms.gap(atom) != Gap.NONE ? null : read(atom, first, said);
  }

  /** The time that belongs to a date before this atom. */
  @Nullable Clock behind(int atom) {
    return switch (atoms.gap(atom - 1)) {
      case NONE, OPEN, CLOSE, IN, COMMA -> joined(atom);
      default -> null;
    };
  }

  /** The time that begins with this atom, and ends in itself rather than begins a range. */
  @Nullable Clock alone(int atom) {
    return orNone(read(atom));
  }

  /** The time that belongs to a date before this atom, where it is no range of times. */
  @Nullable Clock aloneBehind(int atom) {
    return orNone(behind(atom));
  }

  private static @Nullable Clock orNone(@Nullable Clock clock) {
    return clock == null || clock.isRange() ? null : clock;
  }

  private @Nullable Clock joined(int atom) {
    Clock clock = read(atom);
    return clock == null ? afterDate(atom) : clock;
  }

  /** 25 เม.ย. 2562 01:36: with a colon the time needs no word behind a date. */
  private @Nullable Clock afterDate(int atom) {
    boolean colon = atoms.is(atom, Kind.MAYBE_CLOCK) && hasColon(atom);
    return colon ? read(atom, atom, true) : null;
  }

  private boolean hasColon(int atom) {
    return atoms.text().indexOf(':', atoms.begin(atom), atoms.end(atom)) > 0;
  }

  private @Nullable Clock read(int begin, int first, boolean said) {
    if (!isClock(first)) {
      return said ? hours(begin, first) : null;
    }
    Clock range = range(begin, first, said);
    if (range != null) {
      return range;
    }
    boolean sure = said || atoms.is(first, Kind.CLOCK);
    return sure ? clock(begin, first, first, -1) : null;
  }

  /** เวลา 9-11 น. */
  private @Nullable Clock hours(int begin, int first) {
    boolean shaped =
        atoms.is(first, Kind.NUMBER)
            && atoms.length(first) <= 2
            && atoms.value(first) < HOURS
            && atoms.leadsOn(first)
            && atoms.is(first + 1, Kind.CLOCK);
    return shaped
        ? new Clock(
            atoms.begin(begin),
            atoms.end(first + 1),
            first + 2,
            atoms.value(first) * MINUTES,
            atoms.value(first + 1))
        : null;
  }

  private boolean isClock(int atom) {
    return atoms.is(atom, Kind.CLOCK) || atoms.is(atom, Kind.MAYBE_CLOCK);
  }

  private Clock clock(int begin, int first, int last, int until) {
    return new Clock(atoms.begin(begin), atoms.end(last), last + 1, atoms.value(first), until);
  }

  private @Nullable Clock range(int begin, int first, boolean said) {
    if (!atoms.leadsOn(first)) {
      return null;
    }
    boolean again = atoms.is(first + 1, Kind.TIME_WORD) && atoms.gap(first + 1) == Gap.NONE;
    int last = again ? first + 2 : first + 1;
    boolean sure = said || again || atoms.is(last, Kind.CLOCK) || atoms.is(first, Kind.CLOCK);
    return isClock(last) && (sure || (hasColon(first) && hasColon(last)))
        ? clock(begin, first, last, atoms.value(last))
        : null;
  }
}
