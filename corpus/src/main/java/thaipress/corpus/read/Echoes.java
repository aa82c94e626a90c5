package thaipress.corpus.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds pull quotes by what they say: a quote set apart whose words the article's text has a second
 * time. Stretches of letters are compared by their hashes, in time that grows with the text.
 */
final class Echoes {

  private static final int MIN_LETTERS = 25;
  private static final int MAX_LETTERS = 400;

  private Echoes() {}

  /** The lines without those that only repeat what another one says. */
  static List<PageLine> without(List<PageLine> lines) {
    if (lines.stream().noneMatch(Echoes::isQuote)) {
      return lines;
    }
    StringBuilder rest = new StringBuilder();
    lines.stream().filter(line -> !isQuote(line)).forEach(line -> rest.append(line.text()));
    LinkedBody text = new LinkedBody(rest.toString());
    List<PageLine> kept = new ArrayList<>();
    boolean echo = false;
    for (PageLine line : lines) {
      echo = isQuote(line) ? text.holdsAll(line.text()) : echo && isSpeaker(line);
      if (!echo) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** Behind a quote, who said it. */
  private static boolean isSpeaker(PageLine line) {
    return line.letters() < MIN_LETTERS && line.block().isQuote();
  }

  private static boolean isQuote(PageLine line) {
    return line.letters() >= MIN_LETTERS && line.letters() <= MAX_LETTERS && line.block().isQuote();
  }
}
