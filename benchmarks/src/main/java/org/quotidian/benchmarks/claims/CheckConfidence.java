package org.quotidian.benchmarks.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimExtractors;
import org.quotidian.entity.EntityTaggers;
import org.quotidian.text.Excerpt;

/**
 * How far a claim's confidence is the share of right ones: for each tenth of the scale, and for each
 * rule, the claims that the library finds in annotated articles, their mean confidence, and how many an
 * annotator marked (contents share half of their letters). Nested claims are left out, as the annotators
 * of the sets we know mark none.
 *
 * <p>{@code ./quotidian-bench confidence GOLD.jsonl}: gold as {@link GoldArticle} reads it.
 */
public final class CheckConfidence {
  private record Row(int claims, double confidence, int right) {
    Row and(double one, boolean correct) {
      return new Row(claims + 1, confidence + one, right + (correct ? 1 : 0));
    }
  }

  private static final Row NONE = new Row(0, 0, 0);

  private final Map<String, Row> rows = new TreeMap<>();

  private CheckConfidence() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    CheckConfidence check = new CheckConfidence();
    for (GoldArticle article : GoldArticle.read(Path.of(args[0]))) {
      check.count(article);
    }
    System.out.println(check.markdown());
  }

  private void count(GoldArticle gold) {
    AnnotatedArticle article =
        AnnotatedArticle.of(
            Article.builder(gold.id()).title(gold.title()).body(gold.body()).build());
    List<Claim> claims =
        ClaimExtractors.standard().extract(article, EntityTaggers.standard().tag(article)).stream()
            .filter(c -> c.field() == ArticleField.BODY && c.nestedIn() == Claim.OUTERMOST)
            .toList();
    List<BitSet> wanted = new ArrayList<>();
    for (GoldArticle.GoldClaim claim : gold.claims()) {
      BitSet letters = new BitSet();
      claim.content().forEach(span -> letters(gold.body(), span[0], span[1], letters));
      wanted.add(letters);
    }
    List<BitSet> found = new ArrayList<>();
    for (Claim claim : claims) {
      BitSet letters = new BitSet();
      for (Excerpt part : claim.content()) {
        letters(gold.body(), part.start(), part.end(), letters);
      }
      found.add(letters);
    }
    boolean[] right = Matching.matched(wanted, found);
    for (int i = 0; i < right.length; i++) {
      Claim claim = claims.get(i);
      int tenth = (int) Math.min(9, claim.confidence() * 10);
      String step = String.format(Locale.ROOT, "%.1f-%.1f", tenth / 10.0, (tenth + 1) / 10.0);
      add("confidence " + step, claim, right[i]);
      add("rule " + claim.rule(), claim, right[i]);
      add(claim.act() == ClaimAct.BELIEVE ? "sort attitude" : "sort speech", claim, right[i]);
    }
  }

  private static void letters(String text, int start, int end, BitSet into) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        into.set(i);
      }
    }
  }

  private void add(String name, Claim claim, boolean right) {
    rows.put(name, rows.getOrDefault(name, NONE).and(claim.confidence(), right));
  }

  private String markdown() {
    StringBuilder text =
        new StringBuilder(
            "| claims with | number | mean confidence | right |\n|---|---:|---:|---:|\n");
    double off = 0;
    int all = 0;
    for (Map.Entry<String, Row> entry : rows.entrySet()) {
      Row row = entry.getValue();
      double mean = row.confidence / row.claims;
      double share = (double) row.right / row.claims;
      text.append(
          String.format(
              Locale.ROOT, "| %s | %d | %.2f | %.2f |%n", entry.getKey(), row.claims, mean, share));
      if (entry.getKey().startsWith("confidence")) {
        off += Math.abs(mean - share) * row.claims;
        all += row.claims;
      }
    }
    return text.append(String.format(Locale.ROOT, "%nmean distance: %.3f%n", off / all)).toString();
  }
}
