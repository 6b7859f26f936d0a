/**
 * From mentions to entities: which of the names of an article are one, and which known place or
 * organisation do they name?
 *
 * <p>{@link org.quotidian.entity.linking.ArticleLinker} takes the names that the tagger found;
 * persons, organisations and places each have a linker of their own. Not exported.
 */
@NullMarked
package org.quotidian.entity.linking;

import org.jspecify.annotations.NullMarked;
