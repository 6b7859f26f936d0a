package org.quotidian.benchmarks.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Pairs contents with gold contents, the best first, one to one, by their share of tokens. */
final class Matching {
  /** The least share of common tokens among all tokens of a pair. */
  static final double LEAST = 0.5;

  private record Pair(double share, int gold, int predicted) {}

  private Matching() {}

  /** Tells for each prediction whether it is paired. */
  static boolean[] matched(List<BitSet> gold, List<BitSet> predicted) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        double share = share(gold.get(g), predicted.get(p));
        if (share >= LEAST) {
          pairs.add(new Pair(share, g, p));
        }
      }
    }
    pairs.sort((a, b) -> Double.compare(b.share, a.share));
    boolean[] goldUsed = new boolean[gold.size()];
    boolean[] used = new boolean[predicted.size()];
    for (Pair pair : pairs) {
      if (!goldUsed[pair.gold] && !used[pair.predicted]) {
        goldUsed[pair.gold] = true;
        used[pair.predicted] = true;
      }
    }
    return used;
  }

  private static double share(BitSet a, BitSet b) {
    if (!a.intersects(b)) {
      return 0;
    }
    BitSet common = (BitSet) a.clone();
    common.and(b);
    BitSet all = (BitSet) a.clone();
    all.or(b);
    return (double) common.cardinality() / all.cardinality();
  }
}
