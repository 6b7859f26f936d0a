package org.quotidian.entity.linking;

import java.util.Set;
import org.quotidian.entity.names.Letters;

/** Words that narrow a place to a part of it: "northern", "Upper", "downtown". */
final class Directions {
  private static final Set<String> WORDS =
      Set.of(
          ("north south east west northern southern eastern western central upper lower inner outer"
                  + " greater mainland downtown northeast northwest southeast southwest northeastern"
                  + " northwestern southeastern southwestern north-east north-west south-east south-west"
                  + " rural coastal old metropolitan")
              .split(" "));

  private Directions() {}

  static boolean is(String word) {
    return WORDS.contains(Letters.plain(word));
  }
}
