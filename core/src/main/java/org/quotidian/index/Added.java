package org.quotidian.index;

/**
 * When an article was added, in microseconds since 1970.
 *
 * @param first when its id was first added
 * @param now when it was added as it is now
 */
record Added(long first, long now) {}
