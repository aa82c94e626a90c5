package thaipress.corpus.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the parts of a page that stand beside its article: menus, sidebars, comments, related news.
 * A name alone may lie (a page's wrapper called {@code has-sidebar}), so a part is not set aside
 * where it holds the headline or the known body, or most of the page's running text.
 */
final class Asides implements NodeVisitor {

  /** An element being counted. */
  private static final class Part {
    final Element element;
    int letters;
    int paragraphs;
    boolean main;
    boolean body;
    boolean structured;
    boolean headed;
    boolean pictured;

    Part(Element element) {
      this.element = element;
    }
  }

  /** A paragraph of running text has this many letters outside of links. */
  private static final int LONG_PARAGRAPH = 60;

  private static final int PARAGRAPHS = 4;

  /** With more text than this a picture's box is more than that. */
  private static final int MAX_CAPTION = 250;

  private static final Set<String> IMAGES = Set.of("img", "picture", "amp-img");

  /** With one of these in it a figure is more than a picture. */
  private static final Set<String> STRUCTURES =
      Set.of("table", "pre", "blockquote", "ul", "ol", "code", "p");

  private final Deque<Part> open = new ArrayDeque<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Integer> byClass = new HashMap<>();
  private int inLink;
  private int total;

  private Asides() {}

  static Set<Element> of(Element page) {
    Asides asides = new Asides();
    page.traverse(asides);
    Set<Element> found = PageText.noAsides();
    for (Part part : asides.parts) {
      if (asides.isAside(part) && !asides.isCommon(part)) {
        found.add(part.element);
      }
    }
    return found;
  }

  /** A class that much of the page's text bears says nothing of what stands beside it. */
  private boolean isCommon(Part part) {
    int letters = byClass.getOrDefault(part.element.className(), 0);
    return letters * 100L > 35L * total && !PageHints.isSureAside(part.element);
  }

  private static boolean isCaptioned(Part part) {
    return part.pictured
        && !part.headed
        && part.letters <= MAX_CAPTION
        && PageHints.isPicture(part.element);
  }

  private boolean isAside(Part part) {
    if (part.body) {
      return false;
    }
    if (part.element.normalName().equals("figure") && !PageHints.isAsideNamed(part.element)) {
      return !part.structured && !holds(part, 20);
    }
    if (PageHints.isAsideTag(part.element)) {
      return !(part.main && holds(part, 50));
    }
    if (part.main) {
      return false;
    }
    if (isCaptioned(part)) {
      return true;
    }
    if (PageHints.isStrongAside(part.element)) {
      return true;
    }
    return !holds(part, 45) && !(part.paragraphs >= PARAGRAPHS && isDoubtful(part));
  }

  /** Words of many meanings do not set aside a good part of the page's paragraphs. */
  private boolean isDoubtful(Part part) {
    return holds(part, 20) && !PageHints.isSureAside(part.element);
  }

  private boolean holds(Part part, int percent) {
    return part.letters * 100L > (long) percent * total;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && inLink == 0) {
      count(words.getWholeText());
    } else if (node instanceof Element element) {
      inLink += element.normalName().equals("a") ? 1 : 0;
      open.push(new Part(element));
    }
  }

  private void count(String words) {
    Part part = open.peek();
    if (part == null || PageHints.isSkipped(part.element)) {
      return;
    }
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      letters += Character.isLetterOrDigit(words.charAt(i)) ? 1 : 0;
    }
    part.letters += letters;
    total += letters;
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    inLink -= element.normalName().equals("a") ? 1 : 0;
    Part part = open.pop();
    part.main |= isMain(element);
    part.body |= PageHints.isBodyProperty(element);
    part.paragraphs += element.normalName().equals("p") && part.letters >= LONG_PARAGRAPH ? 1 : 0;
    Part parent = open.peek();
    if (parent != null) {
      parent.letters += part.letters;
      parent.paragraphs += part.paragraphs;
      parent.headed |= part.headed || isHeading(element);
      parent.pictured |= part.pictured || IMAGES.contains(element.normalName());
      parent.structured |= part.structured || STRUCTURES.contains(element.normalName());
      parent.main |= part.main;
      parent.body |= part.body;
    }
    if (PageHints.isAsideTag(element)
        || element.normalName().equals("form")
        || element.normalName().equals("figure")
        || isCaptioned(part)
        || PageHints.isAsideNamed(element)) {
      parts.add(part);
      String name = element.className();
      if (element.normalName().equals("p") && !name.isEmpty()) {
        byClass.merge(name, part.letters, Integer::sum);
      }
    }
  }

  private static boolean isHeading(Element element) {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '6';
  }

  private static boolean isMain(Element element) {
    String name = element.normalName();
    boolean headline = name.equals("h1") && PageHints.headlineRank(element) >= 0;
    return headline || name.equals("main") || PageHints.isArticleBody(element);
  }
}
