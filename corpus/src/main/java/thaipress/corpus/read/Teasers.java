package thaipress.corpus.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds lists of teasers and of readers' comments by their build: three or more neighbours of one
 * tag and class, each a link to another article with at most a few lines about it, or a day and
 * what somebody wrote then. An article's own parts may be built alike (a list of products with a
 * linked heading each), so nothing in a body known by its name counts, and nothing at all where
 * teasers would be most of a page.
 */
final class Teasers {

  private static final int MIN_ITEMS = 3;
  private static final int MAX_LINES = 8;
  private static final int MAX_LETTERS = 400;

  /** A list of products tells more of each one. */
  private static final int MEAN_LETTERS = 200;

  private static final int MIN_LINK = 6;
  private static final int MAX_BYLINE = 60;

  /** A list of teasers holds few other lines, in percent. */
  private static final int MIN_SHARE = 60;

  private static final Set<String> ITEMS =
      Set.of("div", "li", "article", "section", "td", "tr", "dd", "dl", "figure", "table");

  private final List<PageLine> lines;
  private final boolean[] teaser;

  private Teasers(List<PageLine> lines) {
    this.lines = lines;
    this.teaser = new boolean[lines.size()];
  }

  /** Of each line, whether it stands in a list of teasers. */
  static boolean[] of(PageText text) {
    Teasers teasers = new Teasers(text.lines());
    for (PageBlock block : text.blocks()) {
      if (block.children.size() >= MIN_ITEMS && !block.isInArticleBody()) {
        teasers.mark(block);
      }
    }
    return teasers.isMost() ? new boolean[text.lines().size()] : teasers.teaser;
  }

  private void mark(PageBlock list) {
    List<PageBlock> run = new ArrayList<>();
    String kind = "";
    for (PageBlock child : list.children) {
      if (child.lines() == 0) {
        continue;
      }
      String of = child.element.normalName() + ' ' + child.element.className();
      if (!of.equals(kind)) {
        mark(run);
        run.clear();
        kind = of;
      }
      run.add(child);
    }
    mark(run);
  }

  private void mark(List<PageBlock> run) {
    List<PageBlock> items = run.stream().filter(this::isItem).toList();
    boolean brief = items.stream().mapToInt(this::letters).sum() <= MEAN_LETTERS * items.size();
    mark(brief ? items : List.of(), run.size());
    mark(run.stream().filter(this::isReply).toList(), run.size());
  }

  private void mark(List<PageBlock> items, int neighbours) {
    if (items.size() < MIN_ITEMS || items.size() * 100 < MIN_SHARE * neighbours) {
      return;
    }
    for (PageBlock block : items) {
      Arrays.fill(teaser, block.begin, block.end, true);
    }
  }

  private boolean isItem(PageBlock block) {
    if (!ITEMS.contains(block.element.normalName()) || block.lines() > MAX_LINES) {
      return false;
    }
    boolean link = false;
    for (int i = block.begin; i < Math.min(block.begin + 3, block.end); i++) {
      link |= lines.get(i).isLinks() && lines.get(i).letters() >= MIN_LINK;
    }
    return link && letters(block) <= MAX_LETTERS;
  }

  /** How many letters it has outside of links. */
  private int letters(PageBlock block) {
    int letters = 0;
    for (PageLine line : lines.subList(block.begin, block.end)) {
      letters += line.letters() - line.linked();
    }
    return letters;
  }

  /** What a reader wrote: among the first lines a short one with the day on which it was. */
  private boolean isReply(PageBlock block) {
    if (!ITEMS.contains(block.element.normalName()) || block.lines() < 2) {
      return false;
    }
    for (int i = block.begin; i < Math.min(block.begin + 2, block.end - 1); i++) {
      PageLine line = lines.get(i);
      if (line.letters() < MAX_BYLINE && line.row() < 0 && DateLine.holdsDate(line.text())) {
        return line.headline() <= 0 && !isHeaded(block);
      }
    }
    return false;
  }

  private boolean isHeaded(PageBlock block) {
    return lines.subList(block.begin, block.end).stream()
        .anyMatch(line -> line.block().isHeading());
  }

  private boolean isMost() {
    int all = 0;
    int marked = 0;
    for (int i = 0; i < teaser.length; i++) {
      all += lines.get(i).weight();
      marked += teaser[i] ? lines.get(i).weight() : 0;
    }
    return marked * 10L > all * 9L;
  }
}
