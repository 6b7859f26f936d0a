package org.quotidian.claim.speaker;

import org.quotidian.claim.reading.Reading;

/**
 * Descriptions that mean whoever was just spoken of, though nothing introduced them: "the 36-year-old
 * former commissioner", "the California Democrat". An office would mean its holder instead.
 */
final class Epithets {
  private static final String AGE = "-year-old";

  private Epithets() {}

  /** Tells whether the noun phrase from {@code start} to its end {@code core} is one. */
  static boolean isOne(Reading r, int start, int core) {
    int head = core - 1;
    if (head <= start || !isThe(r, start)) {
      return false;
    }
    for (int t = start + 1; t <= head; t++) {
      if (isAge(r, t)) {
        return true;
      }
    }
    int word = r.words[head];
    boolean several = word >= 0 && r.lexicon().role(word) >= 16;
    boolean party = RoleNouns.standard().isParty(r.text().token(head).toString());
    return party && !several && r.mention[head] < 0 && r.mention[head - 1] >= 0;
  }

  private static boolean isThe(Reading r, int t) {
    int at = r.text().tokenStart(t);
    return r.text().tokenEnd(t) - at == 3 && r.text().text().regionMatches(true, at, "the", 0, 3);
  }

  private static boolean isAge(Reading r, int t) {
    int from = r.text().tokenStart(t);
    int length = r.text().tokenEnd(t) - from;
    String letters = r.text().text();
    return length > AGE.length()
        && letters.charAt(from) >= '1'
        && letters.charAt(from) <= '9'
        && letters.regionMatches(from + length - AGE.length(), AGE, 0, AGE.length());
  }
}
