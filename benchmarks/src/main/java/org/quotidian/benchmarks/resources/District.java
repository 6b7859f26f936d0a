package org.quotidian.benchmarks.resources;

/**
 * A county or the like: the second division of a country.
 *
 * @param name its name
 * @param region the region that it lies in
 * @param latitude degrees north, NaN if unknown
 * @param longitude degrees east, NaN if unknown
 */
record District(String name, PlaceRow region, float latitude, float longitude) {}
