package org.quotidian.claim.speaker;

import org.quotidian.claim.lexicon.Lexicon;
import org.quotidian.claim.lexicon.WordTable;

/** The given names that nearly only women or nearly only men bear; immutable. */
final class GivenNames {
  private static final class Loaded {
    static final GivenNames STANDARD = new GivenNames();
  }

  private final WordTable names = new WordTable();
  private final byte[] genders = new byte[1 << 14];

  private GivenNames() {
    for (String line : Lexicon.lines("given-names.tsv")) {
      int tab = line.indexOf('\t');
      byte gender = (byte) (line.startsWith("woman") ? SpeakerMemory.WOMAN : SpeakerMemory.MAN);
      for (String name : line.substring(tab + 1).split(" ", -1)) {
        genders[names.add(name)] = gender;
      }
    }
  }

  static GivenNames standard() {
    return Loaded.STANDARD;
  }

  /** Returns the gender of a full name's bearer as in {@link SpeakerMemory}, by the first word. */
  int gender(String name) {
    int blank = name.indexOf(' ');
    int known = blank <= 0 ? -1 : names.find(name, 0, blank);
    return known < 0 ? SpeakerMemory.UNKNOWN : genders[known];
  }
}
