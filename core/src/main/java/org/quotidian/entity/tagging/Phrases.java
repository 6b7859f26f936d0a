package org.quotidian.entity.tagging;

import org.quotidian.entity.gazetteer.Lexicon;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;

/** The phrases of the lexicon in a run: the longest ones, from left to right. */
final class Phrases {
  /** How many words a phrase of the lexicon has at most. */
  private static final int LONGEST = 7;

  private Phrases() {}

  static void mark(Tokens t, Lexicon lexicon, int from, int to) {
    int i = from;
    while (i < to) {
      int longest = 0;
      long found = 0;
      if ((t.flags[i] & LexiconFlag.PREFIX) != 0) {
        long h = t.hash[i];
        String letters = t.text(i);
        for (int j = i + 1; j < to && j < i + LONGEST; j++) {
          if (t.kind[j] == Tokens.CLITIC) {
            h = NameHash.append(h, letters, t.start[j], t.end[j]);
            continue;
          }
          h = NameHash.goOn(h, letters, t.start[j], t.end[j]);
          long here = lexicon.flags(h);
          if ((here & ~LexiconFlag.PREFIX) != 0 && t.isCandidate(j)) {
            longest = j + 1 - i;
            found = here;
          }
          boolean beforeClitic = j + 1 < to && t.kind[j + 1] == Tokens.CLITIC;
          if ((here & LexiconFlag.PREFIX) == 0 && !beforeClitic) {
            break;
          }
        }
      }
      for (int j = 0; j < longest; j++) {
        t.phrase[i + j] = found;
        t.phraseLength[i + j] = (byte) longest;
        t.phrasePosition[i + j] = (byte) (j == 0 ? 0 : j + 1 == longest ? 2 : 1);
      }
      i += Math.max(1, longest);
    }
  }
}
