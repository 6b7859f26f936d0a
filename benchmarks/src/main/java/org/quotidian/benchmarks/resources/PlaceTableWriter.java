package org.quotidian.benchmarks.resources;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.entity.gazetteer.PlaceKind;

/** Writes the places in the form that {@link org.quotidian.entity.gazetteer.PlaceTable} reads. */
final class PlaceTableWriter {
  private PlaceTableWriter() {}

  static void write(Places places, Path file) throws IOException {
    List<PlaceRow> rows = places.rows();
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).row = i;
    }
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(rows.size());
      strings(rows.stream().map(row -> row.id).toList(), out);
      strings(rows.stream().map(row -> row.name).toList(), out);
      for (PlaceRow row : rows) {
        out.writeByte(row.kind.ordinal());
      }
      for (PlaceRow row : rows) {
        boolean none = row.country.isEmpty();
        out.writeShort(none ? 0 : row.country.charAt(0) << 8 | row.country.charAt(1));
      }
      for (PlaceRow row : rows) {
        out.writeFloat((float) row.latitude);
      }
      for (PlaceRow row : rows) {
        out.writeFloat((float) row.longitude);
      }
      for (PlaceRow row : rows) {
        out.writeInt((int) Math.min(Integer.MAX_VALUE, row.population));
      }
      for (PlaceRow row : rows) {
        PlaceRow region = places.withId(row.region);
        out.writeInt(region == null ? -1 : region.row);
      }
      hashed(names(rows), out);
      hashed(demonyms(places), out);
      hashed(ids(rows), out);
      districts(places, out);
    }
  }

  private static void districts(Places places, DataOutputStream out) throws IOException {
    List<District> districts = places.districts.all();
    out.writeInt(districts.size());
    Map<Long, List<Bearer>> byName = new TreeMap<>();
    for (District district : districts) {
      out.writeInt(district.region().row);
    }
    for (District district : districts) {
      out.writeFloat(district.latitude());
    }
    for (District district : districts) {
      out.writeFloat(district.longitude());
    }
    for (int i = 0; i < districts.size(); i++) {
      PlaceRow row = new PlaceRow("", PlaceKind.REGION);
      row.row = i;
      add(byName, districts.get(i).name(), row, 1);
    }
    hashed(byName, out);
  }

  private static Map<Long, List<Bearer>> names(List<PlaceRow> rows) {
    Map<Long, List<Bearer>> byName = new TreeMap<>();
    for (PlaceRow row : rows) {
      row.names.forEach((name, weight) -> add(byName, name, row, row.prior(weight)));
    }
    return byName;
  }

  private static Map<Long, List<Bearer>> demonyms(Places places) {
    Map<Long, List<Bearer>> byWord = new TreeMap<>();
    places.demonyms.forEach(
        (word, id) -> {
          PlaceRow row = places.withId(id);
          if (row == null) {
            throw new IllegalStateException("demonym " + word + " of the unknown place " + id);
          }
          byWord.put(NameHash.of(word), List.of(new Bearer(row, 1)));
        });
    return byWord;
  }

  private static Map<Long, List<Bearer>> ids(List<PlaceRow> rows) {
    Map<Long, List<Bearer>> byId = new TreeMap<>();
    for (PlaceRow row : rows) {
      add(byId, row.id, row, 1);
    }
    return byId;
  }

  private static void add(Map<Long, List<Bearer>> map, String name, PlaceRow row, double prior) {
    List<Bearer> bearers = map.computeIfAbsent(NameHash.of(name), key -> new ArrayList<>(1));
    for (int i = 0; i < bearers.size(); i++) {
      if (bearers.get(i).row == row) {
        bearers.set(i, new Bearer(row, Math.max(prior, bearers.get(i).prior)));
        return;
      }
    }
    bearers.add(new Bearer(row, prior));
  }

  private static void strings(List<String> values, DataOutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String value : values) {
      bytes.writeBytes(value.getBytes(StandardCharsets.UTF_8));
      out.writeInt(bytes.size());
    }
    bytes.writeTo(out);
  }

  private static void hashed(Map<Long, List<Bearer>> map, DataOutputStream out) throws IOException {
    out.writeInt(map.size());
    for (long hash : map.keySet()) {
      out.writeLong(hash);
    }
    int at = 0;
    for (List<Bearer> bearers : map.values()) {
      out.writeInt(at);
      at += bearers.size();
    }
    out.writeInt(at);
    for (List<Bearer> bearers : map.values()) {
      List<Bearer> sorted = new ArrayList<>(bearers);
      sorted.sort(
          Comparator.comparingDouble((Bearer b) -> -b.prior).thenComparingInt(b -> b.row.row));
      for (Bearer bearer : sorted) {
        out.writeInt(bearer.row.row);
      }
    }
  }

  /** A place that bears a name, and how likely the name means it. */
  private record Bearer(PlaceRow row, double prior) {}
}
