package org.quotidian.claim.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.lexicon.CueEntry.Construction;
import org.quotidian.claim.lexicon.Lexicon;

/** What cues do in particular constructions: the rows of {@code acts.tsv}; immutable. */
final class ActTable {
  /** Stands for a quotation that is but a question, beside the bits of {@link Construction}. */
  static final int QUESTION = 1 << 31;

  private record Row(int constructions, ClaimAct act) {}

  private static final class Loaded {
    static final ActTable STANDARD = new ActTable();
  }

  private final Map<String, List<Row>> rows = new HashMap<>();

  private ActTable() {
    for (String line : Lexicon.lines("acts.tsv")) {
      String[] column = line.split("\t", -1);
      Row row = new Row(constructions(column[1]), ClaimAct.valueOf(column[2]));
      for (String word : column[0].split(" ", -1)) {
        rows.computeIfAbsent(word, w -> new ArrayList<>(2)).add(row);
      }
    }
  }

  static ActTable standard() {
    return Loaded.STANDARD;
  }

  private static int constructions(String names) {
    int bits = names.equals("*") ? -1 : 0;
    if (bits == 0) {
      for (String name : names.split(",", -1)) {
        bits |=
            name.equals("question")
                ? QUESTION
                : Construction.valueOf(name.toUpperCase(Locale.ROOT)).bit();
      }
    }
    return bits;
  }

  /** Returns the act of a cue in one of the constructions, or null if the lexicon's own holds. */
  @Nullable ClaimAct act(String words, int constructions) {
    for (Row row : rows.getOrDefault(words, List.of())) {
      if ((row.constructions & constructions) != 0) {
        return row.act;
      }
    }
    return null;
  }
}
