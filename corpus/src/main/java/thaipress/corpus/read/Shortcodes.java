package thaipress.corpus.read;

import java.util.Optional;
import java.util.Set;
import thaipress.text.Span;

/** WordPress shortcodes that came into a text, as {@code [gallery ids="1,2"]}. */
final class Shortcodes {

  private static final Set<String> NAMES =
      Set.of(
          "fbalbum",
          "gallery",
          "caption",
          "embed",
          "audio",
          "video",
          "playlist",
          "ngg",
          "nggallery",
          "contact-form-7",
          "wpdm_package",
          "ngg_images",
          "foogallery",
          "modula",
          "soliloquy",
          "smartslider3",
          "pdf-embedder",
          "fb",
          "youtube",
          "download",
          "table",
          "supsystic-tables",
          "su_button",
          "vc_row",
          "vc_column",
          "vc_column_text",
          "et_pb_section",
          "et_pb_row");

  private Shortcodes() {}

  /** The first shortcode, opening or closing, in {@code [from, to)} of the text. */
  static Optional<Span> next(String text, int from, int to) {
    for (int at = text.indexOf('[', from, to); at >= 0; at = text.indexOf('[', at + 1, to)) {
      int nameEnd = nameEnd(text, at, to);
      String name = text.substring(Math.min(nameBegin(text, at), nameEnd), nameEnd);
      if (NAMES.contains(name)) {
        int close = text.indexOf(']', nameEnd, to);
        return Optional.of(new Span(at, close >= 0 ? close + 1 : to));
      }
    }
    return Optional.empty();
  }

  /** The line with its shortcodes taken out. */
  static String without(String line) {
    Optional<Span> code = next(line, 0, line.length());
    if (code.isEmpty()) {
      return line;
    }
    StringBuilder rest = new StringBuilder();
    int from = 0;
    while (code.isPresent()) {
      rest.append(line, from, code.get().begin());
      from = code.get().end();
      code = next(line, from, line.length());
    }
    return rest.append(line, from, line.length()).toString();
  }

  private static int nameBegin(String text, int at) {
    return text.startsWith("/", at + 1) ? at + 2 : at + 1;
  }

  private static int nameEnd(String text, int at, int to) {
    int end = nameBegin(text, at);
    while (end < to && isNameCharacter(text.charAt(end))) {
      end++;
    }
    return Math.min(end, to);
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  }
}
