package org.quotidian.article;

import java.util.Set;

/**
 * Addresses that a browser would run instead of going there: whoever makes links of articles' addresses
 * must not find one among them.
 */
final class ScriptAddress {
  private static final Set<String> SCHEMES = Set.of("javascript", "vbscript", "data");
  private static final int LONGEST = "javascript".length();

  private ScriptAddress() {}

  /** Looks at the scheme as browsers do (WHATWG, URL): blanks and control characters are passed over. */
  static boolean is(String address) {
    StringBuilder scheme = new StringBuilder();
    for (int i = 0; i < address.length() && scheme.length() <= LONGEST; i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return SCHEMES.contains(scheme.toString());
      }
      if (c >= 'A' && c <= 'Z') {
        scheme.append((char) (c + 'a' - 'A'));
      } else if (c > ' ') {
        scheme.append(c);
      }
    }
    return false;
  }
}
