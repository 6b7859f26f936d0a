package org.quotidian.entity;

/**
 * Where a place lies.
 *
 * @param country the ISO 3166-1 alpha-2 code ("UA"), or the empty string for what lies in none
 *     (seas) or in several
 * @param latitude degrees north, WGS 84; NaN where only the country is known
 * @param longitude degrees east, WGS 84; NaN where only the country is known
 */
public record Location(String country, double latitude, double longitude) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a coordinate is not on the globe, or only one is known
   */
  public Location {
    boolean unknown = Double.isNaN(latitude) && Double.isNaN(longitude);
    if (!unknown && (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180))) {
      throw new IllegalArgumentException(
          "no such place on the globe: " + latitude + ", " + longitude);
    }
  }

  /** Returns a place of which only the country is known. */
  public static Location ofCountry(String country) {
    return new Location(country, Double.NaN, Double.NaN);
  }

  /** Tells whether the position is known, not only the country. */
  public boolean isOnMap() {
    return !Double.isNaN(latitude);
  }
}
