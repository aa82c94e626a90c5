package thaipress.text;

/**
 * A half-open stretch of a text in UTF-16 code units.
 *
 * @param begin offset of the first code unit
 * @param end offset behind the last code unit, not less than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if {@code begin} is negative or {@code end} is before it
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "span [" + begin + ", " + end + ") is no stretch of a text");
    }
  }

  /** Length in UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** Whether the other span lies within this one; a span contains itself. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two spans have a code unit in common. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /**
   * The stretch of the text that this span covers.
   *
   * @throws IndexOutOfBoundsException if the span does not lie in the text
   */
  public String in(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** By begin, then by end. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
