package org.quotidian.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much an index holds.
 *
 * @param articles visible articles
 * @param claims visible claims
 * @param bytes the size on disk (or in memory) of the last commit
 * @param earliest the first date of publication, or null if no article has one
 * @param latest the last date of publication, or null if no article has one
 * @param schema the version of the index's layout
 * @param library the version of the library that created it
 * @param resources by what articles were read when it was last written: sums of the tables that ship,
 *     or the classes of an embedder's own tagger and extractor; empty before the first article
 */
public record IndexStats(
    long articles,
    long claims,
    long bytes,
    @Nullable Instant earliest,
    @Nullable Instant latest,
    int schema,
    String library,
    String resources) {}
