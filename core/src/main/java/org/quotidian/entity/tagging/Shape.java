package org.quotidian.entity.tagging;

/** How a token is written, as bits. */
final class Shape {
  static final int CAPITALISED = 1;
  static final int ALL_CAPITALS = 2;
  static final int DIGIT = 4;
  static final int HYPHEN = 8;
  static final int POINT = 16;
  static final int INNER_CAPITAL = 32;
  static final int SINGLE_LETTER = 64;
  static final int APOSTROPHE = 128;
  static final int SENTENCE_FIRST = 256;
  static final int LONG = 512;
  static final int SHORT = 1024;
  static final int NON_LATIN = 2048;

  private Shape() {}

  /** Returns the shape of a word of this many small Latin letters. */
  static int ofLength(int length) {
    return (length == 1 ? SINGLE_LETTER : 0) | (length > 6 ? LONG : length < 4 ? SHORT : 0);
  }

  static int of(String text, int start, int end) {
    int shape = 0;
    int letters = 0;
    int capitals = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters++;
      } else if (c >= 'A' && c <= 'Z') {
        letters++;
        capitals++;
        shape |= i == start ? CAPITALISED : INNER_CAPITAL;
      } else if (c >= '0' && c <= '9') {
        shape |= DIGIT;
      } else if (c == '-') {
        shape |= HYPHEN;
      } else if (c == '.') {
        shape |= POINT;
      } else if (c == '\'' || c == 0x2019) {
        shape |= APOSTROPHE;
      } else if (c >= 0x80 && Character.isLetter(c)) {
        letters++;
        if (Character.isUpperCase(c)) {
          capitals++;
          shape |= i == start ? CAPITALISED : INNER_CAPITAL;
        } else if (c > 0x24F && (c < 0x1E00 || c > 0x1EFF)) {
          shape |= NON_LATIN;
        }
      }
    }
    if (letters == 1) {
      shape |= SINGLE_LETTER;
    }
    if (letters > 1 && capitals == letters) {
      shape = (shape | ALL_CAPITALS) & ~INNER_CAPITAL;
    }
    int length = end - start;
    return shape | (length > 6 ? LONG : length < 4 ? SHORT : 0);
  }
}
