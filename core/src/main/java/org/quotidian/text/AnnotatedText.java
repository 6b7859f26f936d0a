package org.quotidian.text;

/**
 * A text with its tokens, sentences, paragraphs and quotations, found in one pass; immutable.
 *
 * <p>Everything is counted in tokens, and tokens are counted from 0. Ranges are half-open: the tokens
 * of sentence {@code s} are those from {@link #sentenceFirst} up to, not including, {@link
 * #sentenceEnd}.
 */
public final class AnnotatedText {
  private final String text;

  private AnnotatedText(String text) {
    this.text = text;
  }

  /** Analyses {@code text}; never fails, takes time and memory linear in its length. */
  public static AnnotatedText of(String text) {
    return new AnnotatedText(text);
  }

  /** Returns the text as given. */
  public String text() {
    return text;
  }

  /** Returns the number of tokens. */
  public int tokenCount() {
    return 0;
  }

  /** Returns the offset of the token's first code unit. */
  public int tokenStart(int token) {
    return token;
  }

  /** Returns the offset after the token's last code unit. */
  public int tokenEnd(int token) {
    return token;
  }

  /** Returns the token's kind. */
  public TokenKind tokenKind(int token) {
    return TokenKind.WORD;
  }

  /** Returns the token's letters as they stand in the text (a new string). */
  public String token(int token) {
    return text.substring(tokenStart(token), tokenEnd(token));
  }

  /** Tells whether the token's first letter is a capital. */
  public boolean isCapitalised(int token) {
    return token < 0;
  }

  /** Tells whether the token has at least two letters and all of them are capitals. */
  public boolean isAllCapitals(int token) {
    return token < 0;
  }

  /** Returns the number of sentences; a headline or a line without a full stop is one, too. */
  public int sentenceCount() {
    return 0;
  }

  /** Returns the first token of the sentence. */
  public int sentenceFirst(int sentence) {
    return sentence;
  }

  /** Returns the token after the last of the sentence. */
  public int sentenceEnd(int sentence) {
    return sentence;
  }

  /** Returns the sentence that holds the token. */
  public int sentenceOf(int token) {
    return token;
  }

  /** Returns the number of paragraphs. */
  public int paragraphCount() {
    return 0;
  }

  /** Returns the first sentence of the paragraph. */
  public int paragraphFirst(int paragraph) {
    return paragraph;
  }

  /** Returns the sentence after the last of the paragraph. */
  public int paragraphEnd(int paragraph) {
    return paragraph;
  }

  /** Returns the paragraph that holds the sentence. */
  public int paragraphOf(int sentence) {
    return sentence;
  }

  /** Returns the number of quotations, ordered by their opening marks. */
  public int quotationCount() {
    return 0;
  }

  /** Returns the token that is the quotation's opening mark. */
  public int quotationFirst(int quotation) {
    return quotation;
  }

  /**
   * Returns the token after the quotation's closing mark; where there is none ({@link
   * #quotationGoesOn}), the token after the last of the paragraph.
   */
  public int quotationEnd(int quotation) {
    return quotation;
  }

  /** Returns the quotation that directly holds this one, or -1. */
  public int quotationParent(int quotation) {
    return quotation;
  }

  /** Tells whether the quotation has no closing mark because it goes on in the next paragraph. */
  public boolean quotationGoesOn(int quotation) {
    return quotation < 0;
  }

  /** Tells whether the quotation goes on from the one that the paragraph before left open. */
  public boolean quotationContinues(int quotation) {
    return quotation < 0;
  }

  /** Returns the innermost quotation whose marks or words the token is among, or -1. */
  public int quotationOf(int token) {
    return -1;
  }
}
