package thaipress.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** What the page says in one language, from {@code texts-th.properties} and its English twin. */
final class Texts {

  private static final Texts THAI = read(Language.TH);
  private static final Texts ENGLISH = read(Language.EN);
  private static final int BUDDHIST = 543;

  private final Language language;
  private final Properties texts;

  private Texts(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  static Texts of(Language language) {
    return language == Language.TH ? THAI : ENGLISH;
  }

  private static Texts read(Language language) {
    String name = "texts-" + language.code() + ".properties";
    Properties texts = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Texts(language, texts);
  }

  Language language() {
    return language;
  }

  /** A text with {@code {0}}, {@code {1}} replaced by values; numbers get their commas. */
  String get(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("there is no text '" + key + "' in " + language);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", written(values[i]));
    }
    return text;
  }

  /** A text, where there is one. */
  Optional<String> find(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }

  private static String written(Object value) {
    return value instanceof Number number ? number(number) : value.toString();
  }

  static String number(Number number) {
    return number instanceof Double || number instanceof Float
        ? String.format(Locale.ROOT, "%,.1f", number.doubleValue())
        : String.format(Locale.ROOT, "%,d", number.longValue());
  }

  /** A year, month or day, as 2019, 2019-04 or 2019-04-25, as readers of the language write it. */
  String time(String value) {
    String[] parts = value.split("-", 3);
    String year = Integer.toString(Integer.parseInt(parts[0]) + (isThai() ? BUDDHIST : 0));
    if (parts.length == 1) {
      return year;
    }
    String month = get("month." + Integer.parseInt(parts[1])) + " " + year;
    return parts.length == 2 ? month : Integer.parseInt(parts[2]) + " " + month;
  }

  /** The same as the reader would type it: in digits, in the reader's era. */
  String typed(String value) {
    return value.isEmpty() || !isThai()
        ? value
        : Integer.parseInt(value, 0, 4, 10) + BUDDHIST + value.substring(4);
  }

  private boolean isThai() {
    return language == Language.TH;
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }
}
