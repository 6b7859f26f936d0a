package org.quotidian.article.html;

/** The runs of three words of a text, as hashes; a sign of a script without blanks is a word. */
final class WordRuns {
  private static final int FIRST_OF_SUCH = 0x2E80;

  private final String text;
  private int at;
  private int first;
  private int second;
  private int third;
  private int words;

  WordRuns(String text) {
    this.text = text;
  }

  /** Goes on to the next run; false if there is none. */
  boolean next() {
    do {
      int word = word();
      if (word == 0) {
        return false;
      }
      first = second;
      second = third;
      third = word;
      words++;
    } while (words < 3);
    return true;
  }

  /** Returns the hash of the run. */
  int hash() {
    return (first * 1_000_003 + second) * 1_000_003 + third;
  }

  private int word() {
    int hash = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && c >= FIRST_OF_SUCH) {
        if (hash == 0) {
          at++;
          return c;
        }
        return hash;
      }
      if (letter) {
        hash = hash * 31 + Character.toLowerCase(c);
      } else if (hash != 0) {
        return hash;
      }
    }
    return hash;
  }
}
