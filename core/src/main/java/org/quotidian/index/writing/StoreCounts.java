package org.quotidian.index.writing;

/**
 * What became durable by a commit.
 *
 * @param added articles of a new id
 * @param replaced articles of a known id
 * @param skipped articles held unchanged
 */
public record StoreCounts(long added, long replaced, long skipped) {}
