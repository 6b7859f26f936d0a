package org.quotidian.cli.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.cli.console.Screen;
import org.quotidian.cli.console.Style;
import org.quotidian.cli.console.Words;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.text.Excerpt;

/**
 * An article for people: names in colour and claims underlined where the screen shows styles, and in
 * any case its names and claims listed below.
 */
public final class MarkedArticle {
  private final Screen screen;
  private final boolean explain;

  public MarkedArticle(Screen screen, boolean explain) {
    this.screen = screen;
    this.explain = explain;
  }

  public void print(Article article, List<Mention> mentions, List<Claim> claims) {
    if (!article.title().isEmpty()) {
      text(article.title(), ArticleField.TITLE, mentions, claims);
    }
    String origin =
        (article.source().isEmpty() ? "" : article.source() + ", ")
            + (article.published() == null ? "" : Words.day(article.published()) + ", ")
            + "id "
            + article.id();
    screen.line(Style.FAINT, origin).newline().newline();
    if (!article.body().isEmpty()) {
      text(article.body(), ArticleField.BODY, mentions, claims);
      screen.newline();
    }
    names("Persons", EntityType.PERSON, mentions);
    names("Places", EntityType.PLACE, mentions);
    names("Organisations", EntityType.ORG, mentions);
    if (!claims.isEmpty()) {
      screen.print(Style.STRONG, "Claims").newline();
      for (Claim claim : claims) {
        screen.print(claim.nestedIn() == Claim.OUTERMOST ? "- " : "  - ");
        ClaimShape.claim(claim, explain, screen);
      }
    }
    screen.newline();
  }

  /** Prints a field cut at every border of a mention or claim, each piece in its style. */
  private void text(String text, ArticleField field, List<Mention> mentions, List<Claim> claims) {
    if (!screen.colour()) {
      screen.print(text).newline();
      return;
    }
    Style[] styles = new Style[text.length()];
    for (Claim claim : claims) {
      if (claim.field() == field) {
        for (Excerpt part : claim.content()) {
          fill(styles, part, Style.CONTENT);
        }
      }
    }
    for (Mention mention : mentions) {
      if (mention.field() == field && mention.form() == Mention.Form.NAME) {
        fill(styles, mention.excerpt(), Style.valueOf(mention.type().name()));
      }
    }
    Set<Integer> borders = new TreeSet<>(List.of(0, text.length()));
    for (int i = 1; i < styles.length; i++) {
      if (styles[i] != styles[i - 1]) {
        borders.add(i);
      }
    }
    int from = -1;
    for (int border : borders) {
      if (from >= 0 && border > from) {
        Style style = styles[from] == null ? Style.PLAIN : styles[from];
        screen.print(style, text.substring(from, border));
      }
      from = border;
    }
    screen.newline();
  }

  private static void fill(Style[] styles, Excerpt excerpt, Style style) {
    java.util.Arrays.fill(styles, excerpt.start(), excerpt.end(), style);
  }

  private void names(String heading, EntityType type, List<Mention> mentions) {
    Map<String, Set<String>> spellings = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention.type() == type && mention.form() == Mention.Form.NAME) {
        Entity entity = mention.entity();
        spellings
            .computeIfAbsent(
                entity == null ? mention.text() : entity.name(), name -> new LinkedHashSet<>())
            .add(mention.text());
      }
    }
    if (spellings.isEmpty()) {
      return;
    }
    screen.print(Style.STRONG, heading).print(": ");
    List<String> listed = new ArrayList<>();
    spellings.forEach(
        (name, seen) -> {
          List<String> others = seen.stream().filter(s -> !s.equals(name)).toList();
          listed.add(others.isEmpty() ? name : name + " (" + String.join(", ", others) + ")");
        });
    screen.line(Style.PLAIN, String.join(", ", listed)).newline();
  }
}
