package org.quotidian.text;

/**
 * A place in a text: half-open {@code [start, end)} in UTF-16 code units of the text as given.
 *
 * @param start the first code unit, at least 0
 * @param end the code unit after the last, at least {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} before it
   */
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ") is not a span");
    }
  }

  /** Returns the number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }

  /** Tells whether the two share at least one code unit. */
  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /** Tells whether {@code other} lies wholly inside this span. */
  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Returns the words covered.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond {@code text}
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(TextSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
