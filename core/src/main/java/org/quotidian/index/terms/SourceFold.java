package org.quotidian.index.terms;

import java.util.List;

/**
 * Folds a source that resolves to nobody to what it can be asked by: "its security chief" and "the
 * Security Chief" are one.
 */
public final class SourceFold {
  private static final int MAX_CHARS = 200;

  private SourceFold() {}

  public static String fold(String source) {
    List<String> words = WordFold.fold(source);
    StringBuilder folded = new StringBuilder();
    for (String word : words) {
      if (!StopWords.inClaim(word) && folded.length() + word.length() < MAX_CHARS) {
        folded.append(folded.isEmpty() ? "" : " ").append(word);
      }
    }
    return folded.toString();
  }
}
