package org.quotidian.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;
import org.quotidian.claim.Polarity;

/**
 * A template that makes one or two claims, with what they are.
 *
 * @param construction the way of saying it
 * @param kinds the kind of the first claim and, if there is one, of the second
 * @param acts the acts likewise
 * @param polarity whether the first attribution is asserted
 * @param template the words
 */
record ConstructionTemplate(
    Construction construction,
    List<ClaimKind> kinds,
    List<ClaimAct> acts,
    Polarity polarity,
    Template template) {

  /** Reads the resource: all templates by construction. */
  static Map<Construction, List<ConstructionTemplate>> read(String resource) {
    Map<Construction, List<ConstructionTemplate>> all = new EnumMap<>(Construction.class);
    for (String line : WordLists.lines(resource)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        ConstructionTemplate one = parse(line);
        all.computeIfAbsent(one.construction(), ignored -> new ArrayList<>()).add(one);
      }
    }
    return all;
  }

  private static ConstructionTemplate parse(String line) {
    int colon = line.indexOf(": ");
    String[] head = line.substring(0, colon).split(" ", -1);
    boolean negated = head[2].endsWith("!");
    String acts = negated ? head[2].substring(0, head[2].length() - 1) : head[2];
    List<ClaimKind> kinds = new ArrayList<>();
    for (String kind : head[1].split("/", -1)) {
      kinds.add(ClaimKind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
    List<ClaimAct> allActs = new ArrayList<>();
    for (String act : acts.split("/", -1)) {
      allActs.add(ClaimAct.valueOf(act.toUpperCase(Locale.ROOT)));
    }
    return new ConstructionTemplate(
        Construction.valueOf(head[0]),
        List.copyOf(kinds),
        List.copyOf(allActs),
        negated ? Polarity.NEGATIVE : Polarity.POSITIVE,
        Template.parse(line.substring(colon + 2)));
  }
}
