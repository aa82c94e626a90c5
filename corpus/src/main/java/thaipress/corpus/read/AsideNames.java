package thaipress.corpus.read;

import java.util.Set;

/** The class names and ids that pages give to what stands beside an article. */
final class AsideNames {

  private static final Set<String> WORDS =
      Set.of(
          "actions",
          "ad",
          "addthis",
          "addtoany",
          "ads",
          "adslot",
          "adunit",
          "advert",
          "advertisement",
          "affiliate",
          "aside",
          "attribution",
          "authorbox",
          "banner",
          "bio",
          "bookmark",
          "breadcrumb",
          "breadcrumbs",
          "caption",
          "captions",
          "carousel",
          "catlinks",
          "colophon",
          "comment",
          "comments",
          "consent",
          "contributions",
          "cookie",
          "copyright",
          "counter",
          "credit",
          "credits",
          "crumb",
          "crumbs",
          "cta",
          "cutline",
          "disclaimer",
          "disqus",
          "donate",
          "donation",
          "drawer",
          "editsection",
          "epic",
          "flyout",
          "follow",
          "footer",
          "gal",
          "gallery",
          "gdpr",
          "gutter",
          "infobar",
          "keywords",
          "kommentar",
          "kommentare",
          "labels",
          "latestnews",
          "legend",
          "lightbox",
          "linenos",
          "livefyre",
          "login",
          "marquee",
          "masthead",
          "megamenu",
          "menu",
          "modal",
          "moduletable",
          "mostpopular",
          "mostread",
          "mostviewed",
          "nav",
          "navbar",
          "navbox",
          "navigation",
          "newsletter",
          "newsletters",
          "next",
          "offcanvas",
          "onetrust",
          "outbrain",
          "overlay",
          "pagenav",
          "pager",
          "pagination",
          "paging",
          "player",
          "popular",
          "popup",
          "postmeta",
          "postmetadata",
          "preamble",
          "prev",
          "print",
          "printfooter",
          "promo",
          "promos",
          "promotion",
          "pullquote",
          "rail",
          "reaction",
          "reactions",
          "readmore",
          "recent",
          "recirc",
          "recirculation",
          "recommendation",
          "recommendations",
          "recommended",
          "related",
          "relatedposts",
          "reply",
          "respond",
          "search",
          "share",
          "sharing",
          "sidebar",
          "signup",
          "sitesub",
          "skip",
          "slideshow",
          "social",
          "sponsor",
          "sponsored",
          "submenu",
          "submeta",
          "subscribe",
          "subscription",
          "taboola",
          "tagcloud",
          "tags",
          "talkback",
          "teasers",
          "ticker",
          "toc",
          "toolbar",
          "tooltip",
          "topbar",
          "trending",
          "upsell",
          "visitors",
          "widget");

  private static final String[] PARTS = {
    "about-author",
    "about-the-author",
    "aboutauthor",
    "about_author",
    "abtauthor",
    "authorbox",
    "authorbio",
    "author_box",
    "author_bio",
    "author-desc",
    "author-about",
    "author-profile",
    "also-like",
    "also-read",
    "article-tags",
    "author-bio",
    "author-box",
    "author-card",
    "author-info",
    "breadcrumb",
    "column--secondary",
    "comments",
    "contributor-box",
    "footer",
    "image-credit",
    "image-desc",
    "img_desc",
    "img-desc",
    "img_descr",
    "image__subtitle",
    "photo-desc",
    "photo_desc",
    "photo__desc",
    "inline-link",
    "latest-news",
    "line-number",
    "leftmenu",
    "mainmenu",
    "more-from",
    "more-stories",
    "more-on",
    "most-popular",
    "most-read",
    "most-viewed",
    "mw-jump",
    "photo-credit",
    "post-tags",
    "read-also",
    "read-more-link",
    "read-next",
    "recent-posts",
    "relatedpost",
    "rightmenu",
    "sharebar",
    "sharedaddy",
    "sidebar",
    "sign-up",
    "story-links",
    "topmenu",
    "tr-caption",
    "visitor"
  };

  private static final String[] STRONG = {
    "comment", "respond", "related", "disqus", "reactions", "talkback", "kommentar", "comentario"
  };

  /** How names of pictures with their captions begin. */
  private static final String[] PICTURES = {
    "pic", "photo", "image", "img", "foto", "bild", "media", "figure", "thumb"
  };

  private static final String[] SURE = {
    "comment",
    "respond",
    "related",
    "sidebar",
    "footer",
    "cookie",
    "consent",
    "gdpr",
    "newsletter",
    "recommend",
    "menu",
    "nav",
    "popup",
    "modal",
    "widget",
    "trending",
    "taboola",
    "outbrain"
  };

  private AsideNames() {}

  /**
   * Whether one of the names is that of a part beside the article.
   *
   * @param names as {@link PageHints#names} gives them
   */
  static boolean matches(String names) {
    for (String part : PARTS) {
      if (names.contains(part)) {
        return true;
      }
    }
    return hasWord(names) || isSiteHeader(names);
  }

  /** Whether it is made for comments or other releases, however much text it has. */
  static boolean isStrong(String names) {
    for (String part : STRONG) {
      if (names.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name can hardly stand for a part of the article. */
  static boolean isSure(String names) {
    for (String part : SURE) {
      if (names.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the names begins as those of pictures do. */
  static boolean isPicture(String names) {
    int begin = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || !isWordCharacter(names.charAt(i))) {
        if (i > begin && startsAny(names, begin)) {
          return true;
        }
        begin = i + 1;
      }
    }
    return false;
  }

  private static boolean startsAny(String names, int at) {
    for (String picture : PICTURES) {
      if (names.startsWith(picture, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(String names) {
    int begin = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || !isWordCharacter(names.charAt(i))) {
        if (i > begin && WORDS.contains(names.substring(begin, i))) {
          return true;
        }
        begin = i + 1;
      }
    }
    return false;
  }

  private static boolean isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static boolean isSiteHeader(String names) {
    return names.contains("site-header")
        || names.contains("page-top")
        || names.strip().equals("header")
        || names.strip().equals("secondary");
  }
}
