package thaipress.model;

import java.util.Locale;
import java.util.OptionalInt;
import thaipress.text.Span;

/**
 * What the activity that the release is about is for.
 *
 * @param cue how the text says so
 * @param number the item's number in a numbered list, as the text gives it
 */
public record ObjectiveMention(Span span, String text, Cue cue, OptionalInt number, String rule)
    implements Mention {

  /** An aim that is no item of a numbered list. */
  public ObjectiveMention(Span span, String text, Cue cue, String rule) {
    this(span, text, cue, OptionalInt.empty(), rule);
  }

  /**
   * The text as one line: each run of line breaks, spaces and no-break spaces is one space, and
   * what has no width is left out.
   */
  public String clean() {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c <= ' ' || Character.isSpaceChar(c);
      if (blank && clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      } else if (!blank && Character.getType(c) != Character.FORMAT) {
        clean.append(c);
      }
    }
    return clean.toString().stripTrailing();
  }

  /** How a text says what something is for. */
  public enum Cue {
    /** Under a word that announces aims, as วัตถุประสงค์ or มุ่งเน้น. */
    EXPLICIT,
    /** In the clause of the event: จัดขึ้นเพื่อ…. */
    PURPOSE;

    /** The name used in files and output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
