package org.quotidian.entity;

import java.util.List;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;

/** A short article tagged by the standard tagger, for tests. */
record Tagged(List<Mention> mentions) {
  static Tagged body(String body) {
    return of("", body);
  }

  static Tagged of(String title, String body) {
    Article article = Article.builder("a").title(title).body(body).build();
    return new Tagged(EntityTaggers.standard().tag(AnnotatedArticle.of(article)));
  }

  /** Returns the names as {@code TYPE:words}. */
  List<String> names() {
    return mentions.stream()
        .filter(m -> m.form() == Mention.Form.NAME)
        .map(m -> m.type() + ":" + m.text())
        .toList();
  }

  /** Returns the entity of the first mention of these words; fails where there is none. */
  Entity entity(String words) {
    Entity entity = mention(words).entity();
    if (entity == null) {
      throw new AssertionError(words + " refers to nothing");
    }
    return entity;
  }

  /** Returns the country in which the place of these words lies. */
  String country(String words) {
    Location location = entity(words).location();
    if (location == null) {
      throw new AssertionError(words + " lies nowhere");
    }
    return location.country();
  }

  /** Returns the id of what the occurrence (from 0) of these words stands for, or "nothing". */
  String standsFor(String words, int occurrence) {
    Entity government =
        mentions.stream()
            .filter(m -> m.text().equals(words))
            .skip(occurrence)
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " is not among " + names()))
            .standsFor();
    return government == null ? "nothing" : government.id();
  }

  /** Returns the first mention of these words. */
  Mention mention(String words) {
    return mentions.stream()
        .filter(m -> m.text().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not among " + names()));
  }
}
