package org.quotidian.entity.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.quotidian.entity.NameMatch;

/**
 * Weighs two names of persons part by part: each part finds its nearest on the other side, what stays
 * alone costs, and two names that both have a part of their own are two persons.
 */
public final class PersonComparison {
  /** The score from which two names are taken to be one person's. */
  public static final double SAME = 0.6;

  private static final double NO_PAIR = 1.0;

  private final PersonName left;
  private final PersonName right;
  private final int[] partner;
  private final StringJoiner reasons = new StringJoiner("; ");

  private PersonComparison(PersonName left, PersonName right) {
    this.left = left;
    this.right = right;
    this.partner = new int[left.parts().size()];
  }

  /** Compares the names {@code a} and {@code b}. */
  public static NameMatch of(String a, String b) {
    PersonName left = PersonName.of(a);
    PersonName right = PersonName.of(b);
    if (left.parts().size() > right.parts().size()) {
      PersonName swap = left;
      left = right;
      right = swap;
    }
    return new PersonComparison(left, right).weigh();
  }

  private NameMatch weigh() {
    if (left.parts().equals(right.parts()) && initials() == 0) {
      boolean letters = left.plain().equals(right.plain());
      return new NameMatch(
          true, letters ? 1 : 0.98, letters ? "the same letters" : "spellings of one name");
    }
    if (!left.parts().equals(right.parts())
        && String.join("", left.parts()).equals(String.join("", right.parts()))) {
      return new NameMatch(true, 0.96, "the same letters, parted otherwise");
    }
    String joinedLeft = String.join("", left.plain());
    String joinedRight = String.join("", right.plain());
    if (joinedLeft.length() >= 10
        && left.parts().size() != right.parts().size()
        && EditDistance.of(joinedLeft, joinedRight, 1) <= 1) {
      return new NameMatch(true, 0.85, "nearly the same letters, parted otherwise");
    }
    double cost = pairUp() + initials();
    double score = Math.max(0, 1 - cost);
    boolean same = score >= SAME;
    if (reasons.length() == 0) {
      reasons.add("the same parts in another order");
    }
    return new NameMatch(same, Math.round(score * 1000) / 1000.0, reasons.toString());
  }

  /** Pairs the parts, nearest first; returns what all differences cost together. */
  private double pairUp() {
    int n = left.parts().size();
    int m = right.parts().size();
    boolean[] taken = new boolean[m];
    Arrays.fill(partner, -1);
    double cost = 0;
    int paired = 0;
    for (double limit : new double[] {0, 0.1, 0.2, 0.3, 0.45}) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < m && partner[i] < 0; j++) {
          double pair = taken[j] ? NO_PAIR : cost(i, j);
          if (pair <= limit) {
            partner[i] = j;
            taken[j] = true;
            cost += pair;
            paired++;
            explain(i, j, pair);
          }
        }
      }
    }
    List<String> aloneLeft = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (partner[i] < 0) {
        aloneLeft.add(left.plain().get(i));
      }
    }
    List<String> aloneRight = new ArrayList<>();
    for (int j = 0; j < m; j++) {
      if (!taken[j]) {
        aloneRight.add(right.plain().get(j));
      }
    }
    return cost + alone(aloneLeft, aloneRight, paired) + order();
  }

  private double alone(List<String> aloneLeft, List<String> aloneRight, int paired) {
    if (!aloneLeft.isEmpty()) {
      reasons.add(
          "“" + String.join(" ", aloneLeft) + "” against “" + String.join(" ", aloneRight) + "”");
      return 0.6 + 0.2 * aloneLeft.size();
    }
    if (aloneRight.isEmpty()) {
      return 0;
    }
    reasons.add("only one has “" + String.join(" ", aloneRight) + "”");
    if (paired < 2) {
      return 0.45;
    }
    if (aloneRight.contains("jr")) {
      return 0.5;
    }
    return 0.08 * aloneRight.size();
  }

  /** Two different middle initials mean two persons. */
  private double initials() {
    String a = left.initials();
    String b = right.initials();
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return 0;
    }
    reasons.add("initials “" + a + "” against “" + b + "”");
    return 0.45;
  }

  /** Turning the surname to the front costs little; any other disorder much. */
  private double order() {
    int falls = 0;
    int before = -1;
    int first = -1;
    for (int at : partner) {
      if (at >= 0) {
        falls += at < before ? 1 : 0;
        first = first < 0 ? at : first;
        before = at;
      }
    }
    if (falls == 0) {
      return 0;
    }
    boolean turned = falls == 1 && before < first;
    reasons.add(turned ? "surname first" : "in another order");
    return turned ? 0.02 : 0.45;
  }

  private double cost(int i, int j) {
    String a = left.parts().get(i);
    String b = right.parts().get(j);
    if (a.equals(b)) {
      return 0;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0) ? 0.15 : NO_PAIR;
    }
    if (Character.isDigit(a.charAt(0)) || PersonName.isSuffix(a) || PersonName.isSuffix(b)) {
      return NO_PAIR;
    }
    if (a.charAt(0) == b.charAt(0) && a.length() > 3 && skeleton(a).equals(skeleton(b))) {
      return 0.08;
    }
    if (Nicknames.standard().related(a, b)) {
      return 0.12;
    }
    double folded = lettersCost(a, b);
    double plain = lettersCost(left.plain().get(i), right.plain().get(j));
    return Math.min(folded, plain);
  }

  private static double lettersCost(String a, String b) {
    int length = Math.max(a.length(), b.length());
    int distance = EditDistance.of(a, b, 3);
    return switch (distance) {
      case 0 -> 0.02;
      case 1 -> length >= 7 ? 0.12 : length >= 5 ? 0.17 : length >= 4 ? 0.22 : 0.28;
      case 2 -> length >= 9 ? 0.2 : length >= 7 ? 0.26 : length == 6 ? 0.3 : NO_PAIR;
      case 3 -> length >= 10 ? 0.3 : NO_PAIR;
      default -> NO_PAIR;
    };
  }

  /** The consonants, with those that transliterations mix up made one. */
  private static String skeleton(String part) {
    StringBuilder out = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      char kept =
          switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'h' -> 0;
            case 'w' -> 'v';
            case 'z' -> 's';
            case 'c' -> 'k';
            default -> c;
          };
      if (kept != 0 && (out.length() == 0 || out.charAt(out.length() - 1) != kept)) {
        out.append(kept);
      }
    }
    return out.toString();
  }

  private void explain(int i, int j, double pair) {
    if (pair > 0) {
      String a = left.plain().get(i);
      String b = right.plain().get(j);
      String how =
          a.length() == 1 || b.length() == 1
              ? "may be short for"
              : pair <= 0.08 ? "is a spelling of" : pair <= 0.12 ? "is near" : "is nearly";
      reasons.add("“" + a + "” " + how + " “" + b + "”");
    }
  }
}
