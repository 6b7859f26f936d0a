package org.quotidian.claim.attribution;

import org.quotidian.claim.ClaimKind;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;

/** Tells in whose words a content is given. */
public final class Kinds {
  private static final long MARKS =
      WordGroup.mask(
          WordGroup.COMMA,
          WordGroup.STOP,
          WordGroup.COLON,
          WordGroup.DASH,
          WordGroup.BRACKET,
          WordGroup.OPENING_QUOTE,
          WordGroup.CLOSING_QUOTE,
          WordGroup.OTHER);

  private Kinds() {}

  /** Counts the words inside and outside quotation marks. */
  public static ClaimKind of(Reading r, Attributions found, int i) {
    if (r.text().quotationCount() == 0) {
      return ClaimKind.INDIRECT;
    }
    int outer = found.cue(i) < 0 ? -1 : r.quotation[found.cueStart(i)];
    int[] count = new int[2];
    count(r, outer, found.leftStart(i), found.leftEnd(i), count);
    count(r, outer, found.rightStart(i), found.rightEnd(i), count);
    if (count[0] == 0) {
      return ClaimKind.INDIRECT;
    }
    return count[1] == 0 ? ClaimKind.DIRECT : ClaimKind.MIXED;
  }

  private static void count(Reading r, int outer, int start, int end, int[] count) {
    for (int t = Math.max(0, start); t < end; t++) {
      if (!WordGroup.in(MARKS, r.groups[t])) {
        count[quoted(r, t, outer) ? 0 : 1]++;
      }
    }
  }

  /** Tells whether a token is quoted; within a quotation only a quotation inside it counts. */
  private static boolean quoted(Reading r, int t, int outer) {
    int q = r.quotation[t];
    return q >= 0 && (q != outer || r.text().quotationOf(t) != q);
  }
}
