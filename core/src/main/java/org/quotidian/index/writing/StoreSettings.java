package org.quotidian.index.writing;

import org.quotidian.claim.ClaimExtractor;
import org.quotidian.entity.EntityTagger;
import org.quotidian.entity.Gazetteer;

/**
 * What a store needs to know.
 *
 * @param tagger finds persons, places and organisations
 * @param extractor finds claims
 * @param gazetteer the user's own names, found before what the tagger finds
 * @param maxArticleChars the longest article taken, title and body together
 * @param bufferMegabytes how much heap the writer may fill
 * @param skipUnchanged whether an article held unchanged is skipped
 */
public record StoreSettings(
    EntityTagger tagger,
    ClaimExtractor extractor,
    Gazetteer gazetteer,
    int maxArticleChars,
    int bufferMegabytes,
    boolean skipUnchanged) {}
