package org.quotidian.search;

import java.util.Locale;

/** Finds, among the words there are, the one that a mistyped word was perhaps to be. */
final class Nearest {
  private static final int MAX_DISTANCE = 2;
  private static final int MAX_LENGTH = 20;

  /** Words that begin with so many same letters are near, such as "denies" and "deny". */
  private static final int SAME_BEGINNING = 3;

  private final String wanted;
  private String best = "";
  private int bestDistance;

  Nearest(String wanted) {
    this.wanted = wanted.toLowerCase(Locale.ROOT);
    this.bestDistance = Math.min(MAX_DISTANCE, this.wanted.length() / 2) + 1;
  }

  void offer(String candidate) {
    if (wanted.length() > MAX_LENGTH) {
      return;
    }
    int distance = distance(candidate);
    if (candidate.regionMatches(0, wanted, 0, SAME_BEGINNING)) {
      distance = Math.min(distance, MAX_DISTANCE);
    }
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }

  /** Returns the nearest, or the empty string if none is near. */
  String found() {
    return best;
  }

  /** Counts the letters to insert, delete or replace (Levenshtein 1966). */
  private int distance(String candidate) {
    int[] row = new int[candidate.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= wanted.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = wanted.charAt(i - 1) == candidate.charAt(j - 1) ? diagonal : diagonal + 1;
        diagonal = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[candidate.length()];
  }
}
