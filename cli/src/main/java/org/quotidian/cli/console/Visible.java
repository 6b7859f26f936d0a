package org.quotidian.cli.console;

/**
 * Makes text harmless for a terminal: what could move the cursor, change colours, answer for the
 * user or turn the order of letters is shown as {@code \}{@code u001b} instead of being obeyed. Line
 * breaks and tabs stay.
 *
 * <p>Everything that is printed for people passes here, whoever wrote it.
 */
public final class Visible {
  private Visible() {}

  /** Returns {@code text} with every dangerous character spelled out. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDangerous(text.charAt(i))) {
        return spelledOut(text, i);
      }
    }
    return text;
  }

  /** As {@link #of}, and on one line: breaks and tabs become blanks. */
  public static String line(String text) {
    String safe = of(text);
    if (safe.indexOf('\n') < 0 && safe.indexOf('\t') < 0) {
      return safe;
    }
    return safe.replace('\n', ' ').replace('\t', ' ');
  }

  /**
   * Tells whether a terminal may obey the character: C0 and C1 controls but line feed and tab,
   * delete, line and paragraph separators, and the bidirectional embeddings, overrides and isolates.
   */
  public static boolean isDangerous(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static String spelledOut(String text, int from) {
    StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        continue; // a Windows line end
      }
      if (isDangerous(c)) {
        appendEscape(safe, c);
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private static void appendEscape(StringBuilder safe, char c) {
    safe.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      safe.append(Character.forDigit((c >> shift) & 0xF, 16));
    }
  }
}
