package thaipress.corpus.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text. Asked in this order: a byte order mark; whether the bytes are UTF-8; the page's
 * own word; what the bytes look like. The three Thai single-byte sets (TIS-620, ISO-8859-11,
 * windows-874) are read as windows-874, which holds the other two.
 *
 * <p>The mark of a UTF-8 text stays in it as U+FEFF, as in most readers, so that offsets are those
 * that others count; that of UTF-16 is no character.
 */
final class Charsets {

  /** The Thai set of Windows. */
  static final Charset THAI = Charset.forName("x-windows-874");

  /** How much of a page is searched for its own word, in bytes. */
  private static final int HEAD = 4096;

  /** What stands for bytes that are no UTF-8; a text without it has none of them. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final Set<String> THAI_NAMES =
      Set.of("tis-620", "tis620", "iso-8859-11", "windows-874", "x-windows-874", "ms874", "cp874");

  /** Names that servers and editors put into pages of any language. */
  private static final Set<String> HOLLOW_NAMES =
      Set.of("iso-8859-1", "windows-1252", "us-ascii", "utf-8", "utf8", "latin1");

  /** What pages call a charset, and the larger one that they and their readers mean. */
  private static final Map<String, String> LARGER_NAMES =
      Map.of(
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "x-sjis", "windows-31j",
          "euc-kr", "x-windows-949",
          "ks_c_5601-1987", "x-windows-949",
          "big5", "Big5-HKSCS",
          "iso-8859-9", "windows-1254");

  /**
   * A decoded text.
   *
   * @param malformedAt byte offset of the first sequence that was replaced by U+FFFD, or -1
   */
  record Decoded(String text, Charset charset, int malformedAt) {}

  private Charsets() {}

  /** Decodes a plain text. */
  static Decoded decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /** Decodes a web page, which may name its charset in a meta element or XML declaration. */
  static Decoded decodePage(byte[] bytes) {
    return decode(bytes, declared(bytes));
  }

  private static Decoded decode(byte[] bytes, Optional<String> declared) {
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> wide = unmarkedUtf16(bytes);
    if (wide.isPresent()) {
      return lenient(bytes, 0, wide.get());
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return new Decoded(text, StandardCharsets.UTF_8, -1);
    }
    Utf8Shape shape = Utf8Shape.of(bytes);
    if (shape.malformed == 0 || shape.isMostlyUtf8()) {
      return new Decoded(text, StandardCharsets.UTF_8, shape.malformedAt);
    }
    Charset charset =
        declared.flatMap(Charsets::meaningful).orElseGet(() -> detected(bytes, shape));
    return lenient(bytes, 0, charset);
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      int malformedAt = Utf8Shape.of(bytes).malformedAt;
      String text = new String(bytes, StandardCharsets.UTF_8);
      return Optional.of(new Decoded(text, StandardCharsets.UTF_8, malformedAt));
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(lenient(bytes, 4, Charset.forName("UTF-32LE")));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(lenient(bytes, 4, Charset.forName("UTF-32BE")));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Thai and Latin text in UTF-16 has 0E or 00 as nearly every second byte, and is valid UTF-8. */
  private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, HEAD) / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += isUpperHalf(bytes[2 * i]) ? 1 : 0;
      second += isUpperHalf(bytes[2 * i + 1]) ? 1 : 0;
    }
    if (pairs < 4 || Math.max(first, second) * 10 < pairs * 8) {
      return Optional.empty();
    }
    return first * 4 < second
        ? Optional.of(StandardCharsets.UTF_16LE)
        : second * 4 < first ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean isUpperHalf(byte b) {
    return b == 0 || b == 0x0E;
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(in);
      return new Decoded(text.toString(), charset, -1);
    } catch (CharacterCodingException e) {
      int at = in.position();
      return new Decoded(new String(bytes, from, bytes.length - from, charset), charset, at);
    }
  }

  /** The charset that a page names in its first bytes. */
  private static Optional<String> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    Optional<String> meta = nameBehind(head, "charset");
    return meta.isPresent() || !head.startsWith("<?xml") ? meta : nameBehind(head, "encoding");
  }

  private static Optional<String> nameBehind(String head, String word) {
    int at = head.indexOf(word);
    int i = at + word.length();
    while (at >= 0 && i < head.length() && " =\"'".indexOf(head.charAt(i)) >= 0) {
      i++;
    }
    int begin = i;
    while (at >= 0 && i < head.length() && isNameCharacter(head.charAt(i))) {
      i++;
    }
    return at >= 0 && i > begin ? Optional.of(head.substring(begin, i)) : Optional.empty();
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_:.".indexOf(c) >= 0;
  }

  private static Optional<Charset> meaningful(String name) {
    if (HOLLOW_NAMES.contains(name)) {
      return Optional.empty();
    }
    return byName(name);
  }

  private static Optional<Charset> byName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (THAI_NAMES.contains(lower)) {
      return Optional.of(THAI);
    }
    String larger = LARGER_NAMES.getOrDefault(lower, name);
    try {
      return Charset.isSupported(larger) ? Optional.of(Charset.forName(larger)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  /** The detector knows Thai only from longer texts, so what looks Thai is not put to it. */
  private static Charset detected(byte[] bytes, Utf8Shape shape) {
    if (looksThai(bytes)) {
      return THAI;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 16));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null || name.equals("UTF-8")) {
      return shape.valid > 0 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }
    return byName(name).orElse(StandardCharsets.UTF_8);
  }

  /**
   * Letters of the Thai set, in runs, since Thai has no spaces within a phrase, with its vowels and
   * tones where these can stand: Chinese and Arabic pages have bytes of the same range.
   */
  private static boolean looksThai(byte[] bytes) {
    int thai = 0;
    int other = 0;
    int runs = 0;
    int marks = 0;
    int misplaced = 0;
    int before = 0;
    boolean inRun = false;
    for (byte b : bytes) {
      int c = b & 0xFF;
      boolean letter = (c >= 0xA1 && c <= 0xDA) || (c >= 0xDF && c <= 0xFB);
      thai += letter ? 1 : 0;
      other += !letter && c >= 0x80 && c != 0xA0 ? 1 : 0;
      runs += letter && !inRun ? 1 : 0;
      inRun = letter;
      boolean mark = isMark(c);
      marks += mark ? 1 : 0;
      misplaced += mark && !isConsonant(before) && !isMark(before) ? 1 : 0;
      before = c;
    }
    return thai >= 20 * other && thai >= 4 * runs && thai > 0 && misplaced * 10 <= marks;
  }

  /** Vowels above and below, tones and signs. */
  private static boolean isMark(int c) {
    return c == 0xD1 || (c >= 0xD4 && c <= 0xDA) || (c >= 0xE7 && c <= 0xEE);
  }

  private static boolean isConsonant(int c) {
    return c >= 0xA1 && c <= 0xCE;
  }

  /** How much of a run of bytes is UTF-8. */
  private record Utf8Shape(int valid, int malformed, int malformedAt) {

    /** A few bad bytes in a UTF-8 text, rather than another charset. */
    boolean isMostlyUtf8() {
      return malformed * 4L <= valid;
    }

    static Utf8Shape of(byte[] bytes) {
      int valid = 0;
      int malformed = 0;
      int malformedAt = -1;
      for (int i = 0; i < bytes.length; ) {
        if (bytes[i] >= 0) {
          i++;
          continue;
        }
        int length = sequenceLength(bytes, i);
        if (length > 0) {
          valid++;
          i += length;
        } else {
          malformedAt = malformed++ == 0 ? i : malformedAt;
          i++;
        }
      }
      return new Utf8Shape(valid, malformed, malformedAt);
    }

    /** The length of the well-formed multi-byte sequence at {@code i}, or 0. */
    private static int sequenceLength(byte[] bytes, int i) {
      int lead = bytes[i] & 0xFF;
      int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
      if (lead < 0xC2 || lead > 0xF4 || i + length > bytes.length) {
        return 0;
      }
      for (int k = 1; k < length; k++) {
        if ((bytes[i + k] & 0xC0) != 0x80) {
          return 0;
        }
      }
      int second = bytes[i + 1] & 0xFF;
      boolean bad =
          (lead == 0xE0 && second < 0xA0)
              || (lead == 0xED && second > 0x9F)
              || (lead == 0xF0 && second < 0x90)
              || (lead == 0xF4 && second > 0x8F);
      return bad ? 0 : length;
    }
  }
}
