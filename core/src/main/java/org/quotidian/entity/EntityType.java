package org.quotidian.entity;

/** What kind of thing a name names. */
public enum EntityType {
  /** A human being. */
  PERSON,
  /** A country, region, city, sea, building or other place on the map. */
  PLACE,
  /** An organisation: a government body, company, party, alliance, club, outlet. */
  ORG
}
