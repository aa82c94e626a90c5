package thaipress.corpus.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import thaipress.model.Article;
import thaipress.model.Provenance;
import thaipress.text.Span;

/**
 * Finds title, date line and body in a plain text. The text itself is kept to the last character;
 * page furniture (comment forms, related news, share buttons, shortcodes, counters) is only left
 * out of the body.
 */
public final class PlainTextReader {

  /** What the government's news site puts in front of every headline. */
  private static final String SITE_PREFIX = "รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-";

  /** A first line longer than this is running text. */
  private static final int MAX_TITLE = 600;

  /** The date line is looked for in so many lines behind the title. */
  private static final int HEAD_LINES = 8;

  /** The source is looked for in so many lines at the end. */
  private static final int TAIL_LINES = 3;

  /** A line longer than this, in characters, is running text, behind which is no date line. */
  private static final int MAX_HEAD_LINE = 160;

  /** Comments and the like end a release only where so much of it, in characters, went before. */
  private static final int MIN_BODY = 150;

  private final Function<String, Optional<LocalDate>> dayOf;

  /**
   * @param dayOf reads a date line; what it returns becomes the article's {@code published}
   */
  public PlainTextReader(Function<String, Optional<LocalDate>> dayOf) {
    this.dayOf = dayOf;
  }

  /** The article of a text of any content. */
  public Article read(String id, String source, String text) {
    return read(id, source, text, Optional.empty());
  }

  /**
   * The article of a text whose title is known; where that is no line of its beginning, the text
   * has no title line.
   */
  Article read(String id, String source, String text, Optional<String> known) {
    List<Span> lines = TextLines.of(text);
    Optional<Span> title =
        known.isPresent() ? knownTitle(text, lines, known.get().strip()) : title(text, lines);
    Optional<Span> dateLine = dateLine(text, lines, title);
    Optional<LocalDate> published = dateLine.flatMap(span -> dayOf.apply(span.in(text)));
    List<Span> body = new Body(text, lines, title, dateLine).spans();
    return new Article(id, source, text, title, dateLine, body, published)
        .withProvenance(provenance(source, text, lines));
  }

  /**
   * What a crawler noted: the address behind ที่มา in the last lines, and the day on which it came
   * in the folders of the path, {@code …/2023/12/31/…}.
   */
  private static Provenance provenance(String source, String text, List<Span> lines) {
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - TAIL_LINES); i--) {
      Optional<String> url = Furniture.sourceUrl(lines.get(i).in(text));
      if (url.isPresent()) {
        return new Provenance(url, FileNames.day(source).map(LocalDate::toString));
      }
    }
    return Provenance.UNKNOWN;
  }

  private static Optional<Span> knownTitle(String text, List<Span> lines, String title) {
    return lines.stream()
        .limit(HEAD_LINES)
        .map(line -> withoutPrefix(text, line))
        .filter(line -> line.in(text).equals(title))
        .findFirst();
  }

  private static Optional<Span> title(String text, List<Span> lines) {
    for (Span line : lines) {
      Span title = withoutPrefix(text, line);
      if (title.length() > MAX_TITLE) {
        return Optional.empty();
      }
      String words = title.in(text);
      if (!words.isEmpty() && !DateLine.isOnlyDate(words) && !Furniture.isLine(words)) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }

  private static Span withoutPrefix(String text, Span line) {
    return text.startsWith(SITE_PREFIX, line.begin())
        ? TextLines.trim(text, line.begin() + SITE_PREFIX.length(), line.end())
        : line;
  }

  /** The first date line of the head, with those that follow it at once. */
  private static Optional<Span> dateLine(String text, List<Span> lines, Optional<Span> title) {
    int end = Math.min(lines.size(), HEAD_LINES);
    for (int i = 0; i < end; i++) {
      Span line = lines.get(i);
      if (isTitle(line, title)) {
        continue;
      }
      if (DateLine.matches(line.in(text))) {
        return Optional.of(new Span(line.begin(), lines.get(lastDate(text, lines, i)).end()));
      }
      if (line.length() > MAX_HEAD_LINE && !repeats(text, line, title)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean repeats(String text, Span line, Optional<Span> title) {
    return title.filter(span -> span.in(text).equals(line.in(text))).isPresent();
  }

  private static int lastDate(String text, List<Span> lines, int first) {
    int last = first;
    while (last + 1 < lines.size() && DateLine.isOnlyDate(lines.get(last + 1).in(text))) {
      last++;
    }
    return last;
  }

  private static boolean isTitle(Span line, Optional<Span> title) {
    return title.isPresent() && line.contains(title.get());
  }

  /** Collects the stretches between furniture. */
  private static final class Body {

    private final String text;
    private final List<Span> lines;
    private final Optional<Span> title;
    private final Optional<Span> dateLine;
    private final List<Span> spans = new ArrayList<>();
    private int begin = -1;
    private int end;
    private int length;

    Body(String text, List<Span> lines, Optional<Span> title, Optional<Span> dateLine) {
      this.text = text;
      this.lines = lines;
      this.title = title;
      this.dateLine = dateLine;
    }

    List<Span> spans() {
      for (Span line : lines) {
        if (length >= MIN_BODY && Furniture.isEnd(line.in(text))) {
          break;
        }
        add(line);
      }
      close();
      return spans;
    }

    private void add(Span line) {
      if (isTitle(line, title) || dateLine.filter(span -> span.contains(line)).isPresent()) {
        close();
      } else if (isFurniture(line.in(text))) {
        close();
      } else {
        addWithoutShortcodes(line);
      }
    }

    private static boolean isFurniture(String line) {
      return Furniture.isLine(line) || Furniture.isEnd(line);
    }

    private void addWithoutShortcodes(Span line) {
      int from = line.begin();
      Optional<Span> code = Shortcodes.next(text, from, line.end());
      while (code.isPresent()) {
        extend(TextLines.trim(text, from, code.get().begin()));
        close();
        from = code.get().end();
        code = Shortcodes.next(text, from, line.end());
      }
      extend(TextLines.trim(text, from, line.end()));
    }

    private void extend(Span stretch) {
      if (stretch.length() > 0) {
        begin = begin < 0 ? stretch.begin() : begin;
        end = stretch.end();
        length += stretch.length();
      }
    }

    private void close() {
      if (begin >= 0) {
        spans.add(new Span(begin, end));
      }
      begin = -1;
    }
  }
}
