package thaipress.extract;

/** A few words, of which mostly none stands right before an offset, as two letters tell. */
final class EndingWords {

  private final String[] words;
  private final LetterPairs endings;

  EndingWords(String... words) {
    this.words = words;
    this.endings = LetterPairs.ending(words);
  }

  /** Whether the text has one of the words right before the offset. */
  boolean endAt(NameText text, int offset) {
    if (!endings.passes(text.at(offset - 1), text.at(offset - 2))) {
      return false;
    }
    for (String word : words) {
      if (text.endsWith(word, offset)) {
        return true;
      }
    }
    return false;
  }
}
