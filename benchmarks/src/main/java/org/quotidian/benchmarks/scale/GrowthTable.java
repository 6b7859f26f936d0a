package org.quotidian.benchmarks.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Figures by the number of articles, with the exponent that fits them: the least squares' slope of the
 * logarithms, so that 1 is linear. The last column carries that line on from the greatest size measured.
 */
final class GrowthTable {
  private static final int EXTRAPOLATED = 10_000_000;

  private final List<Integer> sizes = new ArrayList<>();
  private final Map<String, List<Double>> rows = new LinkedHashMap<>();

  /** Adds a column. */
  void add(int size, Map<String, Double> figures) {
    sizes.add(size);
    figures.forEach((row, value) -> rows.computeIfAbsent(row, any -> new ArrayList<>()).add(value));
  }

  /** Returns the rows that every column has. */
  String markdown() {
    StringBuilder text = new StringBuilder("| |");
    for (int size : sizes) {
      text.append(String.format(Locale.ROOT, " %,d articles |", size));
    }
    text.append(String.format(Locale.ROOT, " exponent | %,d, extrapolated |%n", EXTRAPOLATED));
    text.append("|---|").append("---:|".repeat(sizes.size() + 2)).append('\n');
    rows.forEach(
        (name, values) -> {
          if (values.size() == sizes.size()) {
            text.append("| ").append(name);
            values.forEach(value -> text.append(" | ").append(figure(value)));
            text.append(fit(values)).append(" |\n");
          }
        });
    return text.toString();
  }

  private String fit(List<Double> values) {
    if (sizes.size() < 2) {
      return " | |";
    }
    double exponent = slope(values);
    int last = sizes.size() - 1;
    double carriedOn =
        values.get(last) * Math.pow((double) EXTRAPOLATED / sizes.get(last), exponent);
    return String.format(Locale.ROOT, " | %.2f | %s", exponent, figure(carriedOn));
  }

  private double slope(List<Double> values) {
    double x = sizes.stream().mapToDouble(Math::log).average().orElse(0);
    double y = values.stream().mapToDouble(Math::log).average().orElse(0);
    double up = 0;
    double down = 0;
    for (int i = 0; i < sizes.size(); i++) {
      double along = Math.log(sizes.get(i)) - x;
      up += along * (Math.log(values.get(i)) - y);
      down += along * along;
    }
    return up / down;
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value >= 1000 ? "%,.0f" : "%,.3g", value);
  }
}
