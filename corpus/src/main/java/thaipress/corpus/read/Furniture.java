package thaipress.corpus.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import thaipress.text.Folded;

/** Lines that belong to the page and not to the release. */
final class Furniture {

  private static final int MAX_LENGTH = 60;

  /** Behind one of these stands nothing of the release any more. */
  private static final Set<String> ENDS =
      Set.of(
          "comments",
          "comment",
          "leave a reply",
          "leave a comment",
          "leave a reply cancel reply",
          "cancel reply",
          "post a comment",
          "no comments",
          "related post",
          "related posts",
          "related news",
          "related articles",
          "you may also like",
          "you might also like",
          "recent posts",
          "ใส่ความเห็น",
          "ใส่ความเห็น ยกเลิกการตอบ",
          "ยกเลิกการตอบ",
          "แสดงความคิดเห็น",
          "แสดงความเห็น",
          "ความคิดเห็น",
          "ความเห็น",
          "ข่าวอื่นๆ",
          "ข่าวอื่น ๆ",
          "ข่าวอื่น",
          "ข่าวที่เกี่ยวข้อง",
          "เรื่องที่เกี่ยวข้อง",
          "บทความที่เกี่ยวข้อง",
          "เนื้อหาที่เกี่ยวข้อง",
          "โพสต์ที่เกี่ยวข้อง",
          "ข่าวล่าสุด",
          "เรื่องล่าสุด",
          "ข่าวยอดนิยม",
          "ข่าวแนะนำ",
          "อ่านข่าวอื่นๆ",
          "ข่าวประชาสัมพันธ์อื่นๆ",
          "more news");

  private static final Set<String> LINES =
      Set.of(
          "พิมพ์",
          "พิมพ์หน้านี้",
          "พิมพ์หน้าเว็บ",
          "print",
          "email",
          "อีเมล",
          "pdf",
          "close",
          "ปิด",
          "share",
          "share this",
          "like this",
          "like",
          "loading",
          "tweet",
          "facebook",
          "twitter",
          "line",
          "x",
          "pinterest",
          "linkedin",
          "instagram",
          "youtube",
          "messenger",
          "whatsapp",
          "copy link",
          "แชร์",
          "แชร์ข่าวนี้",
          "แชร์เรื่องนี้",
          "แบ่งปัน",
          "แบ่งปันสิ่งนี้",
          "แชร์ไปยัง",
          "คัดลอกลิงก์",
          "ถูกใจ",
          "read more",
          "อ่านต่อ",
          "อ่านเพิ่มเติม",
          "หน้าแรก",
          "หน้าหลัก",
          "home",
          "menu",
          "เมนู",
          "เมนูหลัก",
          "main menu",
          "search",
          "ค้นหา",
          "เข้าสู่ระบบ",
          "ติดต่อเรา",
          "เกี่ยวกับเรา",
          "แผนผังเว็บไซต์",
          "กลับหน้าเดิม",
          "กลับหน้าหลัก",
          "กลับด้านบน",
          "กลับขึ้นบน",
          "ย้อนกลับ",
          "back",
          "back to top",
          "next",
          "prev",
          "previous",
          "ก่อนหน้า",
          "ถัดไป",
          "ต่อไป",
          "หน้าถัดไป",
          "หน้าก่อนหน้า",
          "skip to content",
          "ข้ามไปยังเนื้อหา",
          "อัลบั้มภาพ",
          "ดาวน์โหลด",
          "download",
          "tags",
          "ป้ายกำกับ",
          "advertisement",
          "advertising",
          "ad",
          "anzeige",
          "werbung",
          "广告",
          "廣告",
          "広告",
          "إعلان",
          "publicité",
          "publicidad",
          "pubblicità",
          "reklama",
          "реклама",
          "โฆษณา",
          "จำนวนผู้เข้าชม",
          "ผู้เข้าชม",
          "ผู้เยี่ยมชม",
          "จำนวนผู้เยี่ยมชม",
          "สถิติผู้เข้าชม",
          "สถิติผู้เยี่ยมชม",
          "counter",
          "ข่าวย้อนหลัง",
          "พิมพ์หน้านี้ กลับ",
          "กลับ");

  private static final String[] COUNTER_CUES = {
    "เปิดอ่าน",
    "อ่าน",
    "อ่านแล้ว",
    "ผู้เข้าชม",
    "ผู้เยี่ยมชม",
    "จำนวนผู้เข้าชม",
    "จำนวนผู้อ่าน",
    "เข้าชม",
    "ผู้ชม",
    "ฮิต",
    "hits",
    "views",
    "view",
    "visitors",
    "ยอดวิว",
    "จำนวนคนอ่าน",
    "จำนวนการดู"
  };

  private Furniture() {}

  /** Whether all that stands behind this line is furniture too. */
  static boolean isEnd(String line) {
    return line.length() <= MAX_LENGTH && ENDS.contains(plain(line));
  }

  /** Whether it heads comments, so that nothing behind it is of the release. */
  static boolean isEndOfAll(String line) {
    String plain = plain(line);
    return plain.contains("comment")
        || plain.contains("reply")
        || plain.contains("ความเห็น")
        || plain.contains("ความคิดเห็น")
        || plain.contains("การตอบ");
  }

  /** Whether the line is furniture, and only it. */
  static boolean isLine(String line) {
    if (line.length() > MAX_LENGTH) {
      return isSource(line);
    }
    String plain = plain(line);
    return LINES.contains(plain)
        || isCounter(plain)
        || isSource(line)
        || isShareBar(plain)
        || plain.startsWith("this site uses akismet");
  }

  /** {@code ที่มา : https://…}: where a crawler found the page. */
  private static boolean isSource(String line) {
    return sourceUrl(line).isPresent();
  }

  /** The address in {@code ที่มา : https://…}. */
  static Optional<String> sourceUrl(String line) {
    String plain = line.strip();
    if (!plain.startsWith("ที่มา") || plain.length() > 500) {
      return Optional.empty();
    }
    int at = "ที่มา".length();
    while (at < plain.length() && " :\u00A0".indexOf(plain.charAt(at)) >= 0) {
      at++;
    }
    String url = plain.substring(at);
    boolean address = url.startsWith("http") || url.startsWith("www.");
    return address && url.indexOf(' ') < 0 ? Optional.of(url) : Optional.empty();
  }

  /** How often the page was read: a cue, a number and nothing else of weight. */
  private static boolean isCounter(String plain) {
    for (String cue : COUNTER_CUES) {
      if (plain.startsWith(cue) && isCount(plain.substring(cue.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCount(String rest) {
    boolean digit = false;
    String numbers = rest.replace("ครั้ง", "").replace("คน", "").replace("times", "");
    for (int i = 0; i < numbers.length(); i++) {
      char c = numbers.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (" ,.:|".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }

  /** Several share buttons on one line. */
  private static boolean isShareBar(String plain) {
    int words = 0;
    for (String word : plain.split(" ", -1)) {
      if (!LINES.contains(word) && !word.equals("|") && !word.equals("•")) {
        return false;
      }
      words++;
    }
    return words > 0;
  }

  /** The line in lower case without what stands around its words and a count behind them. */
  static String plain(String line) {
    String text = Folded.of(line).toString().toLowerCase(Locale.ROOT);
    int begin = 0;
    int end = text.length();
    while (begin < end && isEdge(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && (isEdge(text.charAt(end - 1)) || isCountEnd(text.charAt(end - 1)))) {
      end--;
    }
    boolean counter = end < text.length() && begin < end && !isBare(text, end);
    return counter ? text.substring(begin).strip() : text.substring(begin, end);
  }

  private static boolean isEdge(char c) {
    return !Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK;
  }

  private static boolean isCountEnd(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether what was cut off at the end is only a count in brackets or punctuation. */
  private static boolean isBare(String text, int end) {
    String cut = text.substring(end).strip();
    return cut.isEmpty() || !isCountEnd(cut.charAt(0));
  }
}
