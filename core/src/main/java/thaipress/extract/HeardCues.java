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

  private final Lines lines;
  private final TermSets.Heard heard;

  /** The first that was heard behind the count. */
  private int behind;

  private long inLine;
  private long inYear;
  private long inClause;
  private long inPast;
  private long near;
  private long nearInLine;
  private int lastYear;

  /**
   * @param ends by count how far it is listened behind it
   */
  HeardCues(CharText text, Lines lines, Count[] counts, int[] ends) {
    this.lines = lines;
    this.heard = CountCue.SETS.new Heard(text.array());
    for (int i = 0; i < ends.length; i++) {
      Count count = counts[i];
      int line = lines.begin(count.begin());
      int next = Math.min(text.length(), skipBlank(text, count.end()) + 1);
      heard.listen(
          Math.max(line, count.begin() - LINE),
          Math.max(line, count.begin() - CLAUSE),
          Math.max(ends[i], next));
    }
  }

  static int skipBlank(CharText text, int from) {
    int i = from;
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
  void turnTo(Count count, int clause) {
    while (behind < heard.size() && heard.begin(behind) < count.end()) {
      behind++;
    }
    inLine = 0;
    inYear = 0;
    inClause = 0;
    inPast = 0;
    near = 0;
    nearInLine = 0;
    lastYear = -1;
    int begin = count.begin();
    int line = Math.max(lines.begin(begin), begin - LINE);
    for (int i = behind - 1; i >= 0 && heard.begin(i) >= line; i--) {
      note(heard.begin(i), heard.sets(i) & reaching(heard.end(i), count), begin, clause);
    }
  }

  private static long reaching(int end, Count count) {
    if (end <= count.begin()) {
      return -1;
    }
    long sets = end <= count.end() + BENEFIT_BEHIND ? CountCue.BENEFIT.bit() : 0;
    return end <= count.number() ? sets | TO_NUMBER : sets;
  }

  private void note(int at, long sets, int count, int clause) {
    inLine |= sets;
    if (at >= count - YEAR) {
      inYear |= sets;
      lastYear = lastYear < 0 && (sets & CountCue.YEAR.bit()) != 0 ? at : lastYear;
    }
    nearInLine |= at >= count - NEAR ? sets : 0;
    if (at >= clause) {
      inClause |= sets;
      inPast |= at >= count - PAST ? sets : 0;
      near |= at >= count - NEAR ? sets : 0;
    }
  }

  /** Whether one of these words stands in the line, not too far before the count. */
  boolean inLine(CountCue cue) {
    return (inLine & cue.bit()) != 0;
  }

  /** Whether one stands so near before the count that it tells of its year. */
  boolean tellsYear(CountCue cue) {
    return (inYear & cue.bit()) != 0;
  }

  /** Where the last of {@link CountCue#YEAR} that does so begins, or -1. */
  int lastYear() {
    return lastYear;
  }

  /** Whether one stands in the clause before the count. */
  boolean inClause(CountCue cue) {
    return (inClause & cue.bit()) != 0;
  }

  /** The same, if not far. */
  boolean inPast(CountCue cue) {
    return (inPast & cue.bit()) != 0;
  }

  /** The same, if near. */
  boolean near(CountCue cue) {
    return (near & cue.bit()) != 0;
  }

  /** Whether one stands near before the count, be it before another count. */
  boolean nearInLine(CountCue cue) {
    return (nearInLine & cue.bit()) != 0;
  }

  /** The cues behind a count that begin and end before an offset, each within its reach. */
  long behind(Count count, int to) {
    long found = 0;
    for (int i = behind; i < heard.size() && heard.begin(i) < to; i++) {
      int reach = heard.end(i) - count.end();
      long wanted = TO_END;
      wanted |= reach <= HOLDING_BEHIND ? CountCue.HOLDING.bit() : 0;
      wanted |= reach <= LIST_BEHIND ? CountCue.LIST.bit() : 0;
      wanted |= reach <= HARM_BEHIND ? CountCue.HARM.bit() : 0;
      found |= heard.end(i) <= to ? heard.sets(i) & wanted : 0;
    }
    return found;
  }

  /**
   * The last offset in {@code [from, to)} at which a word for people or groups begins, the longest
   * of which ends up to {@code to}, or -1.
   *
   * @param before the offset lies before this, too
   * @param from not further before a count than {@link #CLAUSE}, in its line
   */
  int group(int from, int before, int to) {
    int tooLong = -1;
    for (int i = heard.sizeBefore(before) - 1; i >= 0 && heard.begin(i) >= from; i--) {
      int at = heard.begin(i);
      if ((heard.sets(i) & TO_NUMBER) != 0 && at != tooLong) {
        if (heard.end(i) <= to) {
          return at;
        }
        tooLong = at;
      }
    }
    return -1;
  }

  /** Whether one of these begins at an offset that has but blanks between it and the count. */
  boolean isNext(CountCue cue, int at) {
    for (int i = behind; i < heard.size() && heard.begin(i) <= at; i++) {
      if (heard.begin(i) == at && (heard.sets(i) & cue.bit()) != 0) {
        return true;
      }
    }
    return false;
  }
}
