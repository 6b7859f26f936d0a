package org.quotidian.claim.lexicon;

/** Guesses what a lower-case open-class word is from its ending. */
public final class WordShape {
  private static final String[] NOUNS = {"ion", "ent", "ess", "ity", "nce", "ism", "hip"};
  private static final String[] ADJECTIVES = {"al", "ul", "ous", "ive", "ic", "ble", "ish"};
  private static final String[] AGENTS = {"er", "or", "st"};

  private WordShape() {}

  /** Returns the word's class by its ending; WORD where the ending tells nothing. */
  public static WordClass of(String letters, int start, int end) {
    if (end - start < 4) {
      return WordClass.WORD;
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (letters.charAt(i) == '-') {
        return WordClass.HYPHENATED;
      }
    }
    if (letters.startsWith("ed", end - 2)) {
      return WordClass.WORD_ED;
    }
    if (letters.startsWith("ing", end - 3)) {
      return WordClass.WORD_ING;
    }
    if (letters.startsWith("ly", end - 2)) {
      return WordClass.WORD_LY;
    }
    if (endsWith(NOUNS, letters, end)) {
      return WordClass.WORD_NOUN;
    }
    if (letters.charAt(end - 1) == 's' && "sui".indexOf(letters.charAt(end - 2)) < 0) {
      return WordClass.WORD_S;
    }
    if (endsWith(AGENTS, letters, end)) {
      return WordClass.WORD_AGENT;
    }
    return endsWith(ADJECTIVES, letters, end) ? WordClass.WORD_ADJECTIVE : WordClass.WORD;
  }

  private static boolean endsWith(String[] endings, String letters, int end) {
    for (String ending : endings) {
      if (letters.startsWith(ending, end - ending.length())) {
        return true;
      }
    }
    return false;
  }
}
