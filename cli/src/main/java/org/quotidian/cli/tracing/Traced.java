package org.quotidian.cli.tracing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimExtractors;
import org.quotidian.claim.Polarity;
import org.quotidian.cli.console.Words;
import org.quotidian.entity.EntityTaggers;
import org.quotidian.entity.Mention;
import org.quotidian.search.ClaimHit;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.Excerpt;

/**
 * A claim that is followed: what is said, without who says it. Another claim says the same if a stretch of
 * one of its sentences has the names and enough of the telling words, in any form, in about their order, and not
 * another word for each that it lacks; it is neither asked nor demanded, and not said of a mere possibility ("if").
 *
 * @param content what is said
 * @param core what of it others say in their own right, of "the mayor promised to close the port" that it is
 *     to be closed; else all of it
 * @param words its telling words in small letters, numbers aside, each once
 * @param names those of them that are names, or the last word of a name in small letters
 * @param years the years that it names
 * @param numbers its other numbers, without what parts their digits
 * @param negated whether it says that something is not so
 */
public record Traced(
    String content,
    String core,
    List<String> words,
    Set<String> names,
    Set<String> years,
    Set<String> numbers,
    boolean negated) {
  /** In which the speaker is left out of what is said: "Lund denied taking bribes". */
  private static final Set<ClaimAct> OF_ONESELF =
      Set.of(ClaimAct.DENY, ClaimAct.ADMIT, ClaimAct.PROMISE);

  /** What is said by these is followed without who says it. */
  private static final Set<ClaimAct> FOLLOWED =
      Set.of(ClaimAct.STATE, ClaimAct.WARN, ClaimAct.PREDICT, ClaimAct.ADMIT);

  /** "The rebels sold tanks to Orvania" is not "Orvania sold tanks to the rebels"; a passive may be. */
  private static final double LEAST_IN_ORDER = 0.6;

  /** Which share of the words a claim must have if nothing else is said. */
  public static final double STANDARD = 0.75;

  private static final int MOST_WORDS = 100;

  /** Of so few words, all must be there. */
  private static final int ALL_OF = 4;

  /** What a claim is in the way of another. */
  public enum Role {
    /** The first that says so. */
    FIRST,
    /** It says so again. */
    REPEATED,
    /** It says so with other numbers. */
    ALTERED,
    /** It denies it, or says the contrary. */
    DENIED
  }

  /**
   * A claim on the way.
   *
   * @param role what it is there
   * @param alike which share of the words it has
   * @param why what it has and lacks, in words
   * @param hit the claim
   */
  public record Step(Role role, double alike, String why, ClaimHit hit) {}

  /** Reads a text; if it is a claim itself, as "Zelensky said …", only what is said is followed. */
  public static Traced of(String text) {
    AnnotatedArticle article = AnnotatedArticle.of(Article.builder("asked").body(text).build());
    List<Mention> mentions = EntityTaggers.standard().tag(article);
    List<Claim> claims = ClaimExtractors.standard().extract(article, mentions);
    String content =
        claims.stream()
            .filter(Traced::isSaid)
            .map(Claim::contentText)
            .filter(its -> telling(AnnotatedText.of(its)).size() > 1)
            .findFirst()
            .orElse(text);
    String core =
        claims.stream()
            .filter(claim -> content.equals(text) && isOfOneself(claim))
            .map(Claim::contentText)
            .findFirst()
            .orElse(content);
    AnnotatedText said = AnnotatedText.of(content);
    List<String> words = telling(said).stream().distinct().toList();
    Set<String> names = new LinkedHashSet<>();
    addCapitals(said, words, names);
    for (Mention mention : mentions) {
      String name = mention.excerpt().text();
      List<String> its = telling(AnnotatedText.of(name));
      if (content.contains(name) && !its.isEmpty() && words.containsAll(its)) {
        names.add(its.get(its.size() - 1));
      }
    }
    return new Traced(
        content,
        core,
        words,
        names,
        Likeness.years(said, 0, said.tokenCount()),
        Likeness.numbers(said, 0, said.tokenCount()),
        Likeness.negates(said, 0, said.tokenCount()));
  }

  private static boolean isOfOneself(Claim claim) {
    return claim.nestedIn() == Claim.OUTERMOST
        && claim.source() != null
        && OF_ONESELF.contains(claim.act());
  }

  /** Tells whether somebody says so; what somebody knows, wants or promises is itself what is followed. */
  private static boolean isSaid(Claim claim) {
    return claim.nestedIn() == Claim.OUTERMOST
        && claim.source() != null
        && FOLLOWED.contains(claim.act());
  }

  /**
   * Returns what a claim is on the way of this one, or null if it does not say the same.
   *
   * @param least which share of the words it must have
   * @param earlier whether another was the first
   */
  public @Nullable Step step(ClaimHit hit, double least, boolean earlier) {
    Claim claim = hit.claim();
    Likeness likeness =
        Likeness.of(AnnotatedText.of(content), words, names, AnnotatedText.of(claim.contentText()));
    boolean isSaid = claim.act() != ClaimAct.ASK && claim.act() != ClaimAct.DEMAND;
    if (!isSaid || likeness.open() || !isAlike(likeness, claim, least)) {
      return null;
    }
    boolean denies = claim.act() == ClaimAct.DENY || claim.polarity() == Polarity.NEGATIVE;
    boolean contrary = likeness.negated() != negated;
    Set<String> others = others(likeness.numbers());
    Role role =
        denies != contrary
            ? Role.DENIED
            : !others.isEmpty() ? Role.ALTERED : earlier ? Role.REPEATED : Role.FIRST;
    String why =
        "%d of %d words".formatted(likeness.has().size(), words.size())
            + (likeness.lacks().isEmpty() ? "" : ", not " + String.join(", ", likeness.lacks()))
            + (others.isEmpty()
                ? ""
                : "; " + String.join(", ", others) + " for " + String.join(", ", numbers))
            + (denies ? "; denied" : "")
            + (contrary ? "; the contrary" : "");
    return new Step(role, share(likeness), why, hit);
  }

  private boolean isAlike(Likeness likeness, Claim claim, double least) {
    if (likeness.rolesChanged() && least >= STANDARD) {
      return false;
    }
    boolean otherYears = !likeness.years().isEmpty() && !likeness.years().containsAll(years);
    if (otherYears && !years.isEmpty()) {
      return false;
    }
    if (words.isEmpty()) {
      return likeness.numbers().containsAll(numbers);
    }
    List<String> lacks = new ArrayList<>(likeness.lacks());
    if (OF_ONESELF.contains(claim.act()) || likeness.leavesAgentOut()) {
      lacks.removeAll(telling(AnnotatedText.of(Words.speaker(claim))));
      Excerpt said = claim.cue();
      List<String> cue = said == null ? List.of() : telling(AnnotatedText.of(said.text()));
      lacks.removeIf(word -> cue.stream().anyMatch(its -> TellingWords.areForms(word, its)));
    }
    if (names.stream().anyMatch(lacks::contains)) {
      return false;
    }
    if (least < STANDARD) {
      return !likeness.has().isEmpty() && words.size() - lacks.size() >= least * words.size();
    }
    boolean enough =
        words.size() > ALL_OF
            ? words.size() - lacks.size() >= least * words.size()
            : lacks.isEmpty();
    return enough
        && likeness.inOrder() >= LEAST_IN_ORDER
        && (lacks.isEmpty() || likeness.others() < lacks.size());
  }

  private double share(Likeness likeness) {
    return words.isEmpty() ? 1 : (double) likeness.has().size() / words.size();
  }

  /** Returns the numbers said instead of those asked; none if these are said, or no number is. */
  private Set<String> others(Set<String> said) {
    return numbers.isEmpty() || said.containsAll(numbers) ? Set.of() : said;
  }

  /** Adds the words written with a capital within the text; none of a headline that has them all so. */
  private static void addCapitals(AnnotatedText said, List<String> words, Set<String> names) {
    Set<String> capitals = new LinkedHashSet<>();
    boolean all = true;
    for (int token = 1; token < said.tokenCount(); token++) {
      String word = TellingWords.plain(said.token(token));
      if (words.contains(word)) {
        boolean capital = Character.isUpperCase(said.text().charAt(said.tokenStart(token)));
        all &= capital;
        if (capital) {
          capitals.add(word);
        }
      }
    }
    if (!all || capitals.size() == 1) {
      names.addAll(capitals);
    }
  }

  private static List<String> telling(AnnotatedText text) {
    List<String> words = new ArrayList<>();
    for (int token = 0; token < text.tokenCount() && words.size() < MOST_WORDS; token++) {
      if (TellingWords.isTelling(text, token)) {
        words.add(TellingWords.plain(text.token(token)));
      }
    }
    return words;
  }
}
