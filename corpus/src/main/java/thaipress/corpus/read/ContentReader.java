package thaipress.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import thaipress.corpus.read.FileNames.Kind;

/** Reads what is in one file or stream, once it is open. */
final class ContentReader {

  /** A single text or page larger than this, in bytes, is no press release. */
  private static final int MAX_BYTES = 1 << 28;

  private static final int SNIFFED = 512;

  private final PlainTextReader texts;
  private final HtmlReader pages;
  private final JsonLinesReader lines;
  private final FeedReader feeds;

  ContentReader(Function<String, Optional<LocalDate>> dayOf, FieldNames fields) {
    texts = new PlainTextReader(dayOf);
    pages = new HtmlReader(dayOf);
    lines = new JsonLinesReader(texts, pages, fields);
    feeds = new FeedReader(pages);
  }

  void read(InputStream in, Kind kind, Input input) throws IOException {
    PushbackInputStream sniffed = new PushbackInputStream(in, SNIFFED);
    Kind found = kind == Kind.UNKNOWN ? sniff(sniffed) : kind;
    if (found == Kind.JSON_LINES) {
      lines.read(sniffed, input);
    } else {
      readWhole(sniffed, found, input);
    }
  }

  private static Kind sniff(PushbackInputStream in) throws IOException {
    byte[] head = in.readNBytes(SNIFFED);
    in.unread(head);
    String begin =
        new String(head, StandardCharsets.ISO_8859_1)
            .replace("\u00EF\u00BB\u00BF", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (begin.startsWith("{\"") || begin.startsWith("{ ")) {
      return Kind.JSON_LINES;
    }
    if (FeedReader.isFeed(begin)) {
      return Kind.FEED;
    }
    boolean page = begin.startsWith("<!doctype html") || begin.contains("<html");
    return page ? Kind.PAGE : Kind.TEXT;
  }

  private void readWhole(InputStream in, Kind kind, Input input) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES);
    if (bytes.length == MAX_BYTES && in.read() >= 0) {
      input.report("", "larger than " + (MAX_BYTES >> 20) + " MB, left out");
      return;
    }
    Charsets.Decoded decoded =
        kind == Kind.TEXT ? Charsets.decode(bytes) : Charsets.decodePage(bytes);
    if (isBlank(decoded.text())) {
      input.report("", bytes.length == 0 ? "is empty" : "has no text");
      return;
    }
    if (decoded.malformedAt() >= 0) {
      input.report("byte " + decoded.malformedAt(), invalid(decoded));
    }
    accept(decoded.text(), kind, input);
  }

  private static String invalid(Charsets.Decoded decoded) {
    return "invalid " + decoded.charset().name() + ", replaced by U+FFFD from here on";
  }

  private void accept(String text, Kind kind, Input input) {
    if (kind == Kind.TEXT) {
      input.articles().accept(texts.read(input.id(), input.source(), text));
      return;
    }
    if (kind == Kind.FEED) {
      feeds.read(text, input);
      return;
    }
    var article = pages.read(input.id(), input.source(), text);
    if (article.text().isEmpty()) {
      input.report("", "has no article in it");
    } else {
      input.articles().accept(article);
    }
  }

  static boolean isBlank(String text) {
    return text.chars().allMatch(c -> TextLines.isBlank((char) c));
  }
}
