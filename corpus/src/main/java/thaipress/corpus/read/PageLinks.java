package thaipress.corpus.read;

import java.util.List;

/** Tells which lines among an article's lead to other articles. */
final class PageLinks {

  private static final int SHORT_LINE = 60;
  private static final int MIN_LINK = 8;

  private final List<PageLine> lines;
  private final boolean[] teaser;
  private final PageBlock container;

  /**
   * @param teaser of each line, whether it stands in a list of teasers
   * @param container the block that holds the article
   */
  PageLinks(List<PageLine> lines, boolean[] teaser, PageBlock container) {
    this.lines = lines;
    this.teaser = teaser;
    this.container = container;
  }

  /** Whether the line is a link to another article, or tells of one. */
  boolean isLinkOut(int i) {
    PageLine line = lines.get(i);
    return teaser[i] || isInList(i) || (isLoneLink(line) && !(line.headline() > 0 && leadsText(i)));
  }

  /** A short line in heavy type with nothing but links behind it heads a box of other articles. */
  boolean isHeadingOfLinks(int i) {
    PageLine line = lines.get(i);
    return (line.headline() > 0 || line.isEmphasised())
        && line.letters() < SHORT_LINE
        && i + 1 < container.end
        && !lines.get(i + 1).aside()
        && isLinkOut(i + 1);
  }

  /** Whether a line that may head a box of other articles has one behind it. */
  boolean isBoxHeading(int i) {
    if (!BoxHeadings.mayBe(lines.get(i))) {
      return false;
    }
    int next = next(i);
    return next >= container.end || lines.get(next).aside() || isLinkOut(next);
  }

  /**
   * The end of the box that a line heads, where it is a block of its own in the article; the line's
   * own index where heading and links stand among the paragraphs.
   */
  int endOfBox(int i) {
    int next = next(i);
    if (next >= container.end) {
      return container.end;
    }
    PageBlock box = lines.get(i).block();
    while (box.end <= next && box.parent.isPresent()) {
      box = box.parent.get();
    }
    boolean inside = box.begin > container.begin || box.end < container.end;
    return inside && box.begin >= i - 1 ? box.end : i;
  }

  /** The next line that has letters. */
  private int next(int i) {
    int next = i + 1;
    while (next < container.end && lines.get(next).letters() == 0) {
      next++;
    }
    return next;
  }

  /** Whether running text follows in the same block, so that the line is its heading. */
  private boolean leadsText(int i) {
    boolean led = i + 1 < container.end && lines.get(i + 1).weight() > 0;
    return led && lines.get(i).block().parent.map(around -> around.end > i + 1).orElse(true);
  }

  /** A line that is one link, and no address, leads to another article. */
  private static boolean isLoneLink(PageLine line) {
    boolean nothingElse = line.linked() * 100L >= 95L * line.letters();
    return (nothingElse ? isLong(line) : isLabelled(line))
        && !line.text().contains("http")
        && !line.text().contains("www.");
  }

  private static boolean isLong(PageLine line) {
    return line.letters() >= MIN_LINK
        || (line.letters() > 0 && line.row() < 0 && PageEdges.isWestern(line.text()));
  }

  /** A link with a date or a section's name beside it, and no sentence. */
  private static boolean isLabelled(PageLine line) {
    return line.linked() * 100L >= 70L * line.letters()
        && line.row() < 0
        && !line.block().isText()
        && PageEdges.isLabel(line.text());
  }

  /** One of three or more links that follow one another: a menu or a list of other releases. */
  private boolean isInList(int i) {
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
}
