package org.quotidian.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.text.Excerpt;

/** Texts with their mentions given by hand, so that the tests of claims need no tagger. */
final class Claims {
  private final String title;
  private final String body;
  private final Map<String, Entity> names =
      new TreeMap<>(
          Comparator.comparingInt(String::length)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));

  private Claims(String title, String body) {
    this.title = title;
    this.body = body;
  }

  static Claims in(String body) {
    return new Claims("", body);
  }

  static Claims in(String title, String body) {
    return new Claims(title, body);
  }

  /** Makes every occurrence of the name, and of its last word, a mention of one person. */
  Claims person(String name) {
    Entity entity = entity(name, EntityType.PERSON);
    names.put(name, entity);
    names.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), entity);
    return this;
  }

  Claims place(String name) {
    names.put(name, entity(name, EntityType.PLACE));
    return this;
  }

  Claims org(String name) {
    names.put(name, entity(name, EntityType.ORG));
    return this;
  }

  List<Claim> all() {
    Article article = Article.builder("a").title(title).body(body).build();
    List<Mention> mentions = new ArrayList<>();
    for (ArticleField field : ArticleField.values()) {
      List<Mention> here = new ArrayList<>();
      names.forEach((name, entity) -> find(field, article.text(field), name, entity, here));
      here.sort(Comparator.comparingInt(Mention::start));
      mentions.addAll(here);
    }
    return ClaimExtractors.standard().extract(AnnotatedArticle.of(article), mentions);
  }

  /** Returns the words of the source, none if there is none. */
  static String source(Claim claim) {
    Excerpt source = claim.source();
    return source == null ? "" : source.text();
  }

  /** Returns the words of the cue, none if there is none. */
  static String cue(Claim claim) {
    Excerpt cue = claim.cue();
    return cue == null ? "" : cue.text();
  }

  /** Returns the outermost claims. */
  List<Claim> outermost() {
    return all().stream().filter(claim -> claim.nestedIn() == Claim.OUTERMOST).toList();
  }

  /** Returns the outermost claim whose cue holds the words. */
  Claim by(String cue) {
    List<Claim> found = outermost().stream().filter(c -> cue(c).contains(cue)).toList();
    assertThat(found).as("claims by \"%s\" among %s", cue, all()).hasSize(1);
    return found.get(0);
  }

  private static void find(
      ArticleField field, String text, String name, Entity entity, List<Mention> here) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int start = at;
      int end = at + name.length();
      boolean word = end == text.length() || !Character.isLetter(text.charAt(end));
      if (word && here.stream().noneMatch(m -> m.start() < end && start < m.end())) {
        Excerpt excerpt = Excerpt.of(text, start, end);
        here.add(new Mention(field, excerpt, entity.type(), Mention.Form.NAME, entity, null));
      }
    }
  }

  private static Entity entity(String name, EntityType type) {
    String id = type.name().toLowerCase(Locale.ROOT) + ":" + name.replace(' ', '-');
    return new Entity(id, type, name, null);
  }
}
