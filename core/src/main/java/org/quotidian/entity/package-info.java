/**
 * Names: which persons, places and organisations does an article speak of?
 *
 * <p>A {@link org.quotidian.entity.Mention} is a span that names an {@link
 * org.quotidian.entity.Entity}. The {@link org.quotidian.entity.EntityTagger} finds the mentions of
 * an article and says which entity each refers to: "Zelenskiy" is the "Volodymyr Zelenskiy" named
 * above, and the same entity as another article's "Zelenskyy". {@link
 * org.quotidian.entity.EntityTaggers} hands out the tagger that ships with the library.
 */
@NullMarked
package org.quotidian.entity;

import org.jspecify.annotations.NullMarked;
