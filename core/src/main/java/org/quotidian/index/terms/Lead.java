package org.quotidian.index.terms;

import org.quotidian.text.AnnotatedText;

/** Where the lead of an article's body ends. */
public final class Lead {
  /** The lead is so many words of the body, and the rest of the sentence that they end in. */
  private static final int LEAD_WORDS = 50;

  private Lead() {}

  /** Returns the offset behind the lead of a body whose words have been read. */
  public static int end(AnnotatedText body, TermSequence words) {
    int sentence = sentenceBehind(body, words);
    return sentence < 0 ? body.text().length() : body.tokenStart(body.sentenceFirst(sentence));
  }

  /** Returns the place behind the lead of a body whose words have been read; 0 if all is lead. */
  public static int endPlace(AnnotatedText body, TermSequence words) {
    int sentence = sentenceBehind(body, words);
    return sentence < 0 ? 0 : words.placeFrom(body.sentenceFirst(sentence));
  }

  private static int sentenceBehind(AnnotatedText body, TermSequence words) {
    for (int sentence = 1; sentence < body.sentenceCount(); sentence++) {
      int place = words.placeFrom(body.sentenceFirst(sentence));
      if (place >= LEAD_WORDS) {
        return place < words.places() ? sentence : -1;
      }
    }
    return -1;
  }
}
