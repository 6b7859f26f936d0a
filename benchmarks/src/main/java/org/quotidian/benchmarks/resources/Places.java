package org.quotidian.benchmarks.resources;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.gazetteer.PlaceKind;

/** Gathers the places from GeoNames, Natural Earth, the Factbook and our own list. */
final class Places {
  private static final Set<String> CITY_CODES_LEFT_OUT = Set.of("PPLQ", "PPLH", "PPLW", "STLMT");

  /** What provinces are called after their name; they are known without it, too. */
  static final String[] REGION_WORDS = {
    " Province",
    " Oblast",
    " Governorate",
    " Region",
    " State",
    " Prefecture",
    " County",
    " District",
    " Department",
    " Krai",
    " Voivodeship",
    " Municipality",
    " Republic"
  };

  private static final Set<String> DIRECTIONS =
      Set.of(
          "North",
          "South",
          "East",
          "West",
          "Northern",
          "Southern",
          "Eastern",
          "Western",
          "Central",
          "Center",
          "Centre",
          "Upper",
          "Lower");

  private final Path facts;
  private final Map<String, PlaceRow> rows = new LinkedHashMap<>();

  /** Demonym to country id. */
  final Map<String, String> demonyms = new LinkedHashMap<>();

  final Districts districts = new Districts();

  private Places(Path facts) {
    this.facts = facts;
  }

  static Places gather(Path facts) throws IOException {
    Places places = new Places(facts);
    places.countries();
    places.regions();
    places.cities();
    places.regionPositions();
    places.own();
    places.areas();
    places.smallTowns();
    places.unlistedPlaces();
    places.townsForPositionsOnly();
    places.demonyms();
    places.districts.gather(facts, places.rows);
    return places;
  }

  List<PlaceRow> rows() {
    return new ArrayList<>(rows.values());
  }

  @Nullable PlaceRow withId(String id) {
    return rows.get(id);
  }

  private void countries() throws IOException {
    for (String[] cells : Tables.tsv(Tables.lines(facts.resolve("geonames/countryInfo.tsv")))) {
      if (cells[0].startsWith("#") || cells[0].length() != 2) {
        continue;
      }
      PlaceRow row = row(cells[0], PlaceKind.COUNTRY);
      row.name = cells[4];
      row.country = cells[0];
      row.population = cells[7].isEmpty() ? 0 : Long.parseLong(cells[7].replace(",", ""));
      row.addName(cells[4], 1);
    }
    for (String[] cells :
        Tables.tsv(Tables.lines(facts.resolve("demonyms/CLAVIN_SupplementaryGazetteer.txt")))) {
      PlaceRow row = cells.length < 9 ? null : rows.get(cells[8]);
      if (row != null && cells[7].startsWith("PCL") && Double.isNaN(row.latitude)) {
        row.latitude = Double.parseDouble(cells[4]);
        row.longitude = Double.parseDouble(cells[5]);
        row.addName(cells[1], 1);
      }
    }
    List<String[]> codes =
        Tables.csv(Tables.lines(facts.resolve("country_codes/country-codes.csv")));
    int iso = Tables.column(codes.get(0), "ISO3166-1-Alpha-2");
    for (String column :
        new String[] {"CLDR display name", "UNTERM English Short", "UNTERM English Formal"}) {
      int at = Tables.column(codes.get(0), column);
      for (String[] cells : codes.subList(1, codes.size())) {
        PlaceRow row = cells.length > at ? rows.get(cells[iso]) : null;
        if (row != null) {
          row.addName(cutBracket(cells[at]), 1);
        }
      }
    }
  }

  private void regions() throws IOException {
    try (JsonParser json =
        new JsonFactory()
            .createParser(String.join("", Tables.lines(facts.resolve("geonames/admin1.json"))))) {
      String code = "";
      for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
        if (t == JsonToken.FIELD_NAME) {
          String field = json.currentName();
          json.nextToken();
          if (field.equals("code")) {
            code = json.getText();
          } else if (field.equals("name")) {
            PlaceRow row = row(code, PlaceKind.REGION);
            row.name = json.getText();
            row.country = code.substring(0, 2);
            if (!isDirection(row.name)) {
              row.addName(row.name, 1);
            }
            for (String word : REGION_WORDS) {
              int bare = row.name.length() - word.length();
              if (row.name.endsWith(word) && !isDirection(row.name.substring(0, bare))) {
                row.addName(row.name.substring(0, row.name.length() - word.length()), 1);
              }
            }
            if (row.name.indexOf(' ') < 0) {
              row.addName(row.name + " Province", 0.5);
              row.addName(row.name + " province", 0.5);
            }
          }
        }
      }
    }
  }

  private void cities() throws IOException {
    for (String[] cells : Tables.tsv(Tables.lines(facts.resolve("geonames/cities15000.txt")))) {
      if (CITY_CODES_LEFT_OUT.contains(cells[7])) {
        continue;
      }
      boolean inhabited = Long.parseLong(cells[14]) > 0;
      PlaceRow row =
          row(cells[0], cells[7].equals("PPLC") && inhabited ? PlaceKind.CAPITAL : PlaceKind.CITY);
      row.name = cells[2].isEmpty() ? cells[1] : cells[2];
      row.country = cells[8];
      row.latitude = Double.parseDouble(cells[4]);
      row.longitude = Double.parseDouble(cells[5]);
      row.population = Long.parseLong(cells[14]);
      row.region = cells[8] + "." + cells[10];
      districts.town(row.region, cells[11], row.latitude, row.longitude);
      row.addName(cells[1], 1);
      row.addName(cells[2], 1);
      for (String river : new String[] {"-on-", "-upon-", " upon ", " on "}) {
        int at = cells[2].indexOf(river);
        row.addName(at < 4 ? "" : cells[2].substring(0, at), 0.5);
      }
      double weight = cells[7].equals("PPLX") ? 0.3 : 1;
      row.names.replaceAll((name, w) -> w * weight);
      if (row.population >= 100_000 || cells[7].equals("PPLC") || cells[7].equals("PPLA")) {
        for (String other : cells[3].split(",", -1)) {
          if (isUsefulName(other)) {
            row.addName(other, 0.02);
          }
        }
      }
    }
  }

  /** A region lies in the middle of its towns: as many to the north as to the south, to the east as to the west. */
  private void regionPositions() {
    Map<String, List<PlaceRow>> towns = new HashMap<>();
    for (PlaceRow row : rows.values()) {
      PlaceRow region = rows.get(row.region);
      if (region != null) {
        region.population += row.population;
        towns.computeIfAbsent(row.region, id -> new ArrayList<>()).add(row);
      }
    }
    towns.forEach(
        (id, in) -> {
          PlaceRow region = rows.get(id);
          if (region != null) {
            region.latitude =
                in.stream().mapToDouble(r -> r.latitude).sorted().toArray()[in.size() / 2];
            region.longitude =
                in.stream().mapToDouble(r -> r.longitude).sorted().toArray()[in.size() / 2];
          }
        });
  }

  /** Natural Earth's islands, ranges and seas: names without positions. */
  private void areas() throws IOException {
    Set<String> taken = new HashSet<>();
    rows.values().forEach(row -> taken.addAll(row.names.keySet()));
    for (String file :
        new String[] {"ne_10m_geography_marine_polys.csv", "ne_10m_geography_regions_polys.csv"}) {
      List<String[]> table = Tables.csv(Tables.lines(facts.resolve("natural_earth/" + file)));
      int name = Tables.column(table.get(0), "name");
      int rank = Tables.column(table.get(0), "scalerank");
      for (String[] cells : table.subList(1, table.size())) {
        String spelling =
            cells[name]
                .replace(" I.", " Island")
                .replace(" Is.", " Islands")
                .replaceAll(" +", " ")
                .strip();
        String id = spelling.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        String title = titleCase(spelling);
        boolean known = rows.containsKey(id) || !taken.add(title);
        if (spelling.length() < 4 || Double.parseDouble(cells[rank]) > 5 || known) {
          continue;
        }
        PlaceRow row = row(id, PlaceKind.AREA);
        row.name = title;
        row.addName(row.name, 0.01);
      }
    }
  }

  /** Natural Earth's towns that have too few inhabitants for the other table. */
  private void smallTowns() throws IOException {
    List<String[]> table =
        Tables.csv(Tables.lines(facts.resolve("natural_earth/ne_10m_populated_places.csv")));
    String[] heading = table.get(0);
    int name = Tables.column(heading, "NAMEASCII");
    int geonames = Tables.column(heading, "GEONAMEID");
    Map<String, List<PlaceRow>> byName = new HashMap<>();
    Map<String, String> regions = new HashMap<>();
    for (PlaceRow row : rows.values()) {
      for (String spelling : row.names.keySet()) {
        byName.computeIfAbsent(spelling, key -> new ArrayList<>(1)).add(row);
        if (row.kind == PlaceKind.REGION) {
          regions.put(row.country + " " + spelling, row.id);
        }
      }
    }
    for (String[] cells : table.subList(1, table.size())) {
      String id = cells[geonames].replaceAll("\\..*", "");
      double latitude = Double.parseDouble(cells[Tables.column(heading, "LATITUDE")]);
      double longitude = Double.parseDouble(cells[Tables.column(heading, "LONGITUDE")]);
      String country = cells[Tables.column(heading, "ISO_A2")];
      boolean known =
          byName.getOrDefault(cells[name], List.of()).stream()
              .anyMatch(
                  row ->
                      row.country.equals(country)
                          && row.kind != PlaceKind.REGION
                          && Math.abs(row.latitude - latitude) < 1
                          && Math.abs(row.longitude - longitude) < 1);
      if (known
          || id.length() < 4
          || rows.containsKey(id)
          || country.length() != 2
          || country.startsWith("-")) {
        continue;
      }
      PlaceRow row = row(id, PlaceKind.CITY);
      row.name = cells[name];
      row.country = country;
      row.latitude = latitude;
      row.longitude = longitude;
      row.population =
          Long.parseLong(cells[Tables.column(heading, "POP_MAX")].replaceAll("\\..*", ""));
      row.region =
          regions.getOrDefault(country + " " + cells[Tables.column(heading, "ADM1NAME")], "");
      row.addName(row.name, 1);
    }
  }

  /**
   * Towns that give a place its position and country, but whose names are no evidence for the tagger. Those
   * that are common words are left out: "Earth" and "West" are towns of Texas.
   */
  private void townsForPositionsOnly() throws IOException {
    Set<String> words = Words.common(facts);
    for (String[] cells : Tables.tsv(Tables.ownLines("small-towns.tsv"))) {
      String region = cells[2] + "." + cells[3];
      double latitude = Double.parseDouble(cells[7]);
      double longitude = Double.parseDouble(cells[8]);
      districts.smallTown(region, cells[4], latitude, longitude);
      boolean word = words.contains(cells[1].toLowerCase(Locale.ROOT));
      if (word || rows.containsKey(cells[0])) {
        continue;
      }
      PlaceRow row = row(cells[0], PlaceKind.CITY);
      row.name = cells[1];
      row.country = cells[2];
      row.region = region;
      row.population = Long.parseLong(cells[6]);
      row.latitude = latitude;
      row.longitude = longitude;
      row.inLexicon = false;
      row.addName(cells[1], cells[5].isEmpty() ? 1 : 0.3);
    }
  }

  private void own() throws IOException {
    own("places.tsv", true);
  }

  /** Places of our own writing whose names are no evidence for the tagger. */
  private void unlistedPlaces() throws IOException {
    own("more-places.tsv", false);
  }

  private void own(String list, boolean inLexicon) throws IOException {
    for (String[] cells : Tables.tsv(Tables.ownLines(list))) {
      if (!inLexicon && rows.containsKey(cells[0])) {
        throw new IOException(list + ": " + cells[0] + " is known already");
      }
      PlaceRow row = row(cells[0], PlaceKind.valueOf(cells[1]));
      row.inLexicon = inLexicon;
      row.kind = PlaceKind.valueOf(cells[1]);
      if (!cells[2].isEmpty()) {
        row.name = cells[2];
        row.addName(row.name, 1);
      }
      row.country = cells[3].isEmpty() ? row.country : cells[3];
      row.latitude = Double.parseDouble(cells[4]);
      row.longitude = Double.parseDouble(cells[5]);
      row.population = Math.max(row.population, Long.parseLong(cells[6]));
      for (String other : cells[7].split("\\|", -1)) {
        row.addName(other, 1);
      }
    }
  }

  private void demonyms() throws IOException {
    Map<String, String> byName = new HashMap<>();
    for (PlaceRow row : rows.values()) {
      if (row.kind == PlaceKind.COUNTRY || row.kind == PlaceKind.AREA) {
        row.names.keySet().forEach(name -> byName.putIfAbsent(name, row.id));
      }
    }
    for (String[] cells :
        Tables.tsv(Tables.lines(facts.resolve("demonyms/wikipedia-demonyms.tsv")))) {
      String id = byName.get(cells[0]);
      for (int i = 1; id != null && i < cells.length; i++) {
        for (String word : cells[i].split("[,(\"]", -1)) {
          String demonym = word.replace(")", "").replace("also ", "").strip();
          if (demonym.length() > 3
              && Character.isUpperCase(demonym.charAt(0))
              && !byName.containsKey(demonym)) {
            demonyms.putIfAbsent(demonym, id);
            demonyms.putIfAbsent(
                demonym.endsWith("s")
                        || demonym.endsWith("ese")
                        || demonym.endsWith("ish")
                        || demonym.endsWith("ch")
                    ? demonym
                    : demonym + "s",
                id);
          }
        }
      }
    }
    for (String[] cells : Tables.tsv(Tables.ownLines("demonyms.tsv"))) {
      for (String word : cells[1].split("\\|", -1)) {
        demonyms.put(word, cells[0]);
      }
    }
  }

  /** Tells whether a name says no more than a direction, as many countries' provinces do: "Eastern". */
  private static boolean isDirection(String name) {
    for (String word : name.split("[ -]", -1)) {
      if (!DIRECTIONS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private PlaceRow row(String id, PlaceKind kind) {
    return rows.computeIfAbsent(id, key -> new PlaceRow(key, kind));
  }

  private static String cutBracket(String name) {
    int at = name.indexOf('(');
    return (at < 0 ? name : name.substring(0, at)).replace("*", "").strip();
  }

  private static String titleCase(String name) {
    if (name.isBlank() || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    for (String word : name.strip().toLowerCase(Locale.ROOT).split(" +", -1)) {
      out.append(out.length() == 0 ? "" : " ")
          .append(
              word.equals("of") ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return out.toString();
  }

  private static boolean isUsefulName(String name) {
    if (name.length() < 4 || name.equals(name.toUpperCase(Locale.ROOT))) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > 0x24F || Character.isDigit(c) || c == '/' || c == '(') {
        return false;
      }
    }
    return Character.isUpperCase(name.charAt(0));
  }
}
