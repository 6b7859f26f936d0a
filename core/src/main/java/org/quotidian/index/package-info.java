/**
 * Articles in Lucene: how is an article laid out, how is a question asked, and what is kept safe?
 *
 * <p>Writing: {@link org.quotidian.index.ArticleBlock} lays an article out as one block of documents
 * (its claims, then itself) and {@link org.quotidian.index.BlockWriter} writes blocks and commits.
 * Reading: {@link org.quotidian.index.Snapshots} hands out the index as of a moment, {@link
 * org.quotidian.index.QueryTranslator} turns a question into Lucene's terms, and {@link
 * org.quotidian.index.ArticleSearch} and {@link org.quotidian.index.ClaimSearch} answer it.
 *
 * <p>Not exported: no Lucene type leaves this package but through it.
 */
@NullMarked
package org.quotidian.index;

import org.jspecify.annotations.NullMarked;
