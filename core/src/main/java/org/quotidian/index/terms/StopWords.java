package org.quotidian.index.terms;

import java.util.Set;

/** Words too common to be looked for. */
public final class StopWords {
  /** Left out of the index and of every query; the places they take are kept. */
  private static final Set<String> INDEX =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is",
          "it", "no", "not", "of", "on", "or", "such", "that", "the", "their", "then", "there",
          "these", "they", "this", "to", "was", "will", "with");

  /** Left out of what a claim is compared by, on top of those: they carry little of what it says. */
  private static final Set<String> CLAIM =
      Set.of(
          "about",
          "after",
          "all",
          "also",
          "am",
          "any",
          "been",
          "before",
          "being",
          "can",
          "cannot",
          "could",
          "did",
          "do",
          "does",
          "doing",
          "done",
          "from",
          "had",
          "has",
          "have",
          "having",
          "he",
          "her",
          "hers",
          "herself",
          "him",
          "himself",
          "his",
          "how",
          "i",
          "its",
          "itself",
          "just",
          "may",
          "me",
          "might",
          "more",
          "most",
          "must",
          "my",
          "myself",
          "nor",
          "our",
          "ours",
          "ourselves",
          "shall",
          "she",
          "should",
          "so",
          "some",
          "than",
          "them",
          "themselves",
          "those",
          "too",
          "us",
          "very",
          "we",
          "were",
          "what",
          "when",
          "where",
          "which",
          "while",
          "who",
          "whom",
          "whose",
          "why",
          "would",
          "you",
          "your",
          "yours",
          "yourself");

  private StopWords() {}

  /** Tells whether the folded word is left out of the index. */
  static boolean inIndex(String word) {
    return INDEX.contains(word);
  }

  /** Tells whether the folded word says little about what a claim says. */
  public static boolean inClaim(String word) {
    return INDEX.contains(word) || CLAIM.contains(word);
  }
}
