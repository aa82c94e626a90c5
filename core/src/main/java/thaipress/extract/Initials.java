package thaipress.extract;

import thaipress.model.Segmentation;
import thaipress.model.WordKind;
import thaipress.text.ThaiChars;

/** Tells whether an abbreviation is made of the first letters of words. */
final class Initials {

  /** As many words before a bracket as an abbreviation may stand for. */
  private static final int MOST_WORDS = 10;

  /** So many letters at the beginning say that a name is meant. */
  private static final int TELLING = 4;

  private static final String SONORANTS = "งนมยรลว";
  private static final String COMMITTEE = "คณะ";

  private Initials() {}

  /** Whether the letters are initials of the words that end at the offset, in their order. */
  static boolean define(NameText text, int end, String letters) {
    return beginOf(text, end, letters) < end;
  }

  /** Whether the words that end at the offset may be a spelling of the name. */
  static boolean mayMean(NameText text, int end, String name) {
    Segmentation words = text.segmentation();
    String opening = name.substring(0, Math.min(TELLING, name.length()));
    int word = words.wordAt(end - 1);
    for (int n = 0; n < 2 * MOST_WORDS && word >= 0 && !isEdge(words, word); n++, word--) {
      if (text.startsWith(opening, words.begin(word))) {
        return true;
      }
    }
    return false;
  }

  /** Where the words begin whose initials the letters are; the end where they are none. */
  private static int beginOf(NameText text, int end, String letters) {
    Segmentation words = text.segmentation();
    int letter = letters.length() - 1;
    int word = words.wordAt(end - 1);
    for (int n = 0; n < MOST_WORDS && word >= 0 && !isEdge(words, word); word--) {
      if (words.kind(word) == WordKind.SPACE) {
        continue;
      }
      n++;
      while (letter >= 0 && letters.charAt(letter) == '.') {
        letter--;
      }
      if (letter >= 0 && isInitial(text, words.begin(word), letters.charAt(letter))) {
        letter--;
      }
      if (letter < 0) {
        return words.begin(word);
      }
    }
    return end;
  }

  private static boolean isEdge(Segmentation words, int word) {
    WordKind kind = words.kind(word);
    return kind == WordKind.BREAK || kind == WordKind.PUNCTUATION;
  }

  /**
   * The first consonant, that behind a ห which only gives the tone, and กรรมการ's in คณะกรรมการ.
   */
  private static boolean isInitial(NameText text, int word, char letter) {
    int at = ThaiChars.isConsonant(text.at(word)) ? word : word + 1;
    return text.at(at) == letter
        || (text.at(at) == 'ห' && SONORANTS.indexOf(letter) >= 0 && text.at(at + 1) == letter)
        || (text.startsWith(COMMITTEE, word) && text.at(word + COMMITTEE.length()) == letter);
  }
}
