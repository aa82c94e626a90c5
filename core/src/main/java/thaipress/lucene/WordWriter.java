package thaipress.lucene;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.ThaiChars;

/**
 * Writes what a word is into the attributes of a token; offsets and positions are the stream's.
 *
 * <p>A word is a token but for two cases: where a body's abbreviation stands without its dots and
 * the segmenter cut it (กล|ต in กลต), the whole is a token, the one that ก.ล.ต. gives; and where an
 * abbreviation's last dot is missing (ป.ป.|ช), its last letter belongs to it.
 */
final class WordWriter {

  /** The most letters and dots of an abbreviated name that is made one token. */
  private static final int LONGEST_INITIALS = 12;

  private final CharTermAttribute term;
  private final TypeAttribute type;
  private final KindAttribute kind;
  private final NameAttribute name;
  private int nextName;

  WordWriter(AttributeSource stream) {
    term = stream.addAttribute(CharTermAttribute.class);
    type = stream.addAttribute(TypeAttribute.class);
    kind = stream.addAttribute(KindAttribute.class);
    name = stream.addAttribute(NameAttribute.class);
  }

  /** Begins a text. */
  void reset() {
    nextName = 0;
  }

  /**
   * Writes a searchable word; the words of a text come in their order.
   *
   * @return the index behind the token's last word
   */
  int write(Segmentation words, int word) {
    while (nextName < words.names() && words.nameEnd(nextName) <= word) {
      nextName++;
    }
    if (nextName < words.names() && words.nameBegin(nextName) <= word) {
      name.setEntry(words.nameEntry(nextName));
      if (words.nameBegin(nextName) == word && isInitials(words, nextName)) {
        return write(words, word, words.nameEnd(nextName), WordKind.ABBREVIATION);
      }
    }
    return write(
        words, word, isLastDotMissing(words, word) ? word + 2 : word + 1, words.kind(word));
  }

  private int write(Segmentation words, int word, int end, WordKind what) {
    Terms.write(words, word, end, what, term);
    type.setType(Terms.type(what));
    kind.setKind(what);
    return end;
  }

  private static boolean isLastDotMissing(Segmentation words, int word) {
    if (words.kind(word) != WordKind.ABBREVIATION || word + 1 == words.size()) {
      return false;
    }
    int end = words.end(word);
    return words.end(word + 1) == end + 1
        && ThaiChars.isConsonant(words.text().charAt(end))
        && areSingleLetters(words, words.begin(word), end);
  }

  private static boolean areSingleLetters(Segmentation words, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (((i - begin) % 2 == 1) != (words.text().charAt(i) == '.')) {
        return false;
      }
    }
    return (end - begin) % 2 == 0;
  }

  /** Whether a name is consonants and dots alone. */
  private static boolean isInitials(Segmentation words, int name) {
    int begin = words.begin(words.nameBegin(name));
    int end = words.end(words.nameEnd(name) - 1);
    if (end - begin > LONGEST_INITIALS) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      char c = words.text().charAt(i);
      if (c != '.' && !ThaiChars.isConsonant(c)) {
        return false;
      }
    }
    return true;
  }
}
