package thaipress.corpus.index;

import java.util.Locale;
import thaipress.text.Folded;

/**
 * The form under which names of bodies are compared: folded, in lower case, without spaces and
 * dots, so that ป.ป.ช. is ปปช and a name broken over two lines is the name.
 */
public final class NameKey {

  /** Longer keys are cut: they are no names. */
  private static final int MAX_LENGTH = 1000;

  private NameKey() {}

  /** The key of a name; empty where it has neither letters nor digits nor signs. */
  public static String of(String name) {
    String folded = Folded.of(name).toString().toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length() && key.length() < MAX_LENGTH; i++) {
      char c = folded.charAt(i);
      if (c != ' ' && c != '\n' && c != '.') {
        key.append(c);
      }
    }
    return key.toString();
  }
}
