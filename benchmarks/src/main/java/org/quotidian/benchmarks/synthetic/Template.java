package org.quotidian.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with gaps: words, slots in braces, and marks in brackets around what is source, cue,
 * content or target of the template's first claim ({@code [s …]}) or second ({@code [s2 …]}).
 */
record Template(List<Part> parts) {

  /** A piece of a template. */
  sealed interface Part permits Words, Slot, Marked {}

  /** Words that stand as they are. */
  record Words(String text) implements Part {}

  /**
   * A gap.
   *
   * @param name what fills it
   * @param capital whether the filling begins with a capital
   */
  record Slot(String name, boolean capital) implements Part {}

  /**
   * A part of a claim.
   *
   * @param role s, q, c or t: source, cue, content or target
   * @param claim 0 for the template's first claim, 1 for its second
   * @param inner what is marked
   */
  record Marked(char role, int claim, Template inner) implements Part {}

  /** Reads a template; "¶" stands for the gap between two paragraphs. */
  static Template parse(String source) {
    Cursor cursor = new Cursor(source.replace("¶", "\n\n"));
    Template result = parse(cursor, false);
    if (cursor.at != cursor.source.length()) {
      throw new IllegalArgumentException("unbalanced bracket in: " + source);
    }
    return result;
  }

  private static Template parse(Cursor cursor, boolean inMark) {
    List<Part> parts = new ArrayList<>();
    String source = cursor.source;
    int plain = cursor.at;
    while (cursor.at < source.length() && !(inMark && source.charAt(cursor.at) == ']')) {
      char c = source.charAt(cursor.at);
      if (c != '{' && c != '[') {
        cursor.at++;
        continue;
      }
      addWords(parts, source, plain, cursor.at);
      parts.add(c == '{' ? slot(cursor) : mark(cursor));
      plain = cursor.at;
    }
    addWords(parts, source, plain, cursor.at);
    return new Template(List.copyOf(parts));
  }

  private static void addWords(List<Part> parts, String source, int start, int end) {
    if (start < end) {
      parts.add(new Words(source.substring(start, end)));
    }
  }

  private static Slot slot(Cursor cursor) {
    int end = cursor.source.indexOf('}', cursor.at);
    String name = cursor.source.substring(cursor.at + 1, end);
    cursor.at = end + 1;
    boolean capital = name.startsWith("^");
    return new Slot(capital ? name.substring(1) : name, capital);
  }

  private static Marked mark(Cursor cursor) {
    char role = cursor.source.charAt(cursor.at + 1);
    int claim = cursor.source.charAt(cursor.at + 2) == '2' ? 1 : 0;
    cursor.at += claim + 3;
    Template inner = parse(cursor, true);
    if (cursor.at >= cursor.source.length()) {
      throw new IllegalArgumentException("no closing bracket in: " + cursor.source);
    }
    cursor.at++;
    return new Marked(role, claim, inner);
  }

  /** Where the reading of a template stands. */
  private static final class Cursor {
    final String source;
    int at;

    Cursor(String source) {
      this.source = source;
    }
  }
}
