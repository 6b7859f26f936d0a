package org.quotidian.search;

/** As what somebody or something is asked for by name. */
public enum NameRole {
  /** A person that the article names. */
  PERSON,
  /** A place that the article names. */
  PLACE,
  /** An organisation that the article names. */
  ORG,
  /** Who says it, in a claim. */
  SPEAKER,
  /** Who or what a claim's content names or speaks of. */
  ABOUT,
  /** Who is told it, in a claim. */
  TOLD,
  /** Who is accused, criticised, supported or opposed in a claim. */
  TARGET
}
