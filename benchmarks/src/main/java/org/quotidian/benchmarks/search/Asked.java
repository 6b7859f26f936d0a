package org.quotidian.benchmarks.search;

import org.apache.lucene.search.Query;
import org.quotidian.search.NewsQuery;

/**
 * One question in both forms.
 *
 * @param query as the library takes it
 * @param bare as one would write it by hand over the same index
 */
record Asked(NewsQuery query, Query bare) {}
