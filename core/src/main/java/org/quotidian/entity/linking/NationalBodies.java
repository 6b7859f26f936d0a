package org.quotidian.entity.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.entity.gazetteer.PlaceKind;
import org.quotidian.entity.gazetteer.PlaceTable;
import org.quotidian.entity.names.OrgName;
import org.quotidian.entity.names.WellKnownOrganisations;

/**
 * Bodies that every state has under one name: the Ministry of Health of Uganda is not that of Peru, and
 * each country has one Supreme Court. Their ids end in the country, and they are shown with it:
 * {@code org:ministry-of-health.ug}, "Ministry of Health (Uganda)".
 */
public final class NationalBodies {
  private static final Set<String> BODIES =
      Set.of(
          "supreme-court",
          "high-court",
          "constitutional-court",
          "constitutional-council",
          "court-of-appeal",
          "court-of-cassation",
          "court-of-auditors",
          "parliament",
          "national-assembly",
          "national-congress",
          "congress",
          "senate",
          "house",
          "chamber-of-deputies",
          "house-of-representatives",
          "house-of-assembly",
          "central-bank",
          "treasury",
          "national-treasury",
          "council-of-ministers",
          "council-of-state",
          "state-council",
          "cabinet",
          "national-security-council",
          "election-commission",
          "electoral-commission",
          "national-election-commission",
          "national-electoral-council",
          "supreme-electoral-tribunal",
          "constituent-assembly",
          "national-police",
          "federal-police",
          "police-service",
          "armed-forces",
          "air-force",
          "coast-guard",
          "national-guard",
          "presidential-guard",
          "attorney-generals-office",
          "prosecutor-generals-office",
          "office-of-the-president",
          "office-of-the-prime-minister",
          "prime-ministers-office",
          "auditor-general",
          "justice-department",
          "treasury-department",
          "defense-department",
          "national-weather-service",
          "meteorological-department",
          "civil-aviation-authority",
          "national-statistics-office");

  private static final Set<String> HEADS = Set.of("ministry", "department");

  /** What a ministry may be one of; anything else ("Ministry of Sound") is a name of its own. */
  private static final Set<String> PORTFOLIOS =
      Set.of(
          ("agriculture aviation commerce communication communications culture defence defense development"
                  + " economic economics economy education energy environment environmental external family"
                  + " finance fisheries foreign forestry forests gender health home housing immigration"
                  + " industries industry information interior internal investment irrigation justice labor"
                  + " labour lands livestock minerals mines mining oil petroleum planning power railways"
                  + " roads science security settlement sports sport technology telecommunications tourism"
                  + " trade transport transportation water welfare women works youth employment hydrocarbons")
              .split(" "));

  private static final Set<String> BESIDE =
      Set.of(
          ("of the and for affairs national public social human higher natural resources services rural"
                  + " urban local religious international children cooperation relations order")
              .split(" "));

  /** The words of which one at least is in each such name. */
  private static final Set<String> TELLING = telling();

  private static final Set<String> SMALL = Set.of("of", "the", "and", "for");

  /** Names of countries have so many words at most: "Saint Vincent and the Grenadines". */
  private static final int LONGEST = 5;

  private NationalBodies() {}

  private static Set<String> telling() {
    Set<String> telling = new HashSet<>(HEADS);
    for (String body : BODIES) {
      telling.addAll(List.of(body.split("-", -1)));
    }
    telling.removeAll(List.of("of", "the"));
    return Set.copyOf(telling);
  }

  /** Tells whether a name has a word that each name of such a body has; most have none. */
  static boolean mayBe(List<String> words) {
    for (String word : words) {
      if (TELLING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a name, without a country in it, is a body that every state has. */
  static boolean isOne(List<String> words) {
    if (BODIES.contains(String.join("-", words))) {
      return true;
    }
    int last = words.size() - 1;
    if (last < 1) {
      return false;
    }
    boolean before = HEADS.contains(words.get(0)) && words.get(1).equals("of");
    return before
        ? arePortfolios(words.subList(2, words.size()))
        : words.get(last).equals("ministry") && arePortfolios(words.subList(0, last));
  }

  private static boolean arePortfolios(List<String> words) {
    boolean any = false;
    for (String word : words) {
      boolean one = PORTFOLIOS.contains(word);
      any |= one;
      if (!one && !BESIDE.contains(word)) {
        return false;
      }
    }
    return any;
  }

  /**
   * Returns the body of a country.
   *
   * @param country a country of the table
   * @return null for one of the United States, whose bodies are well known by name or are as often those of
   *     a state
   */
  static @Nullable Entity of(List<String> words, int country) {
    PlaceTable places = PlaceTable.standard();
    String code = places.country(country);
    if (code.equals("US")) {
      return WellKnownOrganisations.standard().find(String.join("-", words));
    }
    return new Entity(
        "org:" + String.join("-", words) + "." + code.toLowerCase(Locale.ROOT),
        EntityType.ORG,
        title(words) + " (" + places.name(country) + ")",
        null);
  }

  /**
   * Returns the body that a name asks for that says its country: "Ministry of Health of Uganda", "Ugandan
   * Ministry of Health", "Uganda's Ministry of Health", "Ministry of Health (Uganda)"; null if it asks for
   * none.
   */
  public static @Nullable Entity named(OrgName name) {
    Said said = said(name);
    return said == null ? null : of(said.words(), said.country());
  }

  /** Takes a name apart that says its country; null if it does not. */
  static @Nullable Said said(OrgName name) {
    List<String> words = name.words();
    if (!mayBe(words)) {
      return null;
    }
    for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
      List<String> rest = words.subList(length, words.size());
      int country = isOne(rest) ? country(words.subList(0, length), true) : -1;
      if (country >= 0) {
        return new Said(rest, country);
      }
      int end = words.size() - length;
      List<String> last = words.subList(end, words.size());
      while (end > 1 && SMALL.contains(words.get(end - 1))) {
        end--;
      }
      rest = words.subList(0, end);
      country = isOne(rest) ? country(last, false) : -1;
      if (country >= 0) {
        return new Said(rest, country);
      }
    }
    return null;
  }

  /**
   * A name that says its country.
   *
   * @param words the body's words, without the country
   * @param country the country's row in the table of places
   */
  record Said(List<String> words, int country) {}

  /** Returns the country called so, or -1. */
  private static int country(List<String> words, boolean before) {
    PlaceTable places = PlaceTable.standard();
    String name = String.join(" ", words);
    int country = known(places, name, before);
    return country < 0 && before && name.length() > 1 && name.endsWith("s")
        ? known(places, name.substring(0, name.length() - 1), false)
        : country;
  }

  private static int known(PlaceTable places, String name, boolean demonymToo) {
    long hash = NameHash.of(name);
    int place = demonymToo ? places.ofDemonym(hash) : -1;
    return place >= 0 && places.kind(place) == PlaceKind.COUNTRY
        ? place
        : onlyCountry(places, places.named(hash));
  }

  /** "Georgia Senate" may be that of the state. */
  private static int onlyCountry(PlaceTable places, int[] named) {
    if (named.length == 0 || places.kind(named[0]) != PlaceKind.COUNTRY) {
      return -1;
    }
    for (int other : named) {
      if (places.kind(other) == PlaceKind.REGION
          && places.countryCode(other) != places.countryCode(named[0])) {
        return -1;
      }
    }
    return named[0];
  }

  /** Writes small-letter words as a name. */
  private static String title(List<String> words) {
    StringBuilder title = new StringBuilder();
    for (String word : words) {
      title.append(title.length() == 0 ? "" : " ");
      boolean small = SMALL.contains(word);
      title.append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return title.toString();
  }
}
