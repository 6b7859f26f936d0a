package org.quotidian.benchmarks.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.benchmarks.synthetic.ExpectedClaim;
import org.quotidian.benchmarks.synthetic.ExpectedMention;
import org.quotidian.benchmarks.synthetic.SyntheticArticle;
import org.quotidian.benchmarks.synthetic.SyntheticNews;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimExtractor;
import org.quotidian.claim.ClaimExtractors;
import org.quotidian.entity.EntityTagger;
import org.quotidian.entity.EntityTaggers;
import org.quotidian.entity.Mention;
import org.quotidian.text.Excerpt;

/**
 * The share of the known mentions and claims of made-up articles that the library finds, by type and
 * by construction. It shows what is not handled at all; how good the library is on news, only real
 * articles tell.
 *
 * <p>A mention is found if a mention of the same span and type is there. A claim is found if a claim
 * of the same field covers nearly the same content (at least half of what either covers); of all
 * claims, the shares that also have the source and the act right are given.
 *
 * <p>{@code ./quotidian-bench recall [ARTICLES]}, default 200, of another seed than the benchmarks'.
 */
public final class Recall {
  private static final long SEED = 5;
  private static final int ARTICLES = 200;
  private static final double SAME_CONTENT = 0.5;

  private final EntityTagger tagger = EntityTaggers.standard();
  private final ClaimExtractor extractor = ClaimExtractors.standard();
  private final Map<String, int[]> counts = new TreeMap<>();

  private Recall() {}

  /** Prints the table. */
  public static void main(String[] args) {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : ARTICLES;
    Recall recall = new Recall();
    new SyntheticNews(SEED).articles(articles).forEach(recall::count);
    System.out.println(recall.markdown());
  }

  private void count(SyntheticArticle one) {
    AnnotatedArticle article = AnnotatedArticle.of(one.article());
    List<Mention> mentions = tagger.tag(article);
    for (ExpectedMention expected : one.mentions()) {
      int[] count = of("mention " + expected.type());
      count[0]++;
      count[1] += mentions.stream().anyMatch(mention -> isSame(mention, expected)) ? 1 : 0;
    }
    List<Claim> claims = extractor.extract(article, mentions);
    for (ExpectedClaim expected : one.claims()) {
      int[] count = of("claim " + expected.construction());
      Claim found = closest(claims, expected);
      count[0]++;
      if (found != null) {
        Excerpt source = found.source();
        count[1]++;
        count[2] += source != null && source.span().overlaps(expected.source().span()) ? 1 : 0;
        count[3] += found.act() == expected.act() ? 1 : 0;
      }
    }
  }

  private int[] of(String name) {
    return counts.computeIfAbsent(name, ignored -> new int[4]);
  }

  private static boolean isSame(Mention mention, ExpectedMention expected) {
    return mention.field() == expected.field()
        && mention.excerpt().span().equals(expected.excerpt().span())
        && mention.type() == expected.type();
  }

  private static @Nullable Claim closest(List<Claim> claims, ExpectedClaim expected) {
    Claim closest = null;
    double most = 0;
    for (Claim claim : claims) {
      double shared = claim.field() == expected.field() ? shared(claim, expected) : 0;
      if (shared >= SAME_CONTENT && shared > most) {
        closest = claim;
        most = shared;
      }
    }
    return closest;
  }

  /** Returns how much of what the two contents cover they share, 0 to 1. */
  private static double shared(Claim claim, ExpectedClaim expected) {
    int both = 0;
    for (Excerpt a : claim.content()) {
      for (Excerpt b : expected.content()) {
        both += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return (double) both / (length(claim.content()) + length(expected.content()) - both);
  }

  private static int length(List<Excerpt> parts) {
    return parts.stream().mapToInt(part -> part.span().length()).sum();
  }

  private String markdown() {
    StringBuilder text = new StringBuilder("| expected | number | found | source | act |\n");
    text.append("|---|---:|---:|---:|---:|\n");
    counts.forEach(
        (name, count) -> {
          double all = count[0];
          text.append(
              String.format(Locale.ROOT, "| %s | %d | %.2f |", name, count[0], count[1] / all));
          text.append(
              name.startsWith("claim")
                  ? String.format(Locale.ROOT, " %.2f | %.2f |%n", count[2] / all, count[3] / all)
                  : " | |\n");
        });
    return text.toString();
  }
}
