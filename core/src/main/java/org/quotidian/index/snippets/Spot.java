package org.quotidian.index.snippets;

import org.quotidian.article.ArticleField;

/**
 * A place in an article that a part of the query matches.
 *
 * @param field the field it stands in
 * @param start the first code unit
 * @param end the code unit after the last
 * @param part which part of the query
 */
record Spot(ArticleField field, int start, int end, int part) {}
