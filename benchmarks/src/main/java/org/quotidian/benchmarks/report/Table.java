package org.quotidian.benchmarks.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Scores as a Markdown table with the ratio of each to its baseline. Of several rounds, a figure is
 * the median; the ratio is the median of each round's own, with the least and the greatest.
 */
final class Table {
  /** Parameters that are the same in all rows and said above the table. */
  private static final Set<String> SAID_ABOVE = Set.of("corpus", "articles", "index");

  private final List<List<Score>> rounds;

  Table(List<List<Score>> rounds) {
    this.rounds = rounds;
  }

  /** Returns the tables, one for each suite. */
  String markdown() {
    Set<String> suites = new LinkedHashSet<>();
    rounds.forEach(round -> round.forEach(score -> suites.add(score.suite())));
    StringBuilder text = new StringBuilder();
    for (String suite : suites) {
      List<Score> rows = rounds.get(0).stream().filter(s -> s.suite().equals(suite)).toList();
      if (!rows.isEmpty()) {
        text.append("\n## ").append(suite).append("\n\n");
        suite(rows, text);
      }
    }
    return text.toString();
  }

  private void suite(List<Score> rows, StringBuilder text) {
    List<String> figures = List.copyOf(rows.get(0).figures().keySet());
    List<String> head = new ArrayList<>(List.of("benchmark"));
    head.addAll(figures);
    List<String> compared = rows.get(0).compared();
    compared.forEach(figure -> head.add("ratio to plain, " + figure));
    row(head, text);
    row(head.stream().map(cell -> cell.equals("benchmark") ? "---" : "---:").toList(), text);
    for (Score score : rows) {
      List<String> cells = new ArrayList<>(List.of(name(score)));
      for (String figure : figures) {
        cells.add(number(median(valuesOf(score, figure))));
      }
      compared.forEach(figure -> cells.add(score.isBaseline() ? "1" : ratio(score, figure)));
      row(cells, text);
    }
  }

  private static String name(Score score) {
    StringBuilder name = new StringBuilder(score.method());
    for (Map.Entry<String, String> param : score.params().entrySet()) {
      if (!SAID_ABOVE.contains(param.getKey())) {
        name.append(' ').append(param.getValue());
      }
    }
    return name.toString();
  }

  private double[] valuesOf(Score wanted, String figure) {
    return rounds.stream()
        .flatMap(List::stream)
        .filter(wanted::sameAs)
        .mapToDouble(score -> score.figure(figure))
        .toArray();
  }

  private String ratio(Score wanted, String figure) {
    double[] ratios =
        rounds.stream()
            .flatMapToDouble(
                round ->
                    round.stream()
                        .filter(wanted::sameAs)
                        .flatMapToDouble(
                            score ->
                                round.stream()
                                    .filter(s -> s.isBaseline() && s.besides(score))
                                    .mapToDouble(
                                        baseline ->
                                            score.figure(figure) / baseline.figure(figure))))
            .toArray();
    if (ratios.length == 0) {
      return "";
    }
    Arrays.sort(ratios);
    String middle = String.format(Locale.ROOT, "**%.3f**", median(ratios));
    return ratios.length == 1
        ? middle
        : String.format(
            Locale.ROOT, "%s (%.3f to %.3f)", middle, ratios[0], ratios[ratios.length - 1]);
  }

  static double median(double[] values) {
    if (values.length == 0) {
      return Double.NaN;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return String.format(
        Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
  }

  private static void row(List<String> cells, StringBuilder text) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
