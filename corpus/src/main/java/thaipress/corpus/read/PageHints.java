package thaipress.corpus.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names of elements, classes and ids say about a part of a page. */
final class PageHints {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "select",
          "textarea",
          "button",
          "iframe",
          "object",
          "applet",
          "audio",
          "video",
          "canvas",
          "map",
          "datalist",
          "marquee",
          "head",
          "title",
          "noframes",
          "input",
          "option",
          "amp-ad",
          "amp-sidebar",
          "amp-consent",
          "amp-embed",
          "amp-social-share",
          "amp-user-notification");

  private static final Set<String> ASIDE_TAGS =
      Set.of("nav", "footer", "aside", "menu", "dialog", "figcaption");

  private static final Set<String> ASIDE_ROLES =
      Set.of(
          "banner",
          "complementary",
          "contentinfo",
          "dialog",
          "alertdialog",
          "navigation",
          "search",
          "tooltip");

  private static final String[] BODY_PARTS = {
    "entry-content",
    "entry_content",
    "entrycontent",
    "post-content",
    "post_content",
    "postcontent",
    "post-body",
    "post_body",
    "article-content",
    "article_content",
    "articlecontent",
    "article-body",
    "article_body",
    "articlebody",
    "article__body",
    "article__content",
    "article-text",
    "story-body",
    "story-content",
    "story__body",
    "news-detail",
    "news_detail",
    "newsdetail",
    "news-content",
    "news_content",
    "newscontent",
    "content-detail",
    "content_detail",
    "detail-content",
    "content-body",
    "single-content",
    "blog-content",
    "field-name-body",
    "field--name-body",
    "theme-post-content",
    "sites-canvas-main-content",
    "itemfulltext",
    "item-full-text",
    "entry-body",
    "article-main-body",
    "article__main",
    "article-copy",
    "body-copy",
    "body-text",
    "content__article-body",
    "story-text",
    "story__content",
    "storytext",
    "available-content",
    "mw-parser-output",
    "rich-text",
    "post__content",
    "blog-post-content",
    "content__body",
    "caas-body",
    "td-post-content"
  };

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "dd",
          "dt",
          "figcaption",
          "caption",
          "ul",
          "ol",
          "dl",
          "figure");

  private static final Set<String> STATES =
      Set.of("comments-open", "comments-on", "comments-off", "comments-closed", "comments-enabled");

  private static final String[] DECKS = {
    "subtitle",
    "sub-title",
    "subheadline",
    "sub-headline",
    "sub-heading",
    "subheader",
    "standfirst",
    "strapline",
    "-dek",
    "dek ",
    "deck",
    "summary",
    "description",
    "excerpt",
    "__desc"
  };

  private static final List<String> PURPOSES =
      List.of("data-testid", "data-test-id", "data-component", "data-test", "data-qa", "data-area");

  /** The rank of headings in boxes of the site's software. */
  static final int OF_WIDGET = -9;

  /** Under this the names of an element are kept with it, since they are asked for often. */
  private static final String NAMES = "thaipress.names";

  private static final int MAX_PURPOSE = 60;

  private PageHints() {}

  /** Whether the element begins and ends a line. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Whether the element is one of the paragraphs of an article rather than a place for them. */
  static boolean isParagraph(Element element) {
    return PARAGRAPHS.contains(element.normalName());
  }

  /** Whether nothing in the element is text that a reader sees. */
  static boolean isSkipped(Element element) {
    return isNoText(element) || isHidden(element);
  }

  /** Whether what is in the element is no text, as scripts and the choices of a form. */
  static boolean isNoText(Element element) {
    return SKIPPED.contains(element.normalName());
  }

  /** Whether the element is there, but not shown, at least not at first. */
  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0 || element.normalName().equals("body")) {
      return false;
    }
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || (!style.isEmpty() && isHidden(style.replace(" ", "").toLowerCase(Locale.ROOT)))
        || element.hasClass("screen-reader-text")
        || element.hasClass("sr-only")
        || element.hasClass("visually-hidden")
        || element.hasClass("visuallyhidden")
        || element.hasClass("off-screen")
        || element.hasClass("offscreen");
  }

  /** Whether it is named as the sentence below a headline that sums the article up. */
  static boolean isDeck(Element element) {
    String property = element.attr("itemprop");
    if (property.equals("description") || property.equals("alternativeHeadline")) {
      return true;
    }
    String names = names(element);
    for (String part : DECKS) {
      if (names.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it holds an article's headline and what belongs to it, and no text. */
  static boolean isHead(Element element) {
    String names = names(element);
    return element.normalName().equals("header")
        || names.contains("head")
        || names.contains("hero")
        || names.contains("intro")
        || names.contains("title");
  }

  /** Whether it is named for a picture. */
  static boolean isPicture(Element element) {
    return AsideNames.isPicture(names(element));
  }

  /** Whether it is named for who wrote the article. */
  static boolean isByline(Element element) {
    String names = names(element);
    return names.contains("author") || names.contains("byline");
  }

  /** Whether it is named as a quote set apart. */
  static boolean isQuote(Element element) {
    String names = names(element);
    return names.contains("quote") || names.contains("zitat") || names.contains("citation");
  }

  private static boolean isHidden(String style) {
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  /** Whether the element is one for a first paragraph, which may stand apart from the body. */
  static boolean isLead(Element element) {
    String names = names(element);
    return element.normalName().equals("p")
        || names.contains("lead")
        || names.contains("lede")
        || names.contains("standfirst")
        || names.contains("intro")
        || names.contains("teaser")
        || names.contains("perex")
        || names.contains("chapo")
        || names.contains("vorspann")
        || names.contains("summary");
  }

  /** Whether the element itself, by its tag or role, stands beside the article. */
  static boolean isAsideTag(Element element) {
    return ASIDE_TAGS.contains(element.normalName())
        || ASIDE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
  }

  /** Whether class, id or role say that the element stands beside the article. */
  static boolean isAsideNamed(Element element) {
    String names = names(element);
    if (names.contains("js-")) {
      names = withoutHooks(names);
    }
    if (element.normalName().equals("body") || names.contains("elementor")) {
      return false;
    }
    return (!names.isEmpty() && AsideNames.matches(names)) || AsideNames.matches(purpose(element));
  }

  /** Whether the element is made for comments or other releases, however much text it has. */
  static boolean isStrongAside(Element element) {
    return AsideNames.isStrong(names(element));
  }

  /** Whether its name leaves no doubt that it stands beside the article. */
  static boolean isSureAside(Element element) {
    return AsideNames.isSure(names(element));
  }

  /** Whether the element is known to hold the article's running text. */
  static boolean isArticleBody(Element element) {
    return !bodyName(element).isEmpty();
  }

  /** What of its name tells that the element holds the article's running text; may be empty. */
  static String bodyName(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    if (isBodyProperty(element)) {
      return "articleBody";
    }
    String names = names(element) + purpose(element);
    for (String part : BODY_PARTS) {
      if (names.contains(part)) {
        return names.contains("comment") ? "" : part;
      }
    }
    return "";
  }

  /** Whether the element has the property of an article's body. */
  static boolean isBodyProperty(Element element) {
    return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
        || element.attr("property").equalsIgnoreCase("articleBody")
        || element.attr("name").equalsIgnoreCase("articleBody");
  }

  /** Whether the element holds facts about the article, as who put it out and when. */
  static boolean isAbout(Element element) {
    String tag = element.normalName();
    if (tag.equals("header")) {
      return true;
    }
    if (tag.equals("body") || tag.equals("article") || tag.equals("main")) {
      return false;
    }
    String names = names(element);
    return names.contains("meta")
        || names.contains("article-info")
        || names.contains("byline")
        || names.contains("posted")
        || names.contains("postinfo")
        || names.contains("post-info")
        || names.contains("author");
  }

  /** Whether the element is named for a date. */
  static boolean isDated(Element element) {
    String names = names(element);
    return element.normalName().equals("time")
        || element.attr("itemprop").startsWith("date")
        || names.contains("date")
        || names.contains("published")
        || names.contains("posted")
        || names.contains("postinfo")
        || names.contains("meta");
  }

  /** From 0, no sign that the element is the article's headline, to 6; negative for the site's. */
  static int headlineRank(Element element) {
    String names = names(element);
    String property = element.attr("itemprop");
    if (names.contains("site-title") || names.contains("logo") || names.contains("brand")) {
      return -8;
    }
    if (names.contains("widget") && !names.contains("elementor")) {
      return OF_WIDGET;
    }
    if (property.equals("headline") || property.equals("name")) {
      return 6;
    }
    if (names.contains("entry-title")
        || names.contains("post-title")
        || names.contains("article-title")
        || names.contains("page-title")
        || names.contains("news-title")
        || names.contains("newstitle")
        || names.contains("headline")
        || names.contains("contentheading")) {
      return 6;
    }
    return names.contains("title") || names.contains("topic") ? 2 : 0;
  }

  /**
   * Classes and id in lower case, each with a space behind it and a hyphen where letter case parts
   * words; without names that tell a state, or a post's categories and tags.
   */
  static String names(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    if (element.attributes().userData(NAMES) instanceof String known) {
      return known;
    }
    String given = element.className() + " " + element.id();
    String names = given.length() == 1 ? "" : withoutStates(parted(given));
    element.attributes().userData(NAMES, names);
    return names;
  }

  /** What the page's scripts and tests call the element. */
  private static String purpose(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    StringBuilder purpose = new StringBuilder();
    for (String key : PURPOSES) {
      String value = element.attr(key);
      if (!value.isEmpty() && value.length() < MAX_PURPOSE) {
        purpose.append(parted(value)).append(' ');
      }
    }
    return purpose.toString();
  }

  /** Names for scripts tell what may be done with an element, as marking the words searched for. */
  private static String withoutHooks(String names) {
    StringBuilder kept = new StringBuilder(names.length());
    for (String name : names.split(" ", -1)) {
      if (!name.startsWith("js-")) {
        kept.append(name).append(' ');
      }
    }
    return kept.toString();
  }

  private static String parted(String given) {
    StringBuilder names = new StringBuilder(given.length() + 8);
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(given.charAt(i - 1))) {
        names.append('-');
      }
      names.append(Character.toLowerCase(c));
    }
    return names.toString();
  }

  private static String withoutStates(String names) {
    boolean post = names.contains("type-post") || names.contains("hentry");
    StringBuilder kept = new StringBuilder(names.length());
    for (String name : names.split(" ", -1)) {
      if (!isState(name) && !(post && isTopic(name))) {
        kept.append(name).append(' ');
      }
    }
    return kept.toString();
  }

  /** What a part has or lacks says nothing of what it is. */
  private static boolean isState(String name) {
    return name.startsWith("has-")
        || name.startsWith("no-")
        || name.startsWith("with-")
        || name.startsWith("without-")
        || STATES.contains(name);
  }

  private static boolean isTopic(String name) {
    return name.startsWith("category-") || name.startsWith("tag-");
  }
}
