package thaipress.corpus.read;

import java.util.List;
import java.util.Locale;

/** Finds headline, date line and body among the lines of a page. */
final class PageArticle {

  static final int MAX_TITLE = 300;
  private static final int LONG_LINE = 100;

  private final List<PageLine> lines;
  private final PageTitle pageTitle;
  private final LinkedBody linked;
  private final boolean[] teaser;

  private int title = -1;
  private int dateLine = -1;
  private List<String> body = List.of();

  /**
   * @param pageTitle what the page's head calls it; may be longer than the headline or empty
   * @param linked what the page's linked data give as the article's text; may be empty
   */
  PageArticle(PageText text, String pageTitle, LinkedBody linked) {
    this.lines = text.lines();
    this.pageTitle = new PageTitle(pageTitle);
    this.linked = linked;
    this.teaser = Teasers.of(text);
    if (!lines.isEmpty()) {
      find(PageContainer.of(text, teaser, this.pageTitle));
    }
  }

  /** The headline as a line of the page; empty where there is none. */
  String title() {
    return title < 0 ? "" : lines.get(title).text();
  }

  /** The page's own date line; empty where there is none. */
  String dateLine() {
    return dateLine < 0 ? "" : lines.get(dateLine).text();
  }

  List<String> body() {
    return body;
  }

  private void find(PageBlock container) {
    title = findTitle(container);
    int bodyBegin = bodyBegin(container);
    dateLine = findDateLine(container, bodyBegin);
    PageLinks links = new PageLinks(lines, teaser, container);
    body = new PageBody(lines, container, links, title, dateLine).lines(bodyBegin, linked);
  }

  private int findTitle(PageBlock container) {
    int best = -1;
    int most = 3;
    for (int i = 0; i < container.end; i++) {
      int score = titleScore(i, container);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private int titleScore(int i, PageBlock container) {
    PageLine line = lines.get(i);
    if (line.letters() < 6 || line.text().length() > MAX_TITLE || DateLine.matches(line.text())) {
      return -1;
    }
    int score = line.headline() + pageTitle.match(line);
    score += line.isEmphasised() ? 2 : 0;
    score += line.isEmphasised() && isShortlyBefore(i, container) ? 2 : 0;
    score += i == firstOf(container) ? 3 : 0;
    score -= line.letters() < 15 ? 1 : 0;
    score -= line.aside() ? 6 : 0;
    score -= i > container.begin + 5 ? 5 : 0;
    score -= i < container.begin - 25 ? 2 : 0;
    score -= line.isLinks() ? 3 : 0;
    score -= Furniture.isLine(line.text()) || Furniture.isEnd(line.text()) ? 9 : 0;
    return score;
  }

  /** In pages laid out with tables headline, date and text stand in rows of their own. */
  private boolean isShortlyBefore(int i, PageBlock container) {
    int first = firstOf(container);
    return i < container.begin
        && i >= container.begin - 4
        && (first >= container.end || !lines.get(first).isEmphasised());
  }

  private int firstOf(PageBlock container) {
    int i = container.begin;
    while (i < container.end && (lines.get(i).aside() || lines.get(i).isLinks())) {
      i++;
    }
    return i;
  }

  /** The first line that may be body: behind a headline that stands in the container. */
  private int bodyBegin(PageBlock container) {
    boolean inside = title >= container.begin && title < container.end;
    return inside && !isAmidst(container) ? title + 1 : container.begin;
  }

  /** Whether much of the running text stands before the headline, so that it is none. */
  private boolean isAmidst(PageBlock container) {
    int before = 0;
    int all = 0;
    for (int i = container.begin; i < container.end; i++) {
      all += lines.get(i).weight();
      before += i < title ? lines.get(i).weight() : 0;
    }
    return before * 5L > all;
  }

  private int findDateLine(PageBlock container, int bodyBegin) {
    int from = title >= 0 ? title + 1 : Math.max(0, container.begin - 5);
    int firstLong = bodyBegin;
    while (firstLong < container.end && lines.get(firstLong).letters() < LONG_LINE) {
      firstLong++;
    }
    int until = Math.min(firstLong, Math.max(from, bodyBegin) + 8);
    for (int i = from; i < until; i++) {
      if (isDateLine(i)) {
        return i;
      }
    }
    for (int i = Math.max(0, from - 5); i < from; i++) {
      if (i != title && isDateLine(i)) {
        return i;
      }
    }
    return dateLineBehind(container, Math.max(firstLong, bodyBegin));
  }

  /** Some pages put the date below the text; a bare date there may be the release's last line. */
  private int dateLineBehind(PageBlock container, int from) {
    int until = Math.min(lines.size(), container.end + 5);
    for (int i = Math.max(from, container.end - 5); i < until; i++) {
      PageLine line = lines.get(i);
      boolean bare = i < container.end && DateLine.isOnlyDate(line.text()) && !line.dated();
      if (!bare && isDateLine(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDateLine(int i) {
    PageLine line = lines.get(i);
    return !line.aside()
        && line.letters() < LONG_LINE
        && (DateLine.matches(line.text()) || (line.dated() && DateLine.holdsDate(line.text())));
  }

  /** Its letters and digits in lower case. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    String lower = words.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
