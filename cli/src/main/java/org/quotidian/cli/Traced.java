package org.quotidian.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimExtractors;
import org.quotidian.claim.Polarity;
import org.quotidian.entity.EntityTaggers;
import org.quotidian.search.ClaimHit;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.TokenKind;

/**
 * A claim that is followed: what is said, without who says it, and the numbers in it.
 *
 * @param content what is said
 * @param numbers its numbers, without what parts their digits
 * @param negated whether it says that something is not so
 */
record Traced(String content, Set<String> numbers, boolean negated) {
  /** In more words than that, what a negation holds of is not all that is said. */
  private static final int LONGEST_NEGATED = 24;

  /** What a claim is in the way of another. */
  enum Role {
    /** The first that says so. */
    FIRST,
    /** It says so again. */
    REPEATED,
    /** It says so with other numbers. */
    ALTERED,
    /** It denies it, or says the contrary. */
    DENIED
  }

  /** Reads a text; if it is a claim itself, as "Zelensky said …", only what is said is followed. */
  static Traced of(String text) {
    AnnotatedArticle article = AnnotatedArticle.of(Article.builder("asked").body(text).build());
    List<Claim> claims =
        ClaimExtractors.standard().extract(article, EntityTaggers.standard().tag(article));
    String content =
        claims.stream()
            .filter(claim -> claim.nestedIn() == Claim.OUTERMOST && claim.source() != null)
            .findFirst()
            .map(Claim::contentText)
            .orElse(text);
    AnnotatedText said = AnnotatedText.of(content);
    return new Traced(content, numbersOf(content), negates(said, 0, said.tokenCount()));
  }

  /**
   * Returns what a claim that says about the same is.
   *
   * @param earlier whether another was the first
   */
  Role role(ClaimHit hit, boolean earlier) {
    Claim claim = hit.claim();
    boolean denies = claim.act() == ClaimAct.DENY || claim.polarity() == Polarity.NEGATIVE;
    if (denies != saysTheContrary(claim)) {
      return Role.DENIED;
    } else if (hasOtherNumbers(hit)) {
      return Role.ALTERED;
    }
    return earlier ? Role.REPEATED : Role.FIRST;
  }

  /** Tells whether a claim has numbers, but not all of these. */
  boolean hasOtherNumbers(ClaimHit hit) {
    Set<String> said = numbersOf(hit.claim().contentText());
    return !said.isEmpty() && !said.containsAll(numbers);
  }

  /** Tells whether of what is followed and the sentence of a claim most like it one says "not". */
  private boolean saysTheContrary(Claim claim) {
    Set<String> asked = wordsOf(AnnotatedText.of(content));
    AnnotatedText said = AnnotatedText.of(claim.contentText());
    int most = 0;
    boolean contrary = false;
    int from = 0;
    int sentence = 0;
    for (int token = 0; token <= said.tokenCount(); token++) {
      boolean next =
          sentence + 1 < said.sentenceCount() && said.sentenceFirst(sentence + 1) == token;
      sentence += next ? 1 : 0;
      if (token < said.tokenCount() && !next && !said.token(token).equals("…")) {
        continue;
      }
      int alike = 0;
      for (int word = from; word < token; word++) {
        alike += asked.contains(lower(said, word)) ? 1 : 0;
      }
      if (alike > most) {
        most = alike;
        contrary = token - from <= LONGEST_NEGATED && negates(said, from, token) != negated;
      }
      from = token;
    }
    return contrary;
  }

  private static boolean negates(AnnotatedText text, int from, int to) {
    for (int token = from; token < to; token++) {
      if (text.isNegation(token)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> wordsOf(AnnotatedText text) {
    Set<String> words = new HashSet<>();
    for (int token = 0; token < text.tokenCount(); token++) {
      if (text.tokenKind(token) == TokenKind.WORD) {
        words.add(lower(text, token));
      }
    }
    return words;
  }

  private static String lower(AnnotatedText text, int token) {
    return text.token(token).toLowerCase(Locale.ROOT);
  }

  private static Set<String> numbersOf(String text) {
    AnnotatedText analysed = AnnotatedText.of(text);
    Set<String> numbers = new TreeSet<>();
    for (int token = 0; token < analysed.tokenCount(); token++) {
      if (analysed.tokenKind(token) == TokenKind.NUMBER) {
        numbers.add(analysed.token(token).replace(",", ""));
      }
    }
    return numbers;
  }
}
