package thaipress.lucene;

import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.ThaiChars;

/**
 * Which words of a segmentation are one token. A word is a token but for two cases: where a body's
 * abbreviation stands without its dots and the segmenter cut it (กล|ต in กลต), the whole is a
 * token, the one that ก.ล.ต. gives; and where an abbreviation's last dot is missing (ป.ป.|ช), its
 * last letter belongs to it.
 *
 * <p>Not safe for use by several threads.
 */
final class JoinedWords {

  /** The most letters and dots of an abbreviated name that is made one token. */
  private static final int LONGEST_INITIALS = 12;

  private int nextName;
  private int end;
  private WordKind kind = WordKind.THAI;
  private int name = NameAttribute.NO_NAME;

  /** Begins a text. */
  void reset() {
    nextName = 0;
  }

  /** Takes the token that begins with a searchable word; the words of a text in their order. */
  void take(Segmentation words, int word) {
    while (nextName < words.names() && words.nameEnd(nextName) <= word) {
      nextName++;
    }
    name = NameAttribute.NO_NAME;
    kind = words.kind(word);
    if (nextName < words.names() && words.nameBegin(nextName) <= word) {
      name = words.nameEntry(nextName);
      if (words.nameBegin(nextName) == word && isInitials(words, nextName)) {
        kind = WordKind.ABBREVIATION;
        end = words.nameEnd(nextName);
        return;
      }
    }
    end = kind == WordKind.ABBREVIATION && isLastDotMissing(words, word) ? word + 2 : word + 1;
  }

  /** The index behind the token's last word. */
  int end() {
    return end;
  }

  /** What the token is. */
  WordKind kind() {
    return kind;
  }

  /** The entry of the name that the token belongs to, or {@link NameAttribute#NO_NAME}. */
  int name() {
    return name;
  }

  private static boolean isLastDotMissing(Segmentation words, int word) {
    if (word + 1 == words.size()) {
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
