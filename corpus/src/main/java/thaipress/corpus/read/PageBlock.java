package thaipress.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A block element of a page with the lines in it, as indices {@code [begin, end)}. */
final class PageBlock {

  private static final int NEAR = 3;
  private static final int MAX_DECK = 3;
  private static final Set<String> ITEMS = Set.of("li", "dd", "dt", "pre", "table", "blockquote");
  private static final Set<String> QUOTES = Set.of("blockquote");

  final Element element;
  final Optional<PageBlock> parent;
  final List<PageBlock> children = new ArrayList<>();
  int begin;
  int end;

  /** What of its name tells that it holds the article's text; may be empty. */
  final String bodyName;

  private final boolean inArticleBody;

  PageBlock(Element element, Optional<PageBlock> parent, int begin) {
    this.element = element;
    this.parent = parent;
    this.begin = begin;
    this.bodyName = PageHints.bodyName(element);
    this.inArticleBody = isArticleBody() || parent.map(PageBlock::isInArticleBody).orElse(false);
  }

  /** Whether it is named as the article's body. */
  boolean isArticleBody() {
    return !bodyName.isEmpty();
  }

  /** Whether it, or a block that it stands in, is named as the article's body. */
  boolean isInArticleBody() {
    return inArticleBody;
  }

  int lines() {
    return end - begin;
  }

  /** Whether it is a heading by its tag. */
  boolean isHeading() {
    String tag = element.normalName();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /** Whether it is one of a list, or stands in one. */
  boolean isItem() {
    return isIn(ITEMS);
  }

  /** Whether it is a paragraph, a heading or one of a list. */
  boolean isText() {
    return isHeading() || element.normalName().equals("p") || isItem();
  }

  /** Whether it is set apart as a quote. */
  boolean isQuote() {
    return isIn(QUOTES) || PageHints.isQuote(element);
  }

  /** Whether it is named as the sentence below a headline that says what the article is about. */
  boolean isDeck() {
    return PageHints.isDeck(element) || parent.map(PageBlock::isNamedDeck).orElse(false);
  }

  /** Whether it is named for who wrote the article. */
  boolean isByline() {
    return PageHints.isByline(element) || parent.map(PageBlock::isNamedByline).orElse(false);
  }

  private boolean isNamedByline() {
    return lines() <= MAX_DECK && PageHints.isByline(element);
  }

  private boolean isNamedDeck() {
    return lines() <= MAX_DECK && PageHints.isDeck(element);
  }

  private boolean isIn(Set<String> tags) {
    Optional<PageBlock> at = Optional.of(this);
    for (int i = 0; i < NEAR && at.isPresent(); i++) {
      if (tags.contains(at.get().element.normalName())) {
        return true;
      }
      at = at.get().parent;
    }
    return false;
  }
}
