package org.quotidian.benchmarks.synthetic;

import org.quotidian.article.ArticleField;
import org.quotidian.entity.EntityType;
import org.quotidian.text.Excerpt;

/**
 * A mention that is to be found in a synthetic article.
 *
 * @param field the field it stands in
 * @param excerpt where, and the words
 * @param type what they name
 * @param name the whole name of what they name, the same for all its mentions in an article
 */
public record ExpectedMention(ArticleField field, Excerpt excerpt, EntityType type, String name) {}
