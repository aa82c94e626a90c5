package thaipress.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds the block of a page that holds the article's running text: the one that the page's software
 * names, or the one with the most running text and the fewest links, followed down as long as one
 * child holds nearly all of it.
 */
final class PageContainer {

  /** A body known by its name is believed where it holds this much running text, in percent. */
  private static final int KNOWN_SHARE = 25;

  /** It is not believed where another block has so much more that it holds less than this. */
  private static final int NAMED_SHARE = 40;

  /**
   * While one child holds so much of a block's running text, in percent, the child is looked at.
   */
  private static final int DOMINANT_SHARE = 75;

  /** Bodies in several parts: more than this, in percent of the largest, and ... */
  private static final int PARTS_SHARE = 115;

  /** ... what holds them all has no more than this, in percent of the parts. */
  private static final int WHOLE_SHARE = 135;

  private static final int ANCESTORS = 30;

  /** What stands around the headline is believed to hold the article with this much, in percent. */
  private static final int TITLED_SHARE = 20;

  /** The headline's column is believed to hold the article with this much, in percent. */
  private static final int COLUMN_SHARE = 55;

  private final List<PageBlock> blocks;

  /** Running text before each line, and the same less what links take away. */
  private final int[] weights;

  private final int[] scores;

  private PageContainer(PageText text, boolean[] teaser) {
    this.blocks = text.blocks();
    List<PageLine> lines = text.lines();
    this.weights = new int[lines.size() + 1];
    this.scores = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      int weight = teaser[i] || isTeaser(lines, i) ? 0 : line.weight();
      weights[i + 1] = weights[i] + weight;
      scores[i + 1] = scores[i] + weight - penalty(line);
    }
  }

  /**
   * The block of a page that has at least one line.
   *
   * @param teaser of each line, whether it stands in a list of teasers
   */
  static PageBlock of(PageText text, boolean[] teaser, PageTitle title) {
    PageContainer page = new PageContainer(text, teaser);
    PageBlock known = page.known();
    PageBlock dense = page.dense(text, title);
    if (known == page.blocks.get(0)) {
      return dense;
    }
    PageBlock named = page.whole(known);
    boolean small = page.weight(named) * 100L < (long) NAMED_SHARE * page.weight(dense);
    return small && !known.element.hasAttr("itemprop") ? dense : named;
  }

  /** A paragraph between two links of which the first is a heading introduces another article. */
  private static boolean isTeaser(List<PageLine> lines, int i) {
    return i > 0
        && i + 1 < lines.size()
        && lines.get(i - 1).isLinks()
        && lines.get(i - 1).headline() > 0
        && lines.get(i + 1).isLinks();
  }

  private static int penalty(PageLine line) {
    return line.isLinks() && !line.aside() ? 20 + Math.min(line.letters(), 60) / 3 : 0;
  }

  private int weight(PageBlock block) {
    return weights[block.end] - weights[block.begin];
  }

  private int score(PageBlock block) {
    return scores[block.end] - scores[block.begin];
  }

  /** The body with the most text among those known by their names; the page where none is. */
  private PageBlock known() {
    PageBlock best = blocks.get(0);
    int most = weight(best) * KNOWN_SHARE / 100;
    for (PageBlock block : blocks) {
      if (weight(block) > most && block.isArticleBody()) {
        best = block;
        most = weight(block);
      }
    }
    return best;
  }

  private PageBlock innermost(PageBlock known) {
    PageBlock best = known;
    for (PageBlock block : blocks) {
      if (block.begin >= best.begin
          && block.end <= best.end
          && weight(block) * 100L >= 85L * weight(known)
          && block.isArticleBody()) {
        best = block;
      }
    }
    return best;
  }

  /** The block that holds all parts of a body which the page cuts into several of one name. */
  private PageBlock whole(PageBlock known) {
    List<PageBlock> parts = parts(known);
    int sum = parts.stream().mapToInt(this::weight).sum();
    if (parts.size() > 1 && sum * 100L > (long) PARTS_SHARE * weight(known)) {
      PageBlock all = around(parts.get(0).begin, parts.get(parts.size() - 1).end);
      if (weight(all) * 100L <= (long) WHOLE_SHARE * sum) {
        return all;
      }
    }
    return innermost(known);
  }

  private List<PageBlock> parts(PageBlock known) {
    String name = known.bodyName;
    Element article = article(known.element);
    List<PageBlock> parts = new ArrayList<>();
    int end = 0;
    for (PageBlock block : blocks) {
      if (block.begin >= end
          && weight(block) > 0
          && block.bodyName.equals(name)
          && article(block.element).equals(article)) {
        parts.add(block);
        end = block.end;
      }
    }
    return parts;
  }

  /** The article that an element is in, or the last of the ancestors looked at. */
  private static Element article(Element element) {
    Element at = element;
    for (int i = 0; i < ANCESTORS && !at.normalName().equals("article"); i++) {
      Element parent = at.parent();
      if (parent == null) {
        return at;
      }
      at = parent;
    }
    return at;
  }

  private PageBlock around(int begin, int end) {
    PageBlock innermost = blocks.get(0);
    for (PageBlock block : blocks) {
      if (block.begin <= begin && block.end >= end) {
        innermost = block;
      }
    }
    return innermost;
  }

  private PageBlock dense(PageText text, PageTitle title) {
    PageBlock dense = densest(blocks.get(0));
    int headline = title.find(text.lines());
    if (headline < 0) {
      return descend(dense);
    }
    PageBlock around = aroundText(text.lines(), headline);
    boolean apart = dense.begin >= around.end || dense.end <= around.begin;
    boolean enough = weight(around) * 100L >= (long) TITLED_SHARE * weight(blocks.get(0));
    boolean choose = enough && (apart || isAmidst(headline, dense));
    return descend(choose ? densest(around) : column(dense, headline));
  }

  /** Goes down to the column of the headline where it holds more text than the others. */
  private PageBlock column(PageBlock from, int headline) {
    PageBlock at = from;
    while (true) {
      PageBlock next = at;
      for (PageBlock child : at.children) {
        boolean titled = child.begin <= headline && child.end > headline;
        if (titled
            && isPlace(child, at)
            && weight(child) * 100L >= (long) COLUMN_SHARE * weight(at)) {
          next = isOneOfSeveral(child, at) ? at : child;
        }
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
  }

  /** Whether the block has neighbours that are named as it is. */
  private boolean isOneOfSeveral(PageBlock block, PageBlock parent) {
    String name = block.element.className();
    return parent.children.stream()
        .anyMatch(
            other ->
                other != block
                    && weight(other) > 0
                    && !other.element.normalName().equals("td")
                    && other.element.className().equals(name));
  }

  /** Whether much of a block's running text stands before the headline, as in another column. */
  private boolean isAmidst(int headline, PageBlock block) {
    boolean inside = headline >= block.begin && headline < block.end;
    return inside && (weights[headline] - weights[block.begin]) * 5L > weight(block);
  }

  /** The smallest block that holds the headline and two lines of running text behind it. */
  private PageBlock aroundText(List<PageLine> lines, int headline) {
    PageBlock block = lines.get(headline).block();
    int second = running(running(headline + 1) + 1);
    while (block.parent.isPresent() && (block.end <= second || PageHints.isHead(block.element))) {
      block = block.parent.get();
    }
    return block;
  }

  /** The first line of running text from this one on; what follows the last line where none is. */
  private int running(int from) {
    int i = from;
    while (i + 1 < weights.length && weights[i + 1] == weights[i]) {
      i++;
    }
    return i;
  }

  private PageBlock densest(PageBlock within) {
    PageBlock best = within;
    for (PageBlock block : blocks) {
      if (score(block) > score(best)
          && block.begin >= within.begin
          && block.end <= within.end
          && !PageHints.isParagraph(block.element)) {
        best = block;
      }
    }
    return best;
  }

  /** Goes down to the block whose running text is spread over its children. */
  private PageBlock descend(PageBlock from) {
    PageBlock at = from;
    while (true) {
      PageBlock next = at;
      for (PageBlock child : at.children) {
        if (isPlace(child, at) && weight(child) * 100L >= (long) DOMINANT_SHARE * weight(at)) {
          next = child;
        }
      }
      if (next == at || weight(next) == 0) {
        return at;
      }
      at = next;
    }
  }

  /** Whether a child is a place for an article rather than one of its paragraphs. */
  private static boolean isPlace(PageBlock child, PageBlock parent) {
    if (PageHints.isParagraph(child.element)) {
      return false;
    }
    String name = child.element.normalName();
    return child.lines() > 1
        || parent.lines() == 1
        || name.equals("td")
        || name.equals("table")
        || name.equals("tbody")
        || name.equals("tr")
        || name.equals("article")
        || name.equals("main");
  }
}
