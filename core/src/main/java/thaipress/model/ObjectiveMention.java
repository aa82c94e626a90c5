package thaipress.model;

import java.util.Locale;
import thaipress.text.Span;

/**
 * What the activity that the release is about is for.
 *
 * @param cue how the text says so
 */
public record ObjectiveMention(Span span, String text, Cue cue, String rule) implements Mention {

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
