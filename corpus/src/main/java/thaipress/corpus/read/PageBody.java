package thaipress.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the lines of an article's body among those of the block that holds it. */
final class PageBody {

  private static final int MIN_BODY = 150;
  private static final int LONG_LINE = 100;
  private static final int MAX_BEFORE = 12;

  /** More decks than this are no decks. */
  private static final int MAX_DECKS = 2;

  private final List<PageLine> lines;
  private final PageBlock container;
  private final PageLinks links;
  private final int title;
  private final int dateLine;
  private final long[] longs;
  private final boolean hasDeck;

  private final List<PageLine> kept = new ArrayList<>();
  private int letters;
  private boolean begun;

  /**
   * @param title the headline's index, or -1
   * @param dateLine the date line's index, or -1
   */
  PageBody(List<PageLine> lines, PageBlock container, PageLinks links, int title, int dateLine) {
    this.lines = lines;
    this.container = container;
    this.links = links;
    this.title = title;
    this.dateLine = dateLine;
    this.longs = longs();
    this.hasDeck = isFew(title >= 0 ? Math.min(title, container.begin) : container.begin);
  }

  /** Whether the lines named as decks are few, and little beside the rest. */
  private boolean isFew(int from) {
    int decks = 0;
    long weight = 0;
    long all = 0;
    for (PageLine line : lines.subList(from, container.end)) {
      boolean deck = line.weight() > 0 && line.block().isDeck();
      decks += deck ? 1 : 0;
      weight += deck ? line.weight() : 0;
      all += line.weight();
    }
    return decks <= MAX_DECKS && weight * 4 <= all;
  }

  /**
   * The lines of the body.
   *
   * @param begin the first line that may be one
   * @param linked what the page's linked data give as the article's text; may be empty
   */
  List<String> lines(int begin, LinkedBody linked) {
    addLead();
    int i = begin;
    while (i < container.end) {
      i = take(i);
    }
    List<String> body = new ArrayList<>();
    for (PageLine line : PageEdges.trimmed(Echoes.without(linked.confirmed(kept)))) {
      line(line.text()).ifPresent(body::add);
    }
    return body;
  }

  private static Optional<String> line(String text) {
    return Optional.of(Shortcodes.without(text)).filter(rest -> !ContentReader.isBlank(rest));
  }

  /** Takes a line or leaves it; the index of the line to look at next. */
  private int take(int i) {
    PageLine line = lines.get(i);
    if (line.aside() || i == dateLine) {
      return i + 1;
    }
    if (Furniture.isEnd(line.text()) || links.isBoxHeading(i)) {
      return letters < MIN_BODY ? i + 1 : behindBox(i);
    }
    if (isBody(line, i)) {
      kept.add(line);
      letters += line.letters();
      begun |= line.letters() >= 40;
    }
    return i + 1;
  }

  /**
   * Behind the heading of comments nothing is the article's. A box of other articles may stand in
   * the middle of the text; then the text goes on behind it.
   */
  private int behindBox(int i) {
    if (Furniture.isEndOfAll(lines.get(i).text())) {
      return container.end;
    }
    int end = links.endOfBox(i);
    if (end == i) {
      boolean little =
          running(i + 1, container.end) * 2L < letters && Furniture.isEnd(lines.get(i).text());
      return little ? container.end : i + 1;
    }
    return running(i + 1, end) > letters ? i + 1 : end;
  }

  private long running(int from, int to) {
    return longs[to - container.begin] - longs[from - container.begin];
  }

  /** Before each line of the container, how much running text there is in long lines. */
  private long[] longs() {
    long[] before = new long[container.lines() + 1];
    for (int i = container.begin; i < container.end; i++) {
      PageLine line = lines.get(i);
      int at = i - container.begin;
      before[at + 1] = before[at] + (line.letters() >= LONG_LINE ? line.weight() : 0);
    }
    return before;
  }

  /** Some pages set the first paragraph between headline and body, apart from both. */
  private void addLead() {
    if (title < 0 || title < container.begin - MAX_BEFORE) {
      return;
    }
    for (int i = title + 1; i < container.begin; i++) {
      PageLine line = lines.get(i);
      boolean running = !line.aside() && !line.about() && line.weight() >= 20 && !isDeck(line);
      if (running && i != dateLine && PageHints.isLead(line.block().element)) {
        kept.add(line);
      }
    }
  }

  private boolean isBody(PageLine line, int i) {
    if (line.letters() == 0
        || Furniture.isLine(line.text())
        || LineCues.leadsAway(line)
        || (!begun && isBeforeText(line))) {
      return false;
    }
    if (line.about() && line.letters() < LONG_LINE) {
      return begun && !line.block().isByline() && !isLast(i) && !LineCues.isByline(line);
    }
    return !links.isLinkOut(i) && !links.isHeadingOfLinks(i);
  }

  private boolean isBeforeText(PageLine line) {
    return LineCues.isByline(line) || isTitleAgain(line) || isDeck(line);
  }

  private boolean isDeck(PageLine line) {
    return hasDeck && line.block().isDeck();
  }

  private boolean isTitleAgain(PageLine line) {
    return title >= 0
        && line.headline() > 0
        && PageArticle.plain(line.text()).equals(PageArticle.plain(lines.get(title).text()));
  }

  private boolean isLast(int i) {
    return i >= container.end - 2;
  }
}
