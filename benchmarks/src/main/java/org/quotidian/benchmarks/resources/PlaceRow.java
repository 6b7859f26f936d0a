package org.quotidian.benchmarks.resources;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quotidian.entity.gazetteer.PlaceKind;

/** A place while the gazetteer is being built. */
final class PlaceRow {
  final String id;
  PlaceKind kind;
  String name = "";
  String country = "";
  double latitude = Double.NaN;
  double longitude = Double.NaN;
  long population;
  String region = "";
  int row;

  /** Whether the tagger may know the names; small towns are only looked up once a name is found. */
  boolean inLexicon = true;

  /** The names, each with how well known the place is by it: 1 the name itself, less for others. */
  final Map<String, Double> names = new LinkedHashMap<>();

  PlaceRow(String id, PlaceKind kind) {
    this.id = id;
    this.kind = kind;
  }

  void addName(String spelling, double weight) {
    if (!spelling.isBlank()) {
      names.merge(spelling.strip(), weight, Math::max);
    }
  }

  /** How likely somebody who writes the name means this place: a population, weighted by kind. */
  double prior(double weight) {
    double people = Math.max(100, population);
    return weight
        * switch (kind) {
          case COUNTRY -> people * 30 + 3e8;
          case CAPITAL -> people * 6 + 2e6;
          case CITY -> people;
          case REGION -> people * 0.25 + 2e5;
          case AREA -> people * 0.5 + 5e6;
        };
  }
}
