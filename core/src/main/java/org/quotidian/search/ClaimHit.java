package org.quotidian.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.Claim;

/**
 * A claim that matches.
 *
 * @param id the id of the article it stands in
 * @param title the article's headline
 * @param source the outlet, or the empty string
 * @param published when the article was published, or null if unknown
 * @param url where the article was published, or the empty string
 * @param score how well it matches; scores compare only within one answer
 * @param number which of the article's claims it is, from 0, as in {@link StoredArticle#claims}
 * @param claim the claim
 * @param alsoHere how many further claims of its article that match were folded into it ({@link
 *     SearchOptions.Builder#repeats}): they overlap with it or repeat it; 0 if all are listed
 * @param alsoIn in how many other articles the same speaker says the same words and matches; 0 if all are
 *     listed
 */
public record ClaimHit(
    String id,
    String title,
    String source,
    @Nullable Instant published,
    String url,
    float score,
    int number,
    Claim claim,
    int alsoHere,
    int alsoIn)
    implements Hit {}
