package thaipress.app.web;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Markup into which nothing from outside can bring markup of its own: it is made of templates,
 * which the compiler holds to be constants, and of values, which are escaped as they are put in.
 */
final class Html {

  static final Html EMPTY = new Html("");

  private static final String PLACE = "{}";

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /**
   * A template with each {@code {}} in it replaced by a value: markup as it is, the elements of an
   * iterable one behind the other, an empty optional by nothing, all else escaped. Attributes must
   * be quoted; there is no place for a value in a script or style.
   */
  static Html of(@CompileTimeConstant final String template, Object... values) {
    StringBuilder out = new StringBuilder(template.length() + 32 * values.length);
    int from = 0;
    for (Object value : values) {
      int place = template.indexOf(PLACE, from);
      if (place < 0) {
        throw new IllegalArgumentException("more values than places in " + template);
      }
      out.append(template, from, place);
      append(value, out);
      from = place + PLACE.length();
    }
    if (template.indexOf(PLACE, from) >= 0) {
      throw new IllegalArgumentException("fewer values than places in " + template);
    }
    return new Html(out.append(template, from, template.length()).toString());
  }

  /** Text, escaped. */
  static Html text(String text) {
    return of("{}", text);
  }

  /** Some markup if a condition holds. */
  static Html when(boolean condition, @CompileTimeConstant final String markup) {
    return condition ? new Html(markup) : EMPTY;
  }

  /** Several, with markup between them. */
  static Html join(List<Html> parts, @CompileTimeConstant final String between) {
    StringBuilder out = new StringBuilder();
    for (Html part : parts) {
      out.append(out.isEmpty() ? "" : between).append(part.markup);
    }
    return new Html(out.toString());
  }

  private static void append(Object value, StringBuilder out) {
    switch (value) {
      case Html html -> out.append(html.markup);
      case Optional<?> optional -> optional.ifPresent(some -> append(some, out));
      case Iterable<?> all -> {
        for (Iterator<?> each = all.iterator(); each.hasNext(); ) {
          append(each.next(), out);
        }
      }
      default -> appendEscaped(value.toString(), out);
    }
  }

  private static void appendEscaped(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;");
        default -> out.append(isAllowed(c) ? c : '\uFFFD');
      }
    }
  }

  /** Control characters are no part of a page. */
  private static boolean isAllowed(char c) {
    return c >= ' ' ? c != 0x7F && !(c >= 0x80 && c < 0xA0) : c == '\n' || c == '\t';
  }

  boolean isEmpty() {
    return markup.isEmpty();
  }

  @Override
  public String toString() {
    return markup;
  }
}
