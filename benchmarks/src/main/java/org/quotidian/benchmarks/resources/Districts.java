package org.quotidian.benchmarks.resources;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the districts of GeoNames. A district lies in the middle of its towns; one without towns where
 * its region does, if the region is so small that this is nearly right, or else nowhere.
 */
final class Districts {
  /** A region's middle stands for a place in it if no town of it is further away, in degrees. */
  private static final double SMALL = 1.2;

  private final List<District> all = new ArrayList<>();
  private final Map<String, double[]> towns = new HashMap<>();
  private final Map<String, double[]> smallTowns = new HashMap<>();
  private final Map<String, double[]> bounds = new HashMap<>();

  /** Counts a town for its district and region. */
  void town(String region, String district, double latitude, double longitude) {
    double[] sums = towns.computeIfAbsent(region + "." + district, code -> new double[3]);
    sums[0] += latitude;
    sums[1] += longitude;
    sums[2]++;
    double[] box = bounds.computeIfAbsent(region, code -> new double[] {90, -90, 180, -180});
    box[0] = Math.min(box[0], latitude);
    box[1] = Math.max(box[1], latitude);
    box[2] = Math.min(box[2], longitude);
    box[3] = Math.max(box[3], longitude);
  }

  /** Counts a small town for its district, which lies in the middle of them if no larger town is in it. */
  void smallTown(String region, String district, double latitude, double longitude) {
    double[] sums = smallTowns.computeIfAbsent(region + "." + district, code -> new double[3]);
    sums[0] += latitude;
    sums[1] += longitude;
    sums[2]++;
  }

  /** Reads the districts of those regions that are known. */
  void gather(Path facts, Map<String, PlaceRow> regions) throws IOException {
    String table = String.join("", Tables.lines(facts.resolve("geonames/admin2.json")));
    try (JsonParser json = new JsonFactory().createParser(table)) {
      String code = "";
      for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
        if (t != JsonToken.FIELD_NAME) {
          continue;
        }
        String field = json.currentName();
        json.nextToken();
        if (field.equals("code")) {
          code = json.getText();
        } else if (field.equals("name")) {
          String region = code.substring(0, code.indexOf('.', 3));
          add(code, json.getText(), region, regions.get(region));
        }
      }
    }
  }

  private void add(String code, String name, String regionCode, @Nullable PlaceRow region) {
    boolean numbered = name.chars().anyMatch(Character::isDigit);
    if (region == null || numbered || name.length() < 3) {
      return;
    }
    float latitude = Float.NaN;
    float longitude = Float.NaN;
    double[] sums = towns.getOrDefault(code, smallTowns.get(code));
    double[] box = bounds.get(regionCode);
    boolean small = box != null && box[1] - box[0] < 2 * SMALL && box[3] - box[2] < 2 * SMALL;
    if (sums != null) {
      latitude = (float) (sums[0] / sums[2]);
      longitude = (float) (sums[1] / sums[2]);
    } else if (small) {
      latitude = (float) region.latitude;
      longitude = (float) region.longitude;
    }
    all.add(new District(name, region, latitude, longitude));
    for (String word : Places.REGION_WORDS) {
      boolean county = word.equals(" County") && code.startsWith("US.");
      if (name.endsWith(word) && !county) {
        String bare = name.substring(0, name.length() - word.length());
        all.add(new District(bare, region, latitude, longitude));
      }
    }
  }

  List<District> all() {
    return all;
  }
}
