package thaipress.app.web;

import java.util.Locale;

/** The languages that the page speaks. */
enum Language {
  TH,
  EN;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  Language other() {
    return this == TH ? EN : TH;
  }

  /** The language that a browser would rather have; Thai where it does not say. */
  static Language preferred(String accepted) {
    for (String range : accepted.toLowerCase(Locale.ROOT).split(",", 20)) {
      String tag = range.strip();
      if (tag.startsWith("th") || tag.startsWith("en")) {
        return tag.startsWith("th") ? TH : EN;
      }
    }
    return accepted.isBlank() ? TH : EN;
  }
}
