package org.quotidian.benchmarks.speakers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.text.Excerpt;
import org.quotidian.text.TextSpan;

/**
 * A claim of an article elsewhere, by its place alone, and who speaks as somebody read it.
 *
 * @param part "develop" or "test"
 * @param article the article's id
 * @param field the field it stands in
 * @param content where the content stands, in UTF-16 code units of the field
 * @param answers the names that are right; "unresolvable" or "not-a-claim" alone or among them;
 *     empty where nobody has read it yet
 */
record SpokenClaim(
    String part, String article, ArticleField field, List<TextSpan> content, List<String> answers) {

  /** The answer where the article does not say who speaks, or only as a group or a thing. */
  static final String UNRESOLVABLE = "unresolvable";

  /** The answer where nobody says or thinks anything. */
  static final String NOT_A_CLAIM = "not-a-claim";

  private static final double SAME_CONTENT = 0.5;

  /**
   * Reads a table: part, article, field, spans and answers, parted by tabs; answers parted by " | ".
   *
   * @throws IOException if the file cannot be read
   */
  static List<SpokenClaim> read(Path file) throws IOException {
    List<SpokenClaim> claims = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] column = line.split("\t", -1);
      List<TextSpan> content = new ArrayList<>();
      for (String span : column[3].split(",", -1)) {
        String[] ends = span.split("-", -1);
        content.add(new TextSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
      }
      claims.add(
          new SpokenClaim(
              column[0],
              column[1],
              ArticleField.valueOf(column[2].toUpperCase(Locale.ROOT)),
              content,
              column[4].isEmpty() ? List.of() : List.of(column[4].split(" \\| ", -1))));
    }
    return claims;
  }

  /** Returns the row of the table for a claim that nobody has read yet. */
  static String row(String part, String article, Claim claim) {
    List<String> spans = new ArrayList<>();
    for (Excerpt span : claim.content()) {
      spans.add(span.start() + "-" + span.end());
    }
    String field = claim.field().name().toLowerCase(Locale.ROOT);
    return String.join("\t", part, article, field, String.join(",", spans), "");
  }

  /** Returns the share of characters that a claim's content has in common with this, 0 to 1. */
  double shared(Claim claim) {
    if (claim.field() != field) {
      return 0;
    }
    int both = 0;
    int all = 0;
    for (TextSpan span : content) {
      all += span.length();
      for (Excerpt part : claim.content()) {
        both +=
            Math.max(0, Math.min(part.end(), span.end()) - Math.max(part.start(), span.start()));
      }
    }
    for (Excerpt part : claim.content()) {
      all += part.span().length();
    }
    return (double) both / (all - both);
  }

  /** Tells whether contents that share so much are the same. */
  static boolean isSame(double shared) {
    return shared >= SAME_CONTENT;
  }
}
