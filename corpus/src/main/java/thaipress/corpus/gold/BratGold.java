package thaipress.corpus.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thaipress.model.Article;
import thaipress.text.Span;

/**
 * Reads gold from brat's standoff annotations: a {@code T} line for each entry and a note with its
 * value. Offsets count code points. Relations, events and attributes are passed over.
 */
final class BratGold {

  private final Article article;
  private final CodePoints codePoints;
  private final GoldEntries entries;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, String> notes = new HashMap<>();

  /** A {@code T} line. */
  private record Mark(int line, String name, String kind, Span span) {}

  private BratGold(String file, Article article) {
    this.article = article;
    this.codePoints = new CodePoints(article.text());
    this.entries = new GoldEntries(file);
  }

  /**
   * The gold of one article.
   *
   * @param file the file's name, for messages
   * @param annotations what is in it
   * @throws GoldException if a line cannot be read or does not fit the text
   */
  static Gold read(String file, Article article, String annotations) {
    BratGold brat = new BratGold(file, article);
    int line = 0;
    for (String text : annotations.split("\n", -1)) {
      brat.readLine(++line, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }
    return brat.gold();
  }

  private void readLine(int line, String text) {
    String[] columns = text.split("\t", 3);
    if (text.startsWith("T")) {
      marks.add(mark(line, columns));
    } else if (text.startsWith("#") && columns.length == 3) {
      String[] target = columns[1].split(" ", -1);
      notes.merge(target[target.length - 1], columns[2].strip(), (first, second) -> first);
    }
  }

  private Mark mark(int line, String[] columns) {
    int space = columns.length < 3 ? -1 : columns[1].indexOf(' ');
    if (space < 0) {
      throw entries.wrong(line, "is not of the form 'T1<tab>Date 10 24<tab>text'");
    }
    Span span = span(line, columns[1].substring(space + 1));
    String found = plain(span.in(article.text()));
    if (!found.equals(plain(columns[2]))) {
      throw entries.wrong(
          line,
          "at these offsets stands '"
              + found
              + "', not '"
              + columns[2]
              + "'; correct the offsets, which count code points, or take the text that they were"
              + " made with");
    }
    return new Mark(line, columns[0], columns[1].substring(0, space), span);
  }

  /** From the first piece's begin to the last one's end. */
  private Span span(int line, String pieces) {
    String[] numbers = pieces.split("[ ;]", -1);
    int begin = number(line, numbers[0]);
    int end = number(line, numbers[numbers.length - 1]);
    int length = article.text().codePointCount(0, article.text().length());
    if (numbers.length < 2 || begin >= end || end > length) {
      throw entries.wrong(line, "the offsets '" + pieces + "' are no stretch of the text");
    }
    return new Span(codePoints.toUtf16(begin), codePoints.toUtf16(end));
  }

  private int number(int line, String digits) {
    try {
      return Integer.parseUnsignedInt(digits);
    } catch (NumberFormatException e) {
      throw entries.wrong(line, "'" + digits + "' is no offset");
    }
  }

  /** As brat shows a text: on one line, without line breaks at the joints of its pieces. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isISOControl(c) && c != ' ' && c != '\u2028' && c != '\u2029') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private Gold gold() {
    for (Mark mark : marks) {
      String note = notes.get(mark.name);
      if (note == null) {
        throw entries.wrong(
            mark.line,
            mark.name
                + " has no value; write it as a note: '#1<tab>AnnotatorNotes "
                + mark.name
                + "<tab>value'");
      }
      entries.add(mark.line, mark.kind, mark.span, note);
    }
    return entries.gold(article);
  }
}
