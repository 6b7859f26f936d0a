package org.quotidian.entity.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Which given names are one name: Iuliia, Yulia and Julia; Mohammed and Muhammad.
 *
 * <p>Short forms (Bill for William) are not among them: they are likely, not certain, and belong to
 * {@link Nicknames}.
 */
final class NameVariants {
  private static final String RESOURCE = "/org/quotidian/entity/name-variants.txt";

  private final Map<String, String> representative = new HashMap<>();

  private NameVariants() {}

  /** Returns the shared list. */
  static NameVariants standard() {
    return Loaded.STANDARD;
  }

  /** Returns the folded spelling that stands for the folded spelling {@code part}. */
  String of(String part) {
    return representative.getOrDefault(part, part);
  }

  private static NameVariants load() {
    NameVariants variants = new NameVariants();
    for (String line : lines(RESOURCE)) {
      String[] spellings = line.split(" ", -1);
      String first = SpellingFold.of(Letters.plain(spellings[0]));
      for (String spelling : spellings) {
        variants.representative.putIfAbsent(SpellingFold.of(Letters.plain(spelling)), first);
      }
    }
    return variants;
  }

  /** Returns the lines of a resource that are neither empty nor comments. */
  static Iterable<String> lines(String resource) {
    try (InputStream in = NameVariants.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the library's resource " + resource + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads the list when it is first asked for. */
  private static final class Loaded {
    static final NameVariants STANDARD = load();
  }
}
