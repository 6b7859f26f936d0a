/**
 * Which fields has a document, and in what form does a value lie in them?
 *
 * <p>{@link Fields} names them, for both kinds of documents: articles and the claims in them; {@link
 * Parents} tells the two apart. What is found by a key (an entity, a role, a trait) is found by the
 * terms of {@link KeyField}; {@link Traits} lists the keys that are no entities. Values have one
 * form for writing and for asking: {@link Keywords}, {@link Sites}, {@link Instants}, {@link
 * Confidences}; {@link CountedIds} are there to be counted, and {@link ArticlePlaces} puts places of
 * title and body into one field. {@link Ranking} says how a match is weighed, which is in part
 * written into the fields.
 *
 * <p>Whoever changes what is written here changes the layout, and with it {@link Fields#SCHEMA}.
 */
@NullMarked
package org.quotidian.index.layout;

import org.jspecify.annotations.NullMarked;
