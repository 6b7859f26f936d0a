/**
 * Who said what: which statements does an article attribute, and to whom?
 *
 * <p>A {@link org.quotidian.claim.Claim} is one attribution: source ("she"), cue ("added"), content
 * (what is attributed) and, where the source resolves, the speaker (Iuliia Mendel). The {@link
 * org.quotidian.claim.ClaimExtractor} finds the claims of an article; {@link
 * org.quotidian.claim.ClaimExtractors} hands out the one that ships with the library.
 *
 * <p>The words are those of the attribution literature: Pareti, "PARC 3.0: A corpus of attribution
 * relations" (LREC 2016); Newell, Margolin and Ruths, "An attribution relations corpus for political
 * news" (LREC 2018).
 */
@NullMarked
package org.quotidian.claim;

import org.jspecify.annotations.NullMarked;
