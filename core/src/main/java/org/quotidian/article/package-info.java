/**
 * News items: what is an article, and how does one come out of a file?
 *
 * <p>{@link org.quotidian.article.Article} is what the index takes. {@link
 * org.quotidian.article.ArticleReaders} looks at a stream, recognises its format and returns the
 * {@link org.quotidian.article.ArticleReader} for it; the readers themselves are package-private.
 * {@link org.quotidian.article.AnnotatedArticle} is an article whose title and body have been
 * analysed once, for the tagger and the claim extractor.
 */
@NullMarked
package org.quotidian.article;

import org.jspecify.annotations.NullMarked;
