package thaipress.corpus.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thaipress.model.Article;
import thaipress.text.Span;

/**
 * Reads gold from WebAnno's TSV 3, as INCEpTION exports it: a layer with the features {@code kind}
 * and {@code value}, other layers beside it or not. Offsets are UTF-16. What carries one number is
 * one entry; without a number each word is one.
 */
final class WebAnnoGold {

  private static final int FIRST_COLUMN = 3;

  private final Article article;
  private final GoldEntries entries;
  private final Map<String, Entry> open = new LinkedHashMap<>();
  private int columns = FIRST_COLUMN;
  private int kindColumn = -1;
  private int valueColumn = -1;

  /** An entry and where its first word stands in the file. */
  private record Entry(int line, String kind, String value, Span span) {
    Entry with(Span more) {
      int begin = Math.min(span.begin(), more.begin());
      return new Entry(line, kind, value, new Span(begin, Math.max(span.end(), more.end())));
    }
  }

  private WebAnnoGold(String file, Article article) {
    this.article = article;
    this.entries = new GoldEntries(file);
  }

  /**
   * The gold of one article.
   *
   * @param file the file's name, for messages
   * @param document what is in it
   * @throws GoldException if a line cannot be read or does not fit the text
   */
  static Gold read(String file, Article article, String document) {
    WebAnnoGold gold = new WebAnnoGold(file, article);
    int line = 0;
    for (String text : document.split("\n", -1)) {
      gold.readLine(++line, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }
    gold.requireLayer(1);
    gold.open.values().forEach(e -> gold.entries.add(e.line, e.kind, e.span, e.value));
    return gold.entries.gold(article);
  }

  private void readLine(int line, String text) {
    if (text.startsWith("#T_")) {
      readLayer(text);
    } else if (!text.isBlank() && Character.isDigit(text.charAt(0))) {
      requireLayer(line);
      readWord(line, text.split("\t", -1));
    }
  }

  private void requireLayer(int line) {
    if (kindColumn < 0 || valueColumn < 0) {
      throw entries.wrong(
          line, "no layer has the features kind and value: '#T_SP=webanno.custom.Fact|kind|value'");
    }
  }

  /** {@code #T_SP=name|feature|…} for spans; chains have two columns, relations one more. */
  private void readLayer(String text) {
    List<String> names = Arrays.asList(text.substring(text.indexOf('=') + 1).split("\\|", -1));
    List<String> features = names.subList(1, names.size());
    if (text.startsWith("#T_SP") && features.contains("kind") && features.contains("value")) {
      kindColumn = columns + features.indexOf("kind");
      valueColumn = columns + features.indexOf("value");
    }
    columns += Math.max(1, features.size()) + (text.startsWith("#T_RL") ? 1 : 0);
  }

  private void readWord(int line, String[] cells) {
    if (cells.length <= Math.max(kindColumn, valueColumn)) {
      throw entries.wrong(line, "has " + cells.length + " columns, the layers need " + columns);
    }
    List<String> kinds = split(cells[kindColumn]);
    List<String> values = split(cells[valueColumn]);
    if (kinds.equals(List.of("_"))) {
      return;
    }
    if (kinds.size() != values.size()) {
      throw entries.wrong(
          line, kinds.size() + " kinds and " + values.size() + " values; each kind needs a value");
    }
    Span span = span(line, cells[1], cells[2]);
    for (int i = 0; i < kinds.size(); i++) {
      add(line, cells[0], kinds.get(i), values.get(i), span);
    }
  }

  private void add(int line, String unit, String kind, String value, Span span) {
    int number = kind.endsWith("]") ? kind.lastIndexOf('[') : -1;
    String name = number < 0 ? unit + " " + kind : kind.substring(number);
    Entry entry = new Entry(line, plain(kind), plain(value), span);
    open.merge(name, entry, (first, next) -> first.with(next.span));
  }

  private Span span(int line, String offsets, String word) {
    String[] numbers = offsets.split("-", -1);
    try {
      int begin = Integer.parseUnsignedInt(numbers[0]);
      int end = Integer.parseUnsignedInt(numbers[numbers.length - 1]);
      if (begin < end && end <= article.text().length()) {
        return checked(line, new Span(begin, end), plain(word));
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw entries.wrong(line, "'" + offsets + "' is no stretch of the text");
  }

  private Span checked(int line, Span span, String word) {
    String found = span.in(article.text());
    if (!found.equals(word)) {
      throw entries.wrong(
          line,
          "at these offsets stands '"
              + found
              + "', not '"
              + word
              + "'; take the text that the file was made with");
    }
    return span;
  }

  /** The annotations of one cell: parted by bars that no backslash stands before. */
  private static List<String> split(String cell) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || cell.charAt(i) == '|') {
        parts.add(cell.substring(begin, i));
        begin = i + 1;
      } else if (cell.charAt(i) == '\\') {
        i++;
      }
    }
    return parts;
  }

  /** Without the number behind it and without backslashes. */
  private static String plain(String raw) {
    int end = raw.endsWith("]") && raw.lastIndexOf('[') > 0 ? raw.lastIndexOf('[') : raw.length();
    boolean escaped = end < raw.length() && raw.charAt(end - 1) == '\\';
    int until = escaped ? raw.length() : end;
    StringBuilder plain = new StringBuilder(until);
    for (int i = 0; i < until; i++) {
      char c = raw.charAt(i);
      if (c == '\\' && i + 1 < until) {
        c = unescaped(raw.charAt(++i));
      }
      plain.append(c);
    }
    return plain.toString();
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> c;
    };
  }
}
