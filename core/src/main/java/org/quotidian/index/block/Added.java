package org.quotidian.index.block;

/**
 * When an article was added, in microseconds since 1970.
 *
 * @param first when its id was first added
 * @param now when it was added as it is now
 */
public record Added(long first, long now) {}
