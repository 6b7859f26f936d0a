/**
 * The door: how do articles go in, and how are they found again?
 *
 * <p>A tour in five calls:
 *
 * <pre>{@code
 * try (NewsIndex index = NewsIndex.create(Path.of("news"))) {
 *   index.add(Article.builder("a1").title("Mayor denies …").body("…").build());
 *   IngestReport report = index.commit();
 *   SearchResults<ArticleHit> articles = index.search(NewsQuery.parse("place:kyiv talks"));
 *   SearchResults<ClaimHit> claims = index.claims(NewsQuery.parse("speaker:mendel act:deny"));
 * }
 * }</pre>
 */
@NullMarked
package org.quotidian;

import org.jspecify.annotations.NullMarked;
