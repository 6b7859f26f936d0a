package org.quotidian.text;

import java.util.Arrays;

/**
 * A text with its tokens, sentences, paragraphs and quotations, found in one pass; immutable.
 *
 * <p>Everything is counted in tokens, and tokens are counted from 0. Ranges are half-open: the tokens
 * of sentence {@code s} are those from {@link #sentenceFirst} up to, not including, {@link
 * #sentenceEnd}.
 */
public final class AnnotatedText {
  private static final TokenKind[] KINDS = TokenKind.values();
  private static final int KIND = 7;
  private static final int CAPITALISED = 8;
  private static final int ALL_CAPITALS = 16;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;
  private final int[] sentenceFirst;
  private final int[] paragraphFirst;
  private final Quotations.Quoted quoted;
  private final int[] quotationOf;

  /** Takes over the arrays; the sentence and paragraph bounds end with one that closes the last. */
  AnnotatedText(
      String text,
      int[] starts,
      int[] ends,
      byte[] kinds,
      int[] sentenceFirst,
      int[] paragraphFirst,
      Quotations.Quoted quoted) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.sentenceFirst = sentenceFirst;
    this.paragraphFirst = paragraphFirst;
    this.quoted = quoted;
    this.quotationOf = quoted.byToken(starts.length);
  }

  /** Analyses {@code text}; never fails, takes time and memory linear in its length. */
  public static AnnotatedText of(String text) {
    return TextScanner.scan(text);
  }

  /** Packs the kind of a token and how its letters are written into a byte. */
  static byte flags(String text, int start, int end, TokenKind kind) {
    int flags = kind.ordinal();
    if (kind != TokenKind.WORD) {
      return (byte) flags;
    }
    int upper = 0;
    int lower = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c)) {
        lower++;
      } else if (c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c)) {
        upper++;
      }
    }
    if (upper > 0 && Character.isUpperCase(text.codePointAt(start))) {
      flags |= CAPITALISED;
    }
    if (upper > 1 && lower == 0) {
      flags |= ALL_CAPITALS;
    }
    return (byte) flags;
  }

  /** Returns the text as given. */
  public String text() {
    return text;
  }

  /** Returns the number of tokens. */
  public int tokenCount() {
    return starts.length;
  }

  /** Returns the offset of the token's first code unit. */
  public int tokenStart(int token) {
    return starts[token];
  }

  /** Returns the offset after the token's last code unit. */
  public int tokenEnd(int token) {
    return ends[token];
  }

  /** Returns the token's kind. */
  public TokenKind tokenKind(int token) {
    return KINDS[kinds[token] & KIND];
  }

  /** Returns the token's letters as they stand in the text (a new string). */
  public String token(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** Tells whether the token is a word whose first letter is a capital. */
  public boolean isCapitalised(int token) {
    return (kinds[token] & CAPITALISED) != 0;
  }

  /** Tells whether the token is a word of at least two letters, all of them capitals. */
  public boolean isAllCapitals(int token) {
    return (kinds[token] & ALL_CAPITALS) != 0;
  }

  /** Tells whether the token negates: "not", "no", "never", "nobody", "won't" and their kin. */
  public boolean isNegation(int token) {
    return Negations.holds(text, starts[token], ends[token]);
  }

  /** Returns the number of sentences; a headline or a line without a full stop is one, too. */
  public int sentenceCount() {
    return sentenceFirst.length - 1;
  }

  /** Returns the first token of the sentence. */
  public int sentenceFirst(int sentence) {
    return sentenceFirst[sentence];
  }

  /** Returns the token after the last of the sentence. */
  public int sentenceEnd(int sentence) {
    return sentenceFirst[sentence + 1];
  }

  /** Returns the sentence that holds the token; takes time logarithmic in their number. */
  public int sentenceOf(int token) {
    return holding(sentenceFirst, token, starts.length);
  }

  /** Returns the number of paragraphs. */
  public int paragraphCount() {
    return paragraphFirst.length - 1;
  }

  /** Returns the first sentence of the paragraph. */
  public int paragraphFirst(int paragraph) {
    return paragraphFirst[paragraph];
  }

  /** Returns the sentence after the last of the paragraph. */
  public int paragraphEnd(int paragraph) {
    return paragraphFirst[paragraph + 1];
  }

  /** Returns the paragraph that holds the sentence; takes time logarithmic in their number. */
  public int paragraphOf(int sentence) {
    return holding(paragraphFirst, sentence, sentenceCount());
  }

  private static int holding(int[] firsts, int item, int count) {
    if (item < 0 || item >= count) {
      throw new IndexOutOfBoundsException("no item " + item + " among " + count);
    }
    int found = Arrays.binarySearch(firsts, item);
    return found >= 0 ? found : -found - 2;
  }

  /** Returns the number of quotations, ordered by their opening marks. */
  public int quotationCount() {
    return quoted.first().length;
  }

  /** Returns the token that is the quotation's opening mark. */
  public int quotationFirst(int quotation) {
    return quoted.first()[quotation];
  }

  /**
   * Returns the token after the quotation's closing mark; where that is missing (the quotation goes
   * on in the next paragraph, or was never closed), the token after the last of the paragraph.
   */
  public int quotationEnd(int quotation) {
    return quoted.end()[quotation];
  }

  /** Returns the quotation that directly holds this one, or -1. */
  public int quotationParent(int quotation) {
    return quoted.parent()[quotation];
  }

  /** Tells whether the quotation has no closing mark because it goes on in the next paragraph. */
  public boolean quotationGoesOn(int quotation) {
    return quoted.goesOn(quotation);
  }

  /** Tells whether the quotation goes on from the one that the paragraph before left open. */
  public boolean quotationContinues(int quotation) {
    return quoted.continues(quotation);
  }

  /** Returns the innermost quotation whose marks or words the token is among, or -1. */
  public int quotationOf(int token) {
    return quotationOf[token];
  }
}
