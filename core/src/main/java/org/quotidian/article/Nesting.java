package org.quotidian.article;

import java.util.Arrays;

/**
 * How deep the elements of a document nest, told from its bytes: parsed, an element is some 300 bytes of
 * heap, and tens of thousands of them within each other are no news. One pass, no recursion. Where bytes
 * are not letters one for one (UTF-16) no elements are seen.
 */
final class Nesting {
  /** The parser, too, looks for the beginning of an element among so many. */
  private static final int LOOKED_AT = 256;

  private final byte[] xml;

  /** Hashes of the names of the elements that are open. */
  private int[] open = new int[64];

  private int depth;
  private int at;

  private Nesting(byte[] xml) {
    this.xml = xml;
  }

  /** Tells whether elements nest deeper than {@code most}; ends where they do. */
  static boolean isDeeper(byte[] xml, long most) {
    Nesting nesting = new Nesting(xml);
    while (nesting.depth <= most && nesting.nextTag()) {
      nesting.tag();
    }
    return nesting.depth > most;
  }

  private boolean nextTag() {
    while (at < xml.length && xml[at] != '<') {
      at++;
    }
    return at < xml.length;
  }

  /** Goes behind the tag, comment or the like that begins here. */
  private void tag() {
    at++;
    if (begins("!--")) {
      skipBehind("-->");
    } else if (begins("![CDATA[")) {
      skipBehind("]]>");
    } else if (begins("!") || begins("?")) {
      skipBehind(">");
    } else if (begins("/")) {
      at++;
      close(name());
    } else if (at < xml.length && isLetter(xml[at])) {
      int name = name();
      if (!endsItself()) {
        open(name);
      }
    }
  }

  private void open(int name) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
    }
    open[depth++] = name;
  }

  /** The end of an element ends those within it, too; one that fits nothing is passed over. */
  private void close(int name) {
    int least = Math.max(0, depth - LOOKED_AT);
    int to = depth - 1;
    while (to >= least && open[to] != name) {
      to--;
    }
    depth = to < least ? depth : to;
  }

  /** Goes behind the attributes and tells whether the tag has no end of its own. */
  private boolean endsItself() {
    byte last = ' ';
    while (at < xml.length && xml[at] != '>') {
      byte b = xml[at++];
      boolean isQuote = b == '"' || b == '\'';
      if (isQuote && last == '=') {
        while (at < xml.length && xml[at] != b) {
          at++;
        }
        at++;
      }
      last = isBlank(b) && last == '=' ? last : b;
    }
    return last == '/';
  }

  private int name() {
    int hash = 0;
    while (at < xml.length && !isBlank(xml[at]) && xml[at] != '>' && xml[at] != '/') {
      hash = 31 * hash + xml[at++];
    }
    return hash;
  }

  private boolean begins(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= xml.length || xml[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void skipBehind(String end) {
    while (at < xml.length && !begins(end)) {
      at++;
    }
    at = Math.min(xml.length, at + end.length());
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '_' || b == ':' || b < 0;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\n' || b == '\r';
  }
}
