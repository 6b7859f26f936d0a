package org.quotidian.entity.gazetteer;

/** What kind of place; the order is that of the resource's bytes. */
public enum PlaceKind {
  /** A country or dependent territory. */
  COUNTRY,
  /** A state, province or the like: the first division of a country. */
  REGION,
  /** A capital. */
  CAPITAL,
  /** A city, town or part of one. */
  CITY,
  /** A disputed or historical area, a part of the world, an island, a sea, a range. */
  AREA
}
