package org.quotidian.entity;

/** Hands out the tagger that ships with the library. */
public final class EntityTaggers {
  private static final EntityTagger STANDARD = new StatisticalTagger();

  private EntityTaggers() {}

  /**
   * Returns the standard tagger; safe for use by many threads. Its resources are loaded with the
   * first article and shared.
   */
  public static EntityTagger standard() {
    return STANDARD;
  }
}
