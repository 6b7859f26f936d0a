package org.quotidian.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quotidian.entity.EntityType;

/**
 * Who and what there is to write about: invented persons, real and invented places and
 * organisations, some of them in the news all the time and most of them once. Immutable.
 */
final class World {
  private static final int PERSONS = 20_000;
  private static final int INVENTED_PLACES = 1_500;
  private static final int INVENTED_ORGANISATIONS = 4_000;

  private final List<Named> persons = new ArrayList<>();
  private final List<Named> countries = new ArrayList<>();
  private final List<Named> cities = new ArrayList<>();
  private final List<Named> organisations = new ArrayList<>();
  private final List<String> outlets;
  private final List<String> sections;
  private final Zipf ofPersons = new Zipf(PERSONS, 30, 1.0);
  private final Zipf ofCountries;
  private final Zipf ofCities;
  private final Zipf ofOrganisations;

  World(long seed, WordLists names, Vocabulary vocabulary) {
    Dice dice = Dice.of(seed, -1);
    outlets = names.get("outlet");
    sections = names.get("section");
    for (String country : shuffled(names.get("country"), dice)) {
      countries.add(Named.of(EntityType.PLACE, country));
    }
    List<String> realCities = names.get("city");
    List<String> allCities = new ArrayList<>(shuffled(realCities, dice));
    Set<String> invented = new LinkedHashSet<>();
    while (invented.size() < INVENTED_PLACES) {
      invented.add(filled(dice.of(names.get("place-form")), dice, names, vocabulary));
    }
    allCities.addAll(invented);
    allCities.forEach(city -> cities.add(Named.of(EntityType.PLACE, city)));
    List<String> real = names.get("organisation");
    Set<String> allOrganisations = new LinkedHashSet<>(shuffled(real, dice));
    while (allOrganisations.size() < real.size() + INVENTED_ORGANISATIONS) {
      String form = dice.of(names.get("organisation-form"));
      allOrganisations.add(filled(form, dice, names, vocabulary));
    }
    allOrganisations.forEach(name -> organisations.add(Named.of(EntityType.ORG, name)));
    for (int i = 0; i < PERSONS; i++) {
      persons.add(person(dice, names, vocabulary));
    }
    ofCountries = new Zipf(countries.size(), 4, 1.0);
    ofCities = new Zipf(cities.size(), 20, 1.1);
    ofOrganisations = new Zipf(organisations.size(), 8, 1.0);
  }

  private static Named person(Dice dice, WordLists names, Vocabulary vocabulary) {
    boolean female = dice.chance(0.5);
    String first = dice.of(names.get(female ? "female" : "male"));
    String last =
        dice.chance(0.5)
            ? dice.of(names.get("surname"))
            : vocabulary.inventedName(dice) + dice.of(names.get("surname-ending"));
    return new Named(
        EntityType.PERSON,
        first + " " + last,
        last,
        female ? "she" : "he",
        dice.of(names.get("role")));
  }

  private static String filled(String form, Dice dice, WordLists names, Vocabulary vocabulary) {
    return form.replace("{Invented}", vocabulary.inventedName(dice))
        .replace("{City}", dice.of(names.get("city")))
        .replace("{Country}", dice.of(names.get("country")));
  }

  private static List<String> shuffled(List<String> list, Dice dice) {
    List<String> result = new ArrayList<>(list);
    for (int i = result.size() - 1; i > 0; i--) {
      int other = dice.below(i + 1);
      String held = result.get(i);
      result.set(i, result.get(other));
      result.set(other, held);
    }
    return result;
  }

  Named person(Dice dice) {
    return persons.get(ofPersons.draw(dice));
  }

  Named country(Dice dice) {
    return countries.get(ofCountries.draw(dice));
  }

  Named city(Dice dice) {
    return cities.get(ofCities.draw(dice));
  }

  Named organisation(Dice dice) {
    return organisations.get(ofOrganisations.draw(dice));
  }

  String outlet(Dice dice) {
    return dice.of(outlets);
  }

  String section(Dice dice) {
    return dice.of(sections);
  }
}
