package thaipress.corpus.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A page as lines: each block element and each br ends one. Within a line white space is single
 * spaces, NBSP kept; the cells of a table row that have one short line each make one line, with
 * tabs between them. One pass over the nodes; nothing here goes down the tree by calling itself.
 */
final class PageText implements NodeVisitor {

  private static final int MAX_CELL = 200;
  private static final int ANCESTORS = 6;
  private static final Set<String> HEAVY =
      Set.of("b", "strong", "big", "h1", "h2", "h3", "h4", "h5", "h6", "th");

  private final Set<Element> asides;
  private final boolean hiddenToo;
  private final List<PageLine> lines = new ArrayList<>();
  private final List<PageBlock> blocks = new ArrayList<>();
  private final Deque<PageBlock> open = new ArrayDeque<>();
  private final Deque<int[]> rows = new ArrayDeque<>();
  private int rowCount;
  private int cellCount;

  private int skipping;
  private int inAside;
  private int inAbout;
  private int inLink;
  private int inHeavy;
  private int inPre;

  private final StringBuilder text = new StringBuilder();
  private int letters;
  private int linked;
  private int heavy;
  private boolean dated;
  private int headline;

  /**
   * @param hiddenToo whether text is read that the page hides until a script shows it
   */
  PageText(Set<Element> asides, boolean hiddenToo) {
    this.asides = asides;
    this.hiddenToo = hiddenToo;
  }

  /** No element is known to stand beside the article. */
  static Set<Element> noAsides() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  List<PageLine> lines() {
    return lines;
  }

  /** All blocks in the order in which they begin; the first holds the whole page. */
  List<PageBlock> blocks() {
    return blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (skipping == 0) {
        append(words);
      }
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
  }

  private void begin(Element element) {
    if (skipping > 0 || isSkipped(element)) {
      skipping++;
      return;
    }
    if (element.normalName().equals("br")) {
      flush();
      return;
    }
    if (PageHints.isBlock(element)) {
      flush();
      openBlock(element);
    }
    count(element, 1);
  }

  /** What a reader does not see, and what stands beside the article within a line of it. */
  private boolean isSkipped(Element element) {
    return PageHints.isNoText(element)
        || (!hiddenToo && PageHints.isHidden(element))
        || (!PageHints.isBlock(element)
            && !element.normalName().equals("a")
            && asides.contains(element));
  }

  private void end(Element element) {
    if (skipping > 0) {
      skipping--;
      return;
    }
    if (element.normalName().equals("br")) {
      return;
    }
    if (PageHints.isBlock(element)) {
      flush();
      closeBlock(element);
    }
    count(element, -1);
  }

  private void openBlock(Element element) {
    Optional<PageBlock> parent = Optional.ofNullable(open.peek());
    PageBlock block = new PageBlock(element, parent, lines.size());
    parent.ifPresent(around -> around.children.add(block));
    open.push(block);
    blocks.add(block);
    String name = element.normalName();
    if (name.equals("tr")) {
      rows.push(new int[] {rowCount++});
    } else if (name.equals("td") || name.equals("th")) {
      cellCount++;
    }
  }

  private void closeBlock(Element element) {
    PageBlock block = open.pop();
    block.end = lines.size();
    if (element.normalName().equals("tr") && !rows.isEmpty()) {
      joinCells(block, rows.pop()[0]);
      block.end = lines.size();
    }
  }

  private void count(Element element, int by) {
    String name = element.normalName();
    inAside += asides.contains(element) ? by : 0;
    inAbout += PageHints.isAbout(element) ? by : 0;
    inLink += name.equals("a") ? by : 0;
    inPre += name.equals("pre") ? by : 0;
    inHeavy += HEAVY.contains(name) || isLargeFont(element) ? by : 0;
  }

  private static boolean isLargeFont(Element element) {
    String size = element.normalName().equals("font") ? element.attr("size") : "";
    return size.equals("4") || size.equals("5") || size.equals("6") || size.startsWith("+");
  }

  private void append(TextNode node) {
    String words = node.getWholeText();
    boolean ofDate = isDated(node);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        space(c);
      } else {
        letter(c, node);
        dated |= ofDate;
      }
    }
  }

  private void space(char c) {
    if (c == '\n' && inPre > 0) {
      flush();
    } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private void letter(char c, TextNode node) {
    if (text.isEmpty()) {
      headline = headline(node);
    }
    text.append(c);
    if (Character.isLetterOrDigit(c)) {
      letters++;
      linked += inLink > 0 ? 1 : 0;
      heavy += inHeavy > 0 ? 1 : 0;
    }
  }

  private static boolean isDated(Node node) {
    Node at = node.parent();
    for (int i = 0; at instanceof Element element && i < 3; i++) {
      if (PageHints.isDated(element)) {
        return !element.normalName().equals("body") && !element.normalName().equals("html");
      }
      at = at.parent();
    }
    return false;
  }

  private static int headline(Node node) {
    int rank = 0;
    Node at = node.parent();
    for (int i = 0; at instanceof Element element && i < ANCESTORS; i++) {
      rank = Math.abs(tagRank(element)) > Math.abs(rank) ? tagRank(element) : rank;
      int hint = PageHints.headlineRank(element);
      if (hint < 0 && (i < 3 || hint == PageHints.OF_WIDGET)) {
        return hint;
      }
      rank = Math.max(rank, i < 3 && hint > 0 ? hint + Math.min(rank, 3) : rank);
      if (element.normalName().equals("body")) {
        break;
      }
      at = at.parent();
    }
    return rank;
  }

  private static int tagRank(Element element) {
    return switch (element.normalName()) {
      case "h1" -> 5;
      case "h2" -> 3;
      case "h3" -> 2;
      case "h4" -> 1;
      default -> 0;
    };
  }

  private void flush() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    String line = text.substring(0, end);
    PageBlock block = open.peek();
    if (block != null && !ContentReader.isBlank(line)) {
      int[] row = rows.peek();
      lines.add(
          new PageLine(
              line,
              block,
              letters,
              linked,
              heavy,
              inAside > 0,
              inAbout > 0,
              dated,
              headline,
              row == null ? -1 : row[0],
              cellCount));
    }
    text.setLength(0);
    letters = 0;
    linked = 0;
    heavy = 0;
    dated = false;
    headline = 0;
  }

  /** Makes one line of a row whose cells have one short line each. */
  private void joinCells(PageBlock row, int number) {
    List<PageLine> cells = lines.subList(row.begin, lines.size());
    if (cells.size() < 2 || cells.size() > 100) {
      return;
    }
    PageLine joined = cells.get(0);
    for (int i = 0; i < cells.size(); i++) {
      PageLine cell = cells.get(i);
      boolean alone = i == 0 || cell.cell() != cells.get(i - 1).cell();
      if (!alone
          || cell.aside() != joined.aside()
          || cell.row() != number
          || cell.letters() > MAX_CELL
          || cell.isLinks()) {
        return;
      }
      joined = i == 0 ? cell : joined.joined(cell);
    }
    cells.clear();
    lines.add(joined);
    row.children.clear();
    blocks.subList(blocks.lastIndexOf(row) + 1, blocks.size()).clear();
  }
}
