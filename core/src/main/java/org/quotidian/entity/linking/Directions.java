package org.quotidian.entity.linking;

import java.util.Set;
import org.quotidian.entity.names.Letters;

/** Words before a place that narrow it to a part or a time of it: "northern", "downtown", "City of". */
final class Directions {
  private static final Set<String> WORDS =
      Set.of(
          ("north south east west northern southern eastern western central upper lower inner outer"
                  + " greater mainland downtown northeast northwest southeast southwest northeastern"
                  + " northwestern southeastern southwestern north-east north-west south-east south-west"
                  + " rural coastal old metropolitan far mid nazi soviet colonial city town village county"
                  + " state province republic kingdom of the")
              .split(" "));

  private Directions() {}

  /** Returns the name without such words at its beginning; the name itself where nothing would be left. */
  static String strip(String name) {
    String rest = name;
    for (int blank = rest.indexOf(' '); blank > 0; blank = rest.indexOf(' ')) {
      if (!WORDS.contains(Letters.plain(rest.substring(0, blank)))) {
        return rest;
      }
      rest = rest.substring(blank + 1);
    }
    return rest;
  }
}
