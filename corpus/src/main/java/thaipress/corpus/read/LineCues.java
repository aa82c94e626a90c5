package thaipress.corpus.read;

import java.util.List;
import java.util.Locale;

/** Lines within a body that lead away from it, told by how they begin; in English and Thai. */
final class LineCues {

  private static final int MAX_LENGTH = 250;
  private static final int MAX_BYLINE = 90;

  /** Before a link to another article, with a colon or as the line's only words outside of it. */
  private static final List<String> RELATED =
      List.of(
          "read more",
          "read also",
          "read next",
          "read:",
          "read the full",
          "also read",
          "also see",
          "see also",
          "see more",
          "related",
          "more:",
          "more on",
          "more from",
          "must read",
          "must-read",
          "watch",
          "listen",
          "don't miss",
          "don’t miss",
          "recommended",
          "you might",
          "you may",
          "in pictures",
          "gallery",
          "continue reading",
          "next:",
          "previously",
          "lesen sie auch",
          "mehr zum thema",
          "auch interessant",
          "lire aussi",
          "à lire aussi",
          "sur le même sujet",
          "lea también",
          "lee también",
          "te puede interesar",
          "leia também",
          "leia mais",
          "leggi anche",
          "lees ook",
          "läs också",
          "läs mer",
          "les også",
          "læs også",
          "lue myös",
          "czytaj także",
          "czytaj też",
          "читайте также",
          "ayrıca oku",
          "baca juga",
          "xem thêm",
          "อ่านเพิ่มเติม",
          "อ่านต่อ",
          "อ่านข่าว",
          "ข่าวที่เกี่ยวข้อง",
          "ดูเพิ่มเติม");

  /** Before a request to the reader, with a link in it. */
  private static final List<String> PROMPTS =
      List.of(
          "sign up",
          "subscribe",
          "follow us",
          "follow @",
          "follow the ",
          "like us",
          "join us",
          "join our",
          "download our",
          "download the app",
          "click here",
          "click to ",
          "share this",
          "share your",
          "get the latest",
          "get our",
          "get more",
          "support our",
          "support us",
          "donate",
          "become a ",
          "log in",
          "register to",
          "to read the full",
          "for more information on",
          "this article contains affiliate",
          "we may earn",
          "veja mais",
          "clique aqui",
          "siga ",
          "assine",
          "melden sie sich",
          "jetzt abonnieren",
          "abonnieren sie",
          "inscrivez-vous",
          "abonnez-vous",
          "suivez-nous",
          "síguenos",
          "suscríbete",
          "подписывайтесь",
          "подпишитесь",
          "ติดตามเรา",
          "กดติดตาม",
          "ติดตามข่าว");

  /** Whole short lines that stand alone, linked or not. */
  private static final List<String> ALONE =
      List.of(
          "story continues below",
          "article continues below",
          "continues after",
          "text continues",
          "image copyright",
          "image caption",
          "image source",
          "photos:",
          "image:",
          "photo by",
          "photo:",
          "photograph:",
          "photo credit",
          "picture:",
          "getty images",
          "media playback is",
          "media caption",
          "this video",
          "scroll down for video",
          "tags:",
          "filed under",
          "topics:",
          "copyright",
          "©",
          "all rights reserved",
          "share on",
          "advertisement",
          "sponsored content",
          "please follow and like",
          "continua depois",
          "continua após",
          "la suite après",
          "la suite de l'article",
          "lesen sie weiter",
          "scroll to continue",
          "continue reading",
          "responsible editor",
          "责任编辑",
          "責任編輯",
          "编辑：",
          "編輯：",
          "hide caption",
          "toggle caption",
          "view photos",
          "view gallery");

  /** Before what a page says of itself and not of the news, linked or not. */
  private static final List<String> NOTICES =
      List.of(
          "this entry was posted",
          "this post was posted",
          "posted in ",
          "you can follow any responses",
          "you can follow responses",
          "thank you for subscribing",
          "thanks for subscribing",
          "thanks for signing up",
          "invalid email",
          "please enter a valid",
          "enter your email",
          "something went wrong",
          "by signing up",
          "by subscribing",
          "by submitting",
          "by entering your email",
          "your email address will not be published",
          "you can unsubscribe",
          "unsubscribe at any time",
          "we use your sign-up",
          "this site is protected by recaptcha",
          "sign up for our",
          "sign up to our",
          "subscribe to our",
          "get our newsletter",
          "über dieses thema berichtete",
          "please enable javascript",
          "your browser does not support");

  /** In what a page says of the shops that it links to. */
  private static final List<String> EARNINGS =
      List.of(
          "earn a commission",
          "earn commission",
          "earn an affiliate",
          "affiliate link",
          "affiliate commission",
          "affiliate partner",
          "view deal",
          "check price",
          "buy it now");

  private static final int MAX_CREDIT = 60;

  /** In brackets behind a picture's caption. */
  private static final List<String> CREDITS =
      List.of(
          "photo",
          "image:",
          "image by",
          "image courtesy",
          "picture:",
          "foto:",
          "foto ",
          "bild:",
          "getty",
          "credit:",
          "file photo",
          "crédit",
          "courtesy of",
          "фото");

  private static final List<String> AGENCIES =
      List.of("getty", "afp", "reuters", "ap)", "xinhua", "epa", "dpa", "alamy", "shutterstock");

  private static final List<String> BYLINES =
      List.of(
          "by ",
          "by:",
          "written by",
          "posted by",
          "posted on",
          "published",
          "first published",
          "updated",
          "last updated",
          "last modified",
          "reading time",
          "text:",
          "words:",
          "author:",
          "authors:",
          "ผู้เขียน",
          "เขียนโดย",
          "เรียบเรียงโดย");

  private LineCues() {}

  /** Whether the line sends the reader to something else. */
  static boolean leadsAway(PageLine line) {
    String text = plain(line.text());
    if (text.length() > MAX_LENGTH || text.isEmpty()) {
      return false;
    }
    return (line.linked() * 2 >= line.letters() && begins(text, RELATED))
        || (line.linked() > 0 && begins(text, PROMPTS))
        || isCaption(text)
        || begins(text, NOTICES)
        || contains(text, EARNINGS)
        || (line.letters() < 100 && begins(text, ALONE));
  }

  /** Whether the line, which stands before the running text, says who wrote it and when. */
  static boolean isByline(PageLine line) {
    String text = plain(line.text());
    return text.length() <= MAX_BYLINE
        && !text.endsWith(".")
        && (begins(text, BYLINES) || isReadingTime(text));
  }

  /** {@code 5 min read}. */
  private static boolean isReadingTime(String text) {
    return !text.isEmpty()
        && Character.isDigit(text.charAt(0))
        && (text.endsWith("min read") || text.endsWith("minute read"));
  }

  private static boolean begins(String text, List<String> cues) {
    for (String cue : cues) {
      if (text.startsWith(cue)) {
        return true;
      }
    }
    return false;
  }

  /** {@code A ferry leaves the port. (Foto: A. Name/Agency)}. */
  private static boolean isCaption(String text) {
    int open = text.lastIndexOf('(');
    if (!text.endsWith(")") || open < 0 || text.length() - open > MAX_CREDIT) {
      return false;
    }
    return begins(text.substring(open + 1), CREDITS)
        || (text.indexOf('/', open) > 0 && contains(text.substring(open), AGENCIES));
  }

  private static boolean contains(String text, List<String> cues) {
    for (String cue : cues) {
      if (text.contains(cue)) {
        return true;
      }
    }
    return false;
  }

  /** In lower case, without marks before the first letter. */
  private static String plain(String line) {
    int begin = 0;
    while (begin < line.length() && isMark(line.charAt(begin))) {
      begin++;
    }
    return line.substring(begin, Math.min(line.length(), begin + MAX_LENGTH + 1))
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && c != '©' && c != '@';
  }
}
