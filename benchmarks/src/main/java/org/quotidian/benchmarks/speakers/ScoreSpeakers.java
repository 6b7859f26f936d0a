package org.quotidian.benchmarks.speakers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.benchmarks.corpus.Corpus;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimExtractors;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityTaggers;

/**
 * Scores the speakers of claims against the answers of somebody who read them.
 *
 * <p>A claim that is no longer found counts in no share but is reported. A speaker is right if its name holds
 * the last word of an answer, or is an answer. Prints, for each part: <i>precision</i>, the share of
 * right ones among the speakers given where somebody says something; and <i>resolved</i>, the share of claims
 * with a speaker among those whose speaker the article tells.
 *
 * <p>{@code ./quotidian-bench speakers ANSWERS.tsv CORPUS [develop]}: with a part, its errors as well.
 */
public final class ScoreSpeakers {
  private static final List<String> NOT_LAST = List.of("jr", "sr", "jr.", "sr.");

  private final Map<String, Integer> counts = new HashMap<>();

  private ScoreSpeakers() {}

  /** Prints the shares. */
  public static void main(String[] args) throws IOException {
    List<SpokenClaim> gold = SpokenClaim.read(Path.of(args[0]));
    Map<String, Article> articles = new HashMap<>();
    for (Article article : Corpus.load(args[1], 0).articles()) {
      articles.put(article.id(), article);
    }
    String shown = args.length > 2 ? args[2] : "";
    Map<String, ScoreSpeakers> scores = new java.util.TreeMap<>();
    for (SpokenClaim one : gold) {
      Article article = articles.get(one.article());
      if (article == null) {
        throw new IOException("no article " + one.article() + " in " + args[1]);
      }
      ScoreSpeakers score = scores.computeIfAbsent(one.part(), part -> new ScoreSpeakers());
      score.count(one, article, shown.equals(one.part()));
    }
    System.out.println("| part | claims | found | precision | resolved | unresolvable left so |");
    System.out.println("|---|---:|---:|---:|---:|---:|");
    scores.forEach((part, score) -> System.out.println(score.row(part)));
  }

  private void count(SpokenClaim one, Article article, boolean show) {
    if (one.answers().isEmpty() || one.answers().contains(SpokenClaim.NOT_A_CLAIM)) {
      return;
    }
    add("claims");
    AnnotatedArticle annotated = AnnotatedArticle.of(article);
    Claim found = null;
    double most = 0;
    for (Claim claim :
        ClaimExtractors.standard().extract(annotated, EntityTaggers.standard().tag(annotated))) {
      double shared = one.shared(claim);
      if (SpokenClaim.isSame(shared) && shared > most) {
        most = shared;
        found = claim;
      }
    }
    if (found == null) {
      show(show, "not found", one, null);
      return;
    }
    add("found");
    Entity speaker = found.speaker();
    boolean unresolvable = one.answers().contains(SpokenClaim.UNRESOLVABLE);
    boolean resolvable = one.answers().size() > (unresolvable ? 1 : 0);
    if (speaker != null) {
      boolean right = isRight(speaker.name(), one.answers());
      add("given");
      add(right ? "right" : "wrong");
      add(resolvable && !unresolvable ? "resolved" : "other");
      if (!right) {
        show(show, "wrong", one, found);
      }
    } else if (resolvable && !unresolvable) {
      show(show, "unresolved", one, found);
    }
    if (resolvable && !unresolvable) {
      add("resolvable");
    } else if (!resolvable) {
      add("unresolvable");
      add(speaker == null ? "left" : "other");
    }
  }

  private static boolean isRight(String name, List<String> answers) {
    List<String> words = words(name);
    for (String answer : answers) {
      List<String> wanted = words(answer);
      if (!answer.equals(SpokenClaim.UNRESOLVABLE)
          && words.contains(wanted.get(wanted.size() - 1))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(List.of(name.toLowerCase(Locale.ROOT).split(" ", -1)));
    words.removeAll(NOT_LAST);
    return words;
  }

  private static void show(boolean show, String what, SpokenClaim one, @Nullable Claim found) {
    if (show) {
      Entity speaker = found == null ? null : found.speaker();
      System.out.printf(
          "%s\t%s %s %s\twant %s\tgot %s\tsource %s\tcue %s%n",
          what,
          one.article(),
          one.field(),
          one.content().get(0),
          one.answers(),
          speaker == null ? "-" : speaker.name(),
          found == null || found.source() == null ? "-" : found.source().text(),
          found == null || found.cue() == null ? "-" : found.cue().text());
    }
  }

  private void add(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private int of(String what) {
    return counts.getOrDefault(what, 0);
  }

  private String row(String part) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.3f (%d/%d) | %.3f (%d/%d) | %d/%d |",
        part,
        of("claims"),
        of("found"),
        of("right") / (double) Math.max(1, of("given")),
        of("right"),
        of("given"),
        of("resolved") / (double) Math.max(1, of("resolvable")),
        of("resolved"),
        of("resolvable"),
        of("left"),
        of("unresolvable"));
  }
}
