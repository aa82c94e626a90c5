package thaipress.extract;

import thaipress.text.CharText;

/**
 * The {@link CountCue}s around the counts of a text: heard once for all of them, and asked for each
 * in their order.
 */
final class HeardCues {

  /** How far before a count its clause may begin. */
  static final int CLAUSE = 90;

  static final int NEAR = 40;

  /** How far before a count, in its line, cues are looked for. */
  private static final int LINE = 260;

  private static final int YEAR = 70;
  private static final int PAST = 60;

  /** How far behind a count a word of {@link CountCue#BENEFIT}, which is longer, may reach. */
  private static final int BENEFIT_BEHIND = 4;

  private static final int HOLDING_BEHIND = 8;
  private static final int LIST_BEHIND = 16;
  private static final int HARM_BEHIND = 20;

  private static final long TO_NUMBER = CountCue.TAKERS.bit() | CountCue.GROUPS.bit();
  private static final long TO_END = CountCue.TAKING_PART.bit() | CountCue.FIGURES_BEHIND.bit();

  private final Count[] counts;
  private final int[] lineBegins;
  private final TermSets.Heard heard;

  /** By count what stands behind it and blanks. */
  private final int[] nexts;

  /** By count, once it was turned to, the first that was heard behind it. */
  private final int[] behinds;

  /** Where the count begins and ends. */
  private int begin;

  private int end;

  /** The first that was heard behind the count. */
  private int behind;

  private long inLine;
  private long inYear;
  private long inClause;
  private long inPast;
  private long near;
  private long nearInLine;

  /** Where what stands behind the count and blanks begins. */
  private int next;

  /**
   * @param lineBegins by count where its line begins
   * @param ends by count how far it is listened behind it
   */
  HeardCues(CharText text, Count[] counts, int[] lineBegins, int[] ends) {
    this.counts = counts;
    this.lineBegins = lineBegins;
    this.nexts = new int[counts.length];
    this.behinds = new int[counts.length];
    this.heard = CountCue.SETS.new Heard(text.array());
    for (int i = 0; i < ends.length; i++) {
      Count count = counts[i];
      int line = lineBegins[i];
      nexts[i] = skipBlank(text, count.end());
      heard.listen(
          Math.max(line, count.begin() - LINE),
          Math.max(line, count.begin() - CLAUSE),
          Math.max(ends[i], Math.min(text.length(), nexts[i] + 1)));
    }
    heard.hear();
  }

  private static int skipBlank(CharText text, int from) {
    int i = text.behindSpace(from);
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  /**
   * Turns to a count, none before one that was turned to earlier. Words before it reach to those
   * that lead up to the number, of people and groups to the number.
   *
   * @param clause where its clause begins
   */
  void turnTo(int index, int clause) {
    Count count = counts[index];
    begin = count.begin();
    end = count.end();
    next = nexts[index];
    while (behind < heard.size() && heard.begin(behind) < end) {
      behind++;
    }
    behinds[index] = behind;
    inLine = 0;
    inYear = 0;
    inClause = 0;
    inPast = 0;
    near = 0;
    nearInLine = 0;
    int line = Math.max(lineBegins[index], begin - LINE);
    for (int i = behind - 1; i >= 0 && heard.begin(i) >= line; i--) {
      note(heard.begin(i), heard.sets(i) & reaching(heard.end(i), count), clause);
    }
  }

  private static long reaching(int end, Count count) {
    if (end <= count.begin()) {
      return -1;
    }
    long sets = end <= count.end() + BENEFIT_BEHIND ? CountCue.BENEFIT.bit() : 0;
    return end <= count.number() ? sets | TO_NUMBER : sets;
  }

  /** Whether it stands near enough for each is no branch, since none could be foreseen. */
  private void note(int at, long sets, int clause) {
    long here = sets & allFrom(clause, at);
    inLine |= sets;
    inYear |= sets & allFrom(begin - YEAR, at);
    nearInLine |= sets & allFrom(begin - NEAR, at);
    inClause |= here;
    inPast |= here & allFrom(begin - PAST, at);
    near |= here & allFrom(begin - NEAR, at);
  }

  /** All bits if an offset is not before this one, else none. */
  private static long allFrom(int from, int at) {
    return (long) from - at - 1 >> Long.SIZE - 1;
  }

  /** 1 if one of these words stands in the line, not too far before the count, else 0. */
  long inLine(CountCue cue) {
    return inLine >>> cue.ordinal() & 1;
  }

  /** Whether one stands so near before the count that it tells of its year. */
  boolean tellsYear(CountCue cue) {
    return (inYear & cue.bit()) != 0;
  }

  /** Where the last of {@link CountCue#YEAR} that does so begins, or -1. */
  int lastYear() {
    if (!tellsYear(CountCue.YEAR)) {
      return -1;
    }
    int i = behind - 1;
    while (heard.end(i) > begin || (heard.sets(i) & CountCue.YEAR.bit()) == 0) {
      i--;
    }
    return heard.begin(i);
  }

  /** 1 if one stands in the clause before the count, else 0. */
  long inClause(CountCue cue) {
    return inClause >>> cue.ordinal() & 1;
  }

  /** The same, if not far. */
  long inPast(CountCue cue) {
    return inPast >>> cue.ordinal() & 1;
  }

  /** The same, if near. */
  long near(CountCue cue) {
    return near >>> cue.ordinal() & 1;
  }

  /** 1 if one stands near before the count, be it before another count. */
  long nearInLine(CountCue cue) {
    return nearInLine >>> cue.ordinal() & 1;
  }

  /** The cues behind the count that begin and end before an offset, each within its reach. */
  long behind(int to) {
    long found = 0;
    for (int i = behind; i < heard.size() && heard.begin(i) < to; i++) {
      int reach = heard.end(i) - end;
      long wanted = TO_END;
      wanted |= CountCue.HOLDING.bit() & allFrom(reach, HOLDING_BEHIND);
      wanted |= CountCue.LIST.bit() & allFrom(reach, LIST_BEHIND);
      wanted |= CountCue.HARM.bit() & allFrom(reach, HARM_BEHIND);
      found |= heard.sets(i) & wanted & allFrom(heard.end(i), to);
    }
    return found;
  }

  /**
   * The last offset in {@code [from, to)} at which a word for people or groups begins, the longest
   * of which ends up to {@code to}, or -1.
   *
   * @param index of the count before which it is looked for
   * @param before the offset lies before this, too
   * @param from not further before the count than {@link #CLAUSE}, in its line
   */
  int group(int index, int from, int before, int to) {
    int tooLong = -1;
    for (int i = behinds[index] - 1; i >= 0 && heard.begin(i) >= from; i--) {
      int at = heard.begin(i);
      if ((heard.sets(i) & TO_NUMBER) != 0 && at < before && at != tooLong) {
        if (heard.end(i) <= to) {
          return at;
        }
        tooLong = at;
      }
    }
    return -1;
  }

  /** Where the next that is no blank stands behind the count. */
  int next() {
    return next;
  }

  /** Whether one of these begins there. */
  boolean isNext(CountCue cue) {
    for (int i = behind; i < heard.size() && heard.begin(i) <= next; i++) {
      if (heard.begin(i) == next && (heard.sets(i) & cue.bit()) != 0) {
        return true;
      }
    }
    return false;
  }
}
