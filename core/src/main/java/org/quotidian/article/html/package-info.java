/**
 * Web pages: which part of a page is the article, and what does the page say about it?
 *
 * <p>{@link org.quotidian.article.html.Page} is what is found. The body is found by weighing the
 * blocks of text of an {@link org.quotidian.article.html.Outline} ({@link
 * org.quotidian.article.html.BodyFinder}); the rest comes from linked data, meta tags and what is
 * marked up in the page ({@link org.quotidian.article.html.PageMetadata}). Only this package knows
 * jsoup's HTML side.
 */
@NullMarked
package org.quotidian.article.html;

import org.jspecify.annotations.NullMarked;
