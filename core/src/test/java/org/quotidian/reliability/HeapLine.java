package org.quotidian.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What collections of the heap left over time, and how it grows. */
final class HeapLine {
  private final List<double[]> points = new ArrayList<>();

  /** Collects and notes what is left. */
  void note(double minute) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    points.add(new double[] {minute, (runtime.totalMemory() - runtime.freeMemory()) / 1e6});
  }

  /** The least squares' slope of the second half, in MB a minute; 0 of fewer than two points. */
  double slope() {
    List<double[]> late = points.subList(points.size() / 2, points.size());
    double x = late.stream().mapToDouble(p -> p[0]).average().orElse(0);
    double y = late.stream().mapToDouble(p -> p[1]).average().orElse(0);
    double up = late.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum();
    double down = late.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
    return down == 0 ? 0 : up / down;
  }

  @Override
  public String toString() {
    if (points.isEmpty()) {
      return "not looked at";
    }
    return String.format(
        Locale.ROOT,
        "%.1f MB in the middle, %.1f at the end, %+.2f MB a minute in the second half",
        points.get(points.size() / 2)[1],
        points.get(points.size() - 1)[1],
        slope());
  }
}
