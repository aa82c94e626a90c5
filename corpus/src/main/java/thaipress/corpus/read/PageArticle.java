package thaipress.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds headline, date line and body among the lines of a page. */
final class PageArticle {

  private static final int MAX_TITLE = 300;
  private static final int MIN_BODY = 150;
  private static final int LONG_LINE = 100;
  private static final int SHORT_LINE = 60;
  private static final int MAX_BEFORE = 12;

  private final List<PageLine> lines;
  private final String pageTitle;
  private final LinkedBody linked;
  private final int[] longs;

  private int title = -1;
  private int dateLine = -1;
  private final List<String> body = new ArrayList<>();

  /**
   * @param pageTitle what the page's head calls it; may be longer than the headline or empty
   * @param linked what the page's linked data give as the article's text; may be empty
   */
  PageArticle(PageText text, String pageTitle, LinkedBody linked) {
    this.lines = text.lines();
    this.pageTitle = plain(pageTitle);
    this.linked = linked;
    this.longs = longs(lines);
    if (!lines.isEmpty()) {
      find(PageContainer.of(text));
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
    collect(container, bodyBegin);
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
    int score = line.headline() + titleMatch(line);
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

  private int titleMatch(PageLine line) {
    String words = plain(line.text());
    if (words.length() < 8 || pageTitle.isEmpty()) {
      return 0;
    }
    if (pageTitle.equals(words)) {
      return 6;
    }
    return pageTitle.startsWith(words) ? 5 : pageTitle.contains(words) ? 4 : 0;
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

  private void collect(PageBlock container, int bodyBegin) {
    List<PageLine> kept = new ArrayList<>();
    addLead(container, kept);
    int length = 0;
    boolean begun = false;
    for (int i = bodyBegin; i < container.end; i++) {
      PageLine line = lines.get(i);
      if (line.aside() || i == dateLine) {
        continue;
      }
      if (length >= MIN_BODY && Furniture.isEnd(line.text()) && isEnd(i, container, length)) {
        break;
      }
      if (isBody(line, begun, i, container)) {
        kept.add(line);
        length += line.letters();
        begun |= line.letters() >= 40;
      }
    }
    confirmed(kept).forEach(line -> addLine(line.text()));
  }

  /**
   * Whether the article ends at the heading of a box. Behind the heading of comments nothing is the
   * article's; a box of other articles may also stand in the middle of the text.
   */
  private boolean isEnd(int i, PageBlock container, int length) {
    if (Furniture.isEndOfAll(lines.get(i).text())) {
      return true;
    }
    return (longs[container.end] - longs[i + 1]) * 2L < length;
  }

  /** Before each line, how much running text there is in long lines. */
  private static int[] longs(List<PageLine> lines) {
    int[] longs = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      longs[i + 1] = longs[i] + (line.letters() >= LONG_LINE ? line.weight() : 0);
    }
    return longs;
  }

  /** Some pages set the first paragraph between headline and body, apart from both. */
  private void addLead(PageBlock container, List<PageLine> kept) {
    if (title < 0 || title < container.begin - MAX_BEFORE) {
      return;
    }
    for (int i = title + 1; i < container.begin; i++) {
      PageLine line = lines.get(i);
      boolean running = !line.aside() && !line.about() && line.weight() >= 20;
      if (running && i != dateLine && PageHints.isLead(line.block().element)) {
        kept.add(line);
      }
    }
  }

  /**
   * Of lines that linked data mostly confirm, long ones that they do not confirm are no body; those
   * at the end may be where the data were cut off.
   */
  private List<PageLine> confirmed(List<PageLine> kept) {
    if (linked.text().length() < MIN_BODY) {
      return kept;
    }
    int all = 0;
    int confirmed = 0;
    int last = -1;
    for (int i = 0; i < kept.size(); i++) {
      PageLine line = kept.get(i);
      all += line.letters();
      if (linked.holds(line.text())) {
        confirmed += line.letters();
        last = i;
      }
    }
    if (confirmed * 100L < 65L * all) {
      return kept;
    }
    int until = confirmed * 100L < 80L * all ? last : kept.size();
    List<PageLine> known = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      PageLine line = kept.get(i);
      if (i >= until || line.letters() < SHORT_LINE || linked.holds(line.text())) {
        known.add(line);
      }
    }
    return known;
  }

  private void addLine(String line) {
    String rest = Shortcodes.without(line);
    if (!ContentReader.isBlank(rest)) {
      body.add(rest);
    }
  }

  private boolean isBody(PageLine line, boolean begun, int i, PageBlock container) {
    if (Furniture.isLine(line.text())
        || Furniture.isEnd(line.text())
        || LineCues.leadsAway(line)
        || (!begun && (LineCues.isByline(line) || isTitleAgain(line)))) {
      return false;
    }
    if (line.about() && line.letters() < LONG_LINE) {
      return begun && !isLast(i, container) && !LineCues.isByline(line);
    }
    return !isLinkOut(i, container) && !isHeadingOfLinks(i, container);
  }

  private boolean isLinkOut(int i, PageBlock container) {
    PageLine line = lines.get(i);
    boolean led = i + 1 < container.end && lines.get(i + 1).weight() > 0;
    return isLinkInList(i, container) || (isLoneLink(line) && !(line.headline() > 0 && led));
  }

  /** A short line in heavy type with nothing but links behind it heads a box of other articles. */
  private boolean isHeadingOfLinks(int i, PageBlock container) {
    PageLine line = lines.get(i);
    return (line.headline() > 0 || line.isEmphasised())
        && line.letters() < SHORT_LINE
        && i + 1 < container.end
        && !lines.get(i + 1).aside()
        && isLinkOut(i + 1, container);
  }

  private boolean isTitleAgain(PageLine line) {
    return title >= 0
        && line.headline() > 0
        && plain(line.text()).equals(plain(lines.get(title).text()));
  }

  /** A line that is one link, and no address, leads to another article. */
  private static boolean isLoneLink(PageLine line) {
    return line.letters() >= 8
        && line.linked() * 100L >= 95L * line.letters()
        && !line.text().contains("http")
        && !line.text().contains("www.");
  }

  private static boolean isLast(int i, PageBlock container) {
    return i >= container.end - 2;
  }

  /** One of three or more links that follow one another: a menu or a list of other releases. */
  private boolean isLinkInList(int i, PageBlock container) {
    int from = i;
    while (from > container.begin && i - from < 3 && isAllLink(from - 1)) {
      from--;
    }
    int to = i;
    while (to < container.end && to - i < 3 && isAllLink(to)) {
      to++;
    }
    return isAllLink(i) && to - from >= 3;
  }

  private boolean isAllLink(int i) {
    PageLine line = lines.get(i);
    return line.letters() > 0 && line.linked() * 10 >= line.letters() * 9;
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
