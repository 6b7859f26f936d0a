package org.quotidian.benchmarks.claims;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the given names that nearly only men or nearly only women bear.
 *
 * <p>{@code BuildGivenNames FEMALE MALE COUNTRIES OUT}: the US census' dist.female.first and
 * dist.male.first (name, share in percent) and popular-names-by-country-dataset's
 * common-forenames-by-country.csv (a name listed counts a twentieth of a percent).
 */
public final class BuildGivenNames {
  private static final double LISTED = 0.05;
  private static final double FACTOR = 8;

  private BuildGivenNames() {}

  public static void main(String[] args) throws IOException {
    Map<String, double[]> shares = new TreeMap<>();
    census(Path.of(args[0]), 0, shares);
    census(Path.of(args[1]), 1, shares);
    for (String line : Files.readAllLines(Path.of(args[2]), StandardCharsets.UTF_8)) {
      String[] column = line.split(",", -1);
      int sex = column.length < 12 ? -1 : List.of("F", "M").indexOf(column[9]);
      if (sex >= 0) {
        add(shares, column[10], sex, LISTED);
        if (!column[11].equals(column[10])) {
          add(shares, column[11], sex, LISTED);
        }
      }
    }
    List<String> women = new ArrayList<>();
    List<String> men = new ArrayList<>();
    shares.forEach(
        (name, share) -> {
          if (share[0] > FACTOR * share[1]) {
            women.add(name);
          } else if (share[1] > FACTOR * share[0]) {
            men.add(name);
          }
        });
    String text =
        "# Given names that nearly only women or nearly only men bear. See PROVENANCE.md.\n"
            + ("woman\t" + String.join(" ", women) + "\n")
            + ("man\t" + String.join(" ", men) + "\n");
    Files.writeString(Path.of(args[3]), text, StandardCharsets.UTF_8);
  }

  private static void census(Path file, int sex, Map<String, double[]> shares) throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
      String[] column = line.trim().split(" +", -1);
      if (column.length >= 2) {
        add(shares, column[0], sex, Double.parseDouble(column[1]));
      }
    }
  }

  private static void add(Map<String, double[]> shares, String name, int sex, double share) {
    String folded = name.toLowerCase(Locale.ROOT);
    boolean plain = !folded.isEmpty() && folded.chars().allMatch(c -> Character.isLetter(c));
    if (plain) {
      shares.computeIfAbsent(folded, key -> new double[2])[sex] += share;
    }
  }
}
