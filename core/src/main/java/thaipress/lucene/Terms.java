package thaipress.lucene;

import java.util.Locale;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.Folded;

/**
 * The term under which a word is indexed: abbreviations without their dots, numbers without the
 * commas between their thousands, words and addresses in other scripts in lower case and without
 * the hyphen before a number, Thai words as they stand in the folded text.
 */
final class Terms {

  /** Longer words are cut: Lucene refuses terms of more than 32,766 bytes. */
  static final int MAX_LENGTH = 255;

  private Terms() {}

  /** Writes the term of the words from {@code first} to before {@code last}. */
  static void write(
      Segmentation words, int first, int last, WordKind kind, CharTermAttribute term) {
    String text = words.text().toString();
    int begin = words.begin(first);
    int end = cut(text, begin, words.end(last - 1));
    term.setEmpty();
    switch (kind) {
      case ABBREVIATION -> appendWithout('.', text, begin, end, term);
      case NUMBER -> appendNumber(text, begin, end, term);
      case FOREIGN -> appendForeign(text.substring(begin, end).toLowerCase(Locale.ROOT), term);
      case URL, EMAIL -> term.append(text.substring(begin, end).toLowerCase(Locale.ROOT));
      default -> term.append(text, begin, end);
    }
  }

  /** The type of a word's token, as {@code <THAI>}. */
  static String type(WordKind kind) {
    return TYPES[kind.ordinal()];
  }

  private static final String[] TYPES = types();

  private static String[] types() {
    WordKind[] kinds = WordKind.values();
    String[] types = new String[kinds.length];
    for (WordKind kind : kinds) {
      types[kind.ordinal()] = "<" + kind.name() + ">";
    }
    return types;
  }

  /** A term of other origin in the spelling of ours. */
  static String normalise(String term) {
    return Folded.of(term).toString().toLowerCase(Locale.ROOT);
  }

  private static int cut(String text, int begin, int end) {
    if (end - begin <= MAX_LENGTH) {
      return end;
    }
    int at = begin + MAX_LENGTH;
    return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
  }

  private static void appendWithout(
      char sign, String text, int begin, int end, CharTermAttribute term) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) != sign) {
        term.append(text.charAt(i));
      }
    }
    if (term.length() == 0) {
      term.append(text, begin, end);
    }
  }

  /** COVID-19 and COVID19 are one: a hyphen between a letter and a digit goes. */
  private static void appendForeign(String word, CharTermAttribute term) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != '-' || !joinsLetterAndDigit(word, i)) {
        term.append(word.charAt(i));
      }
    }
  }

  private static boolean joinsLetterAndDigit(String word, int at) {
    return at > 0
        && at + 1 < word.length()
        && Character.isLetter(word.charAt(at - 1))
        && Character.isDigit(word.charAt(at + 1));
  }

  private static void appendNumber(String text, int begin, int end, CharTermAttribute term) {
    if (hasThousands(text, begin, end)) {
      appendWithout(',', text, begin, end, term);
    } else {
      term.append(text, begin, end);
    }
  }

  /** Whether commas stand before each three digits up to the end or a decimal point. */
  private static boolean hasThousands(String text, int begin, int end) {
    int point = text.indexOf('.', begin, end);
    int stop = point >= 0 ? point : end;
    int first = text.indexOf(',', begin, stop);
    if (first < 0 || first - begin > 3 || (stop - first) % 4 != 0) {
      return false;
    }
    for (int i = first; i < stop; i++) {
      if (((i - first) % 4 == 0) != (text.charAt(i) == ',')) {
        return false;
      }
    }
    return true;
  }
}
