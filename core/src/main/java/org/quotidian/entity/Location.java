package org.quotidian.entity;

/**
 * Where a place lies.
 *
 * @param country the ISO 3166-1 alpha-2 code ("UA"), or the empty string for what lies in none
 *     (seas) or in several
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
public record Location(String country, double latitude, double longitude) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a coordinate is not on the globe
   */
  public Location {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "no such place on the globe: " + latitude + ", " + longitude);
    }
  }
}
