package org.quotidian.search;

import java.util.List;
import java.util.Locale;

/** Reads the values that are numbers: lengths, confidences, and circles on the map. */
final class NumberValue {
  private static final double KM_PER_MILE = 1.609344;
  private static final String CIRCLE = "near:48.85,2.35,50km";

  private final QueryText text;
  private final int column;

  NumberValue(QueryText text, int column) {
    this.text = text;
    this.column = column;
  }

  /** Reads {@code >800}, {@code 500..800} and the like. */
  NewsQuery wordCount(String value) {
    int dots = value.indexOf("..");
    if (dots >= 0) {
      String least = value.substring(0, dots);
      String most = value.substring(dots + 2);
      return words(
          least.isEmpty() ? 0 : count(least), most.isEmpty() ? Integer.MAX_VALUE : count(most));
    } else if (value.startsWith(">=")) {
      return words(count(value.substring(2)), Integer.MAX_VALUE);
    } else if (value.startsWith("<=")) {
      return words(0, count(value.substring(2)));
    } else if (value.startsWith(">")) {
      return words(count(value.substring(1)) + 1, Integer.MAX_VALUE);
    } else if (value.startsWith("<")) {
      return words(0, count(value.substring(1)) - 1);
    }
    return words(count(value), count(value));
  }

  /** Reads {@code 0.8}, with or without {@code >=} before it. */
  NewsQuery confidence(String value) {
    double least = number(value.startsWith(">=") ? value.substring(2) : value, "confidence:>=0.8");
    if (!(least >= 0 && least <= 1)) {
      throw text.error("a confidence is 0 to 1", column, "confidence:>=0.8");
    }
    return new QueryPart.Confident(least);
  }

  /** Reads {@code latitude,longitude,radius}. */
  NewsQuery around(String value) {
    List<String> parts = List.of(value.split(",", -1));
    if (parts.size() != 3) {
      throw text.error("near: takes degrees north, degrees east and a radius", column, CIRCLE);
    }
    double latitude = number(parts.get(0), CIRCLE);
    double longitude = number(parts.get(1), CIRCLE);
    String radius = parts.get(2).toLowerCase(Locale.ROOT);
    double km;
    if (radius.endsWith("km")) {
      km = number(radius.substring(0, radius.length() - 2), CIRCLE);
    } else if (radius.endsWith("mi")) {
      km = number(radius.substring(0, radius.length() - 2), CIRCLE) * KM_PER_MILE;
    } else {
      km = number(radius, CIRCLE);
    }
    String fault = QueryPart.Around.fault(latitude, longitude, km);
    if (fault != null) {
      throw text.error(fault, column, CIRCLE);
    }
    return new QueryPart.Around(latitude, longitude, km);
  }

  private NewsQuery words(int least, int most) {
    if (least > most) {
      throw text.error("no text has so many words", column, "words:500..800");
    }
    return new QueryPart.WordCount(least, most);
  }

  private int count(String digits) {
    String plain = digits.replace(",", "");
    if (plain.isEmpty() || plain.length() > 9 || !plain.chars().allMatch(Character::isDigit)) {
      throw text.error("\"" + digits + "\" is no number of words", column, "words:>800");
    }
    return Integer.parseInt(plain);
  }

  private double number(String written, String example) {
    try {
      return Double.parseDouble(written.strip());
    } catch (NumberFormatException e) {
      throw text.error("\"" + written + "\" is no number", column, example);
    }
  }
}
