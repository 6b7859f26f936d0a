package org.quotidian.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who appears in one article, and how they have been named so far. */
final class Scene {
  private final World world;
  private final Dice dice;
  private final List<Named> persons = new ArrayList<>();
  private final List<Named> countries;
  private final List<Named> cities;
  private final List<Named> organisations;
  private final boolean honorifics;
  private final Set<Named> inSentence = new HashSet<>();
  private final Set<Named> namedWhole = new HashSet<>();
  private final Set<Named> withRole = new HashSet<>();
  private Named speaker;
  private @Nullable Named lastPerson;

  Scene(World world, Dice dice) {
    this.world = world;
    this.dice = dice;
    this.countries = some(2, 4, world::country);
    this.cities = some(2, 4, world::city);
    this.organisations = some(2, 5, world::organisation);
    this.honorifics = dice.chance(0.3);
    Set<String> taken = new HashSet<>();
    int wanted = dice.between(3, 6);
    while (persons.size() < wanted) {
      Named person = world.person(dice);
      if (!taken.contains(person.last()) && !taken.contains(person.role())) {
        taken.add(person.last());
        taken.add(person.role());
        persons.add(person);
      }
    }
    this.speaker = persons.get(0);
  }

  private List<Named> some(int least, int most, Function<Dice, Named> source) {
    Set<Named> found = new HashSet<>();
    List<Named> result = new ArrayList<>();
    int wanted = dice.between(least, most);
    while (result.size() < wanted) {
      Named one = source.apply(dice);
      if (found.add(one)) {
        result.add(one);
      }
    }
    return result;
  }

  /** Chooses who speaks from now on. */
  void chooseSpeaker() {
    speaker = dice.of(persons);
  }

  Named speaker() {
    return speaker;
  }

  /** Forgets how anybody was named: the body begins anew after the headline. */
  void forget() {
    namedWhole.clear();
    withRole.clear();
    lastPerson = null;
  }

  /** Begins a sentence, in which nobody is named twice by chance. */
  void beginSentence() {
    inSentence.clear();
    inSentence.add(speaker);
  }

  /** Tells whether a pronoun now means the speaker, and nobody else. */
  boolean speakerIsPlain() {
    return speaker.equals(lastPerson);
  }

  /** Tells whether the speaker's office has been mentioned beside the name. */
  boolean speakerHasRole() {
    return withRole.contains(speaker);
  }

  /** Returns the speaker's office, and remembers that it was mentioned. */
  String speakersRole() {
    withRole.add(speaker);
    return speaker.role();
  }

  Named somebodyElse() {
    return unused(() -> dice.of(persons));
  }

  Named country() {
    return unused(() -> dice.chance(0.8) ? dice.of(countries) : world.country(dice));
  }

  Named city() {
    return unused(() -> dice.chance(0.75) ? dice.of(cities) : world.city(dice));
  }

  Named organisation() {
    return unused(() -> dice.chance(0.75) ? dice.of(organisations) : world.organisation(dice));
  }

  private Named unused(Supplier<Named> source) {
    Named one = source.get();
    for (int i = 0; i < 20 && inSentence.contains(one); i++) {
      one = source.get();
    }
    inSentence.add(one);
    return one;
  }

  /** Writes a person's whole name. */
  void nameWhole(Named person, Draft draft) {
    namedWhole.add(person);
    lastPerson = person;
    draft.name(person, person.name());
  }

  /** Writes a person's name: whole at first, short later. */
  void name(Named person, Draft draft) {
    if (namedWhole.contains(person) && !dice.chance(0.05)) {
      lastPerson = person;
      if (honorifics) {
        draft.write(person.honorific() + " ");
      }
      draft.name(person, person.last());
    } else {
      nameWhole(person, draft);
    }
  }
}
