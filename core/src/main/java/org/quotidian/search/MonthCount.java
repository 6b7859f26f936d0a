package org.quotidian.search;

import java.time.YearMonth;

/**
 * How much of what matches was published in a month.
 *
 * @param month the month, in UTC
 * @param count how many articles, or claims, at least 1
 */
public record MonthCount(YearMonth month, long count) {}
