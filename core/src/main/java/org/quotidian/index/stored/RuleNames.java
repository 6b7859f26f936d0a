package org.quotidian.index.stored;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;

/**
 * Packs the names of constructions: those of the standard extractor as numbers, the names of others as
 * text. The numbers are part of the layout: names are only ever added, at the end.
 */
final class RuleNames {
  private static final String HEADLINE = "headline-";

  private static final List<String> KNOWN =
      List.of(
          "colon",
          "dash",
          "according-to",
          "quotation-after-cue",
          "quotation",
          "inverted-quotation",
          "split-quotation",
          "noun-cue",
          "adjective-cue",
          "passive",
          "inverted-report",
          "trailing-attribution",
          "split-report",
          "that-clause",
          "infinitive",
          "question-clause",
          "bare-clause",
          "object",
          "quotation-alone");

  private static final Map<String, Integer> NUMBERS = numbers();

  private RuleNames() {}

  static void write(String rule, ByteSink out) {
    Integer number = NUMBERS.get(rule);
    if (number != null) {
      out.writeInt(number);
    } else {
      out.writeInt(0);
      out.writeText(rule);
    }
  }

  static String read(ByteSource in) throws IOException {
    int number = in.readInt();
    if (number == 0) {
      return in.readText();
    }
    int index = (number >> 1) - 1;
    if (index < 0 || index >= KNOWN.size()) {
      throw new CorruptIndexException(
          "packed rule " + number + " of " + KNOWN.size(), "stored findings");
    }
    return (number & 1) == 0 ? KNOWN.get(index) : HEADLINE + KNOWN.get(index);
  }

  /** Passes a name over. */
  static void skip(ByteSource in) throws IOException {
    if (in.readInt() == 0) {
      in.skipText();
    }
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < KNOWN.size(); i++) {
      numbers.put(KNOWN.get(i), (i + 1) << 1);
      numbers.put(HEADLINE + KNOWN.get(i), ((i + 1) << 1) | 1);
    }
    return numbers;
  }
}
