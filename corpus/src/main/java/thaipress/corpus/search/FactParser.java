package thaipress.corpus.search;

import thaipress.corpus.index.CountRange;
import thaipress.corpus.index.DayRange;
import thaipress.corpus.index.Grain;
import thaipress.model.DateValue;

/** Understands the dates and numbers of a query. */
final class FactParser {

  private static final String UNFINISHED = "expected a range, as [2562-04 TO 2562-06]";
  private static final int MAX_DIGITS = 15;

  private final QueryScanner in;
  private final DateReader dates;

  FactParser(QueryScanner in, DateReader dates) {
    this.in = in;
    this.dates = dates;
  }

  private record Period(DayRange days, Grain grain) {}

  QueryNode mentioned() {
    Period period = period(QueryField.DATE);
    return new QueryNode.Mentioned(period.days, period.grain);
  }

  QueryNode published() {
    return new QueryNode.Published(period(QueryField.PUBLISHED).days);
  }

  private Period period(QueryField field) {
    int begin = in.position();
    if (in.take('[')) {
      return range(begin, field);
    }
    return date(in.takeString(), begin, field);
  }

  private Period range(int begin, QueryField field) {
    int fromAt = in.position();
    String from = in.takeUpTo(" TO ", UNFINISHED).strip();
    int toAt = in.position();
    String to = in.takeUpTo("]", UNFINISHED).strip();
    if (from.equals("*") && to.equals("*")) {
      throw in.errorAt(fromAt, "expected a date at one end of the range at least");
    }
    Period first = from.equals("*") ? date(to, toAt, field) : date(from, fromAt, field);
    Period last = to.equals("*") ? first : date(to, toAt, field);
    int firstDay = from.equals("*") ? Integer.MIN_VALUE : first.days.first();
    int lastDay = to.equals("*") ? Integer.MAX_VALUE : last.days.last();
    if (lastDay < firstDay) {
      throw in.errorAt(begin, "expected the earlier date first");
    }
    return new Period(new DayRange(firstDay, lastDay), Grain.coarser(first.grain, last.grain));
  }

  private Period date(String text, int begin, QueryField field) {
    DateValue value =
        dates
            .read(text.replace('"', ' '))
            .orElseThrow(
                () -> in.errorAt(begin, "expected " + field.expected() + "; found '" + text + "'"));
    return new Period(DayRange.of(value).orElseThrow(), Grain.of(value));
  }

  QueryNode participants(boolean any) {
    int begin = in.position();
    CountRange range;
    if (in.take('>') || in.take('≥')) {
      boolean equal = in.takeEqualSign(begin);
      long number = number(in.position(), in.takeString());
      range = new CountRange(equal ? number : number + 1, Long.MAX_VALUE);
    } else if (in.take('<') || in.take('≤')) {
      boolean equal = in.takeEqualSign(begin);
      int at = in.position();
      long number = number(at, in.takeString());
      if (number == 0 && !equal) {
        throw in.errorAt(at, "expected a number greater than 0: no count is less");
      }
      range = new CountRange(0, equal ? number : number - 1);
    } else {
      in.take('=');
      range = numbers(in.position(), in.takeString());
    }
    return new QueryNode.Participants(range, any);
  }

  private CountRange numbers(int begin, String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      long number = number(begin, text);
      return new CountRange(number, number);
    }
    String from = text.substring(0, dots);
    String to = text.substring(dots + 2);
    if (from.isEmpty() && to.isEmpty()) {
      throw in.errorAt(begin, "expected a number at one end of the range at least");
    }
    long min = from.isEmpty() ? 0 : number(begin, from);
    long max = to.isEmpty() ? Long.MAX_VALUE : number(begin + dots + 2, to);
    if (max < min) {
      throw in.errorAt(begin, "expected the smaller number first");
    }
    return new CountRange(min, max);
  }

  /** A number with or without commas between its digits. */
  private long number(int begin, String text) {
    long number = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if ((!digit && (c != ',' || digits == 0)) || digits == MAX_DIGITS) {
        digits = 0;
        break;
      }
      digits += digit ? 1 : 0;
      number = digit ? 10 * number + c - '0' : number;
    }
    if (digits == 0) {
      throw in.errorAt(
          begin, "expected " + QueryField.PARTICIPANTS.expected() + "; found '" + text + "'");
    }
    return number;
  }
}
