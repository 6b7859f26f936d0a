/**
 * How is an article kept, and read back as it was?
 *
 * <p>{@link ByteSink} and {@link ByteSource} write and read numbers and texts. {@link ArticleCodec}
 * packs what an article has besides its texts, {@link FindingsCodec} its mentions and claims, with
 * {@link EntityCodec} for the entities of its {@link EntityTable}, each once and with its {@link
 * Salience}, and {@link RuleNames} for the constructions that claims were found by. {@link
 * NamePlaces} and {@link ClaimPlaces} are where mentions and claims stand among the words, {@link
 * Listed} is what a list of hits shows. {@link StoredArticles} reads all of it back, {@link
 * StoredClaims} and {@link PackedEntities} only what is asked for, {@link PackedMentions} only who is
 * named where, from {@link StoredMentions}.
 */
@NullMarked
package org.quotidian.index.stored;

import org.jspecify.annotations.NullMarked;
