package thaipress.corpus.read;

import java.util.List;

/**
 * Finds where an article's text begins and ends among the lines that were kept for it: before its
 * first sentence and behind its last one there may be names, places, labels and headings of what is
 * shown elsewhere. Only lines in scripts that mark the end of a sentence are judged.
 */
final class PageEdges {

  /** A line with this many letters is text. */
  private static final int TEXT = 40;

  /** A fragment has fewer than this many. */
  private static final int FRAGMENT = 30;

  private static final int DATE_LINE = 60;

  private PageEdges() {}

  /** The kept lines from the first to the last that is text, a heading before text, or an item. */
  static List<PageLine> trimmed(List<PageLine> kept) {
    if (kept.stream().anyMatch(line -> line.letters() >= TEXT && !isWestern(line.text()))) {
      return kept;
    }
    int begin = 0;
    int end = kept.size();
    while (begin < end && isBeforeText(kept.get(begin))) {
      begin++;
    }
    while (end > begin && isBehindText(kept.get(end - 1))) {
      end--;
    }
    boolean text = kept.subList(begin, end).stream().anyMatch(line -> line.letters() >= TEXT);
    return text ? kept.subList(begin, end) : kept;
  }

  /** A label that heads nothing, or a line that says when the text was written. */
  private static boolean isBeforeText(PageLine line) {
    return (isLabel(line) && !line.isHeading()) || isDateLine(line);
  }

  private static boolean isBehindText(PageLine line) {
    return isLabel(line) || isEmptyHeading(line) || isDateLine(line);
  }

  private static boolean isDateLine(PageLine line) {
    return line.letters() < DATE_LINE && DateLine.holdsDate(line.text()) && isLabel(line.text());
  }

  /** A heading that heads nothing. */
  private static boolean isEmptyHeading(PageLine line) {
    return line.block().isHeading() && line.letters() < TEXT && isWestern(line.text());
  }

  private static boolean isLabel(PageLine line) {
    return line.letters() < FRAGMENT
        && line.row() < 0
        && !line.block().isItem()
        && (line.text().chars().anyMatch(Character::isLetter) || isNumber(line.text()))
        && isLabel(line.text());
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(Character::isDigit);
  }

  /** Whether it is in letters of a script that marks the end of sentences, and has no such mark. */
  static boolean isLabel(String text) {
    return isWestern(text) && !endsSentence(text);
  }

  /** Whether its letters are of alphabets whose sentences end with a mark. */
  static boolean isWestern(String text) {
    return text.chars().filter(Character::isLetter).allMatch(PageEdges::isWestern);
  }

  private static boolean isWestern(int letter) {
    return letter < 0x0590 || (letter >= 0x1E00 && letter < 0x2000);
  }

  private static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && "\"'”’»“)] ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:;,".indexOf(text.charAt(end - 1)) >= 0;
  }
}
