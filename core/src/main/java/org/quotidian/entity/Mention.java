package org.quotidian.entity;

import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.text.Excerpt;

/**
 * A span of an article that names an entity.
 *
 * @param field the field it stands in
 * @param excerpt where in that field, and the words
 * @param type what kind of thing the words name here
 * @param form how the words name it
 * @param entity what they refer to, or null if that is not known
 * @param standsFor the government that a capital or a seat of power stands for ("the Kremlin says"),
 *     or null where the words mean just what they name
 */
public record Mention(
    ArticleField field,
    Excerpt excerpt,
    EntityType type,
    Form form,
    @Nullable Entity entity,
    @Nullable Entity standsFor) {

  /** How words name an entity. */
  public enum Form {
    /** By name: "Ukraine". */
    NAME,
    /** By a word derived from the name of a place: "Ukrainian". A weaker mention of that place. */
    DEMONYM,
    /**
     * By the name of a place within that of an organisation: "Michigan" in "University of Michigan". A
     * weaker mention of that place.
     */
    WITHIN
  }

  /** Returns the first code unit's offset in the field. */
  public int start() {
    return excerpt.start();
  }

  /** Returns the offset after the last code unit in the field. */
  public int end() {
    return excerpt.end();
  }

  /** Returns the words as they stand in the article. */
  public String text() {
    return excerpt.text();
  }
}
