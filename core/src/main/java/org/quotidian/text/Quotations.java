package org.quotidian.text;

import java.util.Arrays;

/**
 * Pairs the quotation marks of a text as the scan meets them.
 *
 * <p>Every mark is met once and the open ones stand on a small stack. An apostrophe becomes a
 * quotation mark only where a single quotation is open and nothing is tied to it from behind; a
 * single quotation that is not closed within its paragraph never was one. A double quotation that is
 * not closed reaches to the end of its paragraph, and goes on in the next one if that begins with the
 * same opening mark.
 */
final class Quotations {
  private static final int DEEPEST = 6;
  private static final byte GOES_ON = 1;
  private static final byte CONTINUES = 2;
  private static final byte VOID = 4;

  private final String text;

  private int count;
  private int[] first = new int[16];
  private int[] end = new int[16];
  private int[] parent = new int[16];
  private byte[] flags = new byte[16];
  private char[] marks = new char[16];

  private final int[] open = new int[DEEPEST];
  private int depth;
  private int leftOpen = -1;

  Quotations(String text) {
    this.text = text;
  }

  /**
   * Takes in a mark that may open or close a quotation.
   *
   * @param token the mark's token
   * @param at its offset, {@code after} the offset behind it
   * @param paragraphStart whether it is the first token of its paragraph
   * @return whether it opened or closed a quotation
   */
  boolean meet(int token, int at, int after, boolean paragraphStart) {
    char mark = text.charAt(at);
    switch (mark) {
      case '“':
        return tops('„') ? close(token) : open(token, '“', paragraphStart);
      case '„', '«', '‹':
        return open(token, mark, paragraphStart);
      case '`':
        return after - at == 2 && open(token, mark, paragraphStart);
      case '”':
        return closeDouble(token) || (startsWord(at, after) && open(token, '“', paragraphStart));
      case '»':
        return tops('«') && close(token);
      case '›':
        return tops('‹') && close(token);
      case '"':
        return straight(token, at, after, paragraphStart);
      case '‘':
        return startsWord(at, after) && open(token, '‘', paragraphStart);
      case '\'', '’':
        if (after - at == 2) {
          return straight(token, at, after, paragraphStart);
        }
        if (single() && endsWord(at, after)) {
          return close(token);
        }
        return mark == '\''
            && !single()
            && startsWord(at, after)
            && !isYear(after)
            && open(token, '‘', paragraphStart);
      default:
        return false;
    }
  }

  /** Ends the paragraph before the given token. */
  void endParagraph(int token) {
    leftOpen = -1;
    for (int level = depth - 1; level >= 0; level--) {
      int quotation = open[level];
      end[quotation] = token;
      if (marks[quotation] == '‘') {
        flags[quotation] |= VOID;
      }
      leftOpen = quotation;
    }
    depth = 0;
  }

  private boolean straight(int token, int at, int after, boolean paragraphStart) {
    boolean word = startsWord(at, after);
    if (depth > 0 && marks[open[depth - 1]] == '‘' && depth > 1 && isStraight(open[depth - 2])) {
      // 'Never," he said: the single one never was a quotation
      if (endsWord(at, after)) {
        voidTop(token);
      }
    }
    if (depth > 0 && isStraight(open[depth - 1])) {
      if (word && !endsWord(at, after)) {
        end[open[--depth]] = token; // its closing mark was forgotten: it ends where the next begins
        return open(token, '"', paragraphStart);
      }
      return close(token);
    }
    if (depth > 0 && marks[open[depth - 1]] == '`') {
      return close(token);
    }
    boolean stray = endsWord(at, after) && !word; // closes nothing, or stands for inches
    if (stray && depth > 0 && marks[open[depth - 1]] == '“') {
      return close(token); // opened by a curly mark, closed by a straight one
    }
    return !stray && after < text.length() && open(token, '"', paragraphStart);
  }

  private boolean closeDouble(int token) {
    for (int level = depth - 1; level >= 0; level--) {
      char mark = marks[open[level]];
      if (mark == '“' || mark == '„' || mark == '"') {
        while (depth - 1 > level) {
          voidTop(token);
        }
        return close(token);
      }
    }
    return false;
  }

  private void voidTop(int token) {
    int quotation = open[--depth];
    end[quotation] = token;
    if (marks[quotation] == '‘') {
      flags[quotation] |= VOID;
    }
  }

  private boolean isStraight(int quotation) {
    return marks[quotation] == '"';
  }

  private boolean single() {
    return depth > 0 && marks[open[depth - 1]] == '‘';
  }

  private boolean tops(char mark) {
    return depth > 0 && marks[open[depth - 1]] == mark;
  }

  private boolean close(int token) {
    end[open[--depth]] = token + 1;
    return true;
  }

  private boolean open(int token, char mark, boolean paragraphStart) {
    if (depth == DEEPEST) {
      return false;
    }
    if (count == first.length) {
      grow();
    }
    first[count] = token;
    end[count] = token + 1;
    marks[count] = mark;
    parent[count] = depth == 0 ? -1 : open[depth - 1];
    flags[count] = 0;
    if (paragraphStart && leftOpen >= 0 && marks[leftOpen] == mark) {
      flags[leftOpen] = (byte) ((flags[leftOpen] | GOES_ON) & ~VOID);
      flags[count] = CONTINUES;
    }
    open[depth++] = count++;
    return true;
  }

  private void grow() {
    int size = count * 2;
    first = Arrays.copyOf(first, size);
    end = Arrays.copyOf(end, size);
    parent = Arrays.copyOf(parent, size);
    flags = Arrays.copyOf(flags, size);
    marks = Arrays.copyOf(marks, size);
  }

  private boolean startsWord(int at, int after) {
    if (after >= text.length() || Marks.classify(text.charAt(after)) == Marks.SPACE) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    byte kind = Marks.classify(before);
    return kind == Marks.SPACE
        || (kind == Marks.OTHER && !Marks.closes(before) && !Marks.endsSentence(before))
        || before == '"';
  }

  private boolean endsWord(int at, int after) {
    if (at == 0 || Marks.classify(text.charAt(at - 1)) == Marks.SPACE) {
      return false;
    }
    if (after >= text.length()) {
      return true;
    }
    byte kind = Marks.classify(text.charAt(after));
    return kind != Marks.LETTER && kind != Marks.DIGIT;
  }

  /** The apostrophe of "'90s". */
  private boolean isYear(int after) {
    return after + 1 < text.length()
        && Character.isDigit(text.charAt(after))
        && Character.isDigit(text.charAt(after + 1));
  }

  /** Drops what never was a quotation and hands out the rest. */
  Quoted finish(int tokens) {
    endParagraph(tokens);
    int[] renumbered = new int[count];
    int kept = 0;
    for (int q = 0; q < count; q++) {
      boolean drop = (flags[q] & VOID) != 0;
      int up = parent[q] < 0 ? -1 : renumbered[parent[q]];
      renumbered[q] = drop ? up : kept;
      if (!drop) {
        first[kept] = first[q];
        end[kept] = end[q];
        parent[kept] = up;
        flags[kept] = flags[q];
        kept++;
      }
    }
    return new Quoted(
        Arrays.copyOf(first, kept),
        Arrays.copyOf(end, kept),
        Arrays.copyOf(parent, kept),
        Arrays.copyOf(flags, kept));
  }

  /** The quotations of a text, ordered by their opening marks. */
  record Quoted(int[] first, int[] end, int[] parent, byte[] flags) {
    boolean goesOn(int quotation) {
      return (flags[quotation] & GOES_ON) != 0;
    }

    boolean continues(int quotation) {
      return (flags[quotation] & CONTINUES) != 0;
    }

    /** Returns for every token the innermost quotation that holds it, or -1; linear. */
    int[] byToken(int tokens) {
      int[] of = new int[tokens];
      Arrays.fill(of, -1);
      int[] stack = new int[DEEPEST + 2];
      int depth = 0;
      int next = 0;
      for (int token = 0; token < tokens; token++) {
        while (depth > 0 && end[stack[depth - 1]] <= token) {
          depth--;
        }
        while (next < first.length && first[next] == token && depth < stack.length) {
          stack[depth++] = next++;
        }
        if (depth > 0) {
          of[token] = stack[depth - 1];
        }
      }
      return of;
    }
  }
}
