package org.quotidian.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes out templates into a draft, and keeps the claims they make. */
final class Storyteller {
  private static final int DEPTH = 20;

  private final Grammar grammar;
  private final Vocabulary vocabulary;
  private final Scene scene;
  private final Dice dice;
  private final List<ExpectedClaim> claims = new ArrayList<>();
  private ClaimInProgress[] open = new ClaimInProgress[0];
  private @Nullable Named lastNamed;

  Storyteller(Grammar grammar, Vocabulary vocabulary, Scene scene, Dice dice) {
    this.grammar = grammar;
    this.vocabulary = vocabulary;
    this.scene = scene;
    this.dice = dice;
  }

  List<ExpectedClaim> claims() {
    return claims;
  }

  /** Writes a sentence that says who said what. */
  void claim(ConstructionTemplate from, Draft draft) {
    open = new ClaimInProgress[from.kinds().size()];
    for (int i = 0; i < open.length; i++) {
      open[i] = new ClaimInProgress();
    }
    scene.beginSentence();
    write(from.template(), draft, 0);
    int first = claims.size();
    for (int i = 0; i < open.length; i++) {
      claims.add(open[i].finish(from, i, first, draft));
    }
  }

  /** Writes a sentence that fills the slot. */
  void sentence(String slot, Draft draft) {
    scene.beginSentence();
    write(grammar.draw(slot, dice), draft, 0);
  }

  private void write(Template template, Draft draft, int depth) {
    if (depth > DEPTH) {
      throw new IllegalStateException("the grammar goes in circles");
    }
    for (Template.Part part : template.parts()) {
      if (part instanceof Template.Words words) {
        draft.write(words.text());
      } else if (part instanceof Template.Slot slot) {
        if (slot.capital()) {
          draft.capitalNext();
        }
        fill(slot.name(), draft, depth);
      } else if (part instanceof Template.Marked marked) {
        int start = draft.length();
        lastNamed = null;
        write(marked.inner(), draft, depth + 1);
        open[marked.claim()].take(marked.role(), draft.excerptFrom(start), lastNamed);
      }
    }
  }

  private void fill(String slot, Draft draft, int depth) {
    if (grammar.has(slot)) {
      write(grammar.draw(slot, dice), draft, depth + 1);
    } else if (vocabulary.has(slot)) {
      draft.fill(vocabulary.draw(slot, dice));
    } else {
      switch (slot) {
        case "S" -> person(scene.speaker(), false, draft);
        case "S.full" -> person(scene.speaker(), true, draft);
        case "S.she" -> {
          lastNamed = scene.speaker();
          draft.fill(scene.speaker().pronoun());
        }
        case "S.role" -> {
          lastNamed = scene.speaker();
          draft.fill(scene.speakersRole());
        }
        case "O" -> person(scene.somebodyElse(), false, draft);
        case "O.full" -> person(scene.somebodyElse(), true, draft);
        case "COUNTRY" -> name(scene.country(), draft);
        case "CITY" -> name(scene.city(), draft);
        case "CITY.caps" -> {
          Named city = scene.city();
          draft.name(city, city.name().toUpperCase(Locale.ROOT));
        }
        case "ORG" -> name(scene.organisation(), draft);
        case "n" -> draft.fill(Integer.toString(number()));
        default -> throw new IllegalArgumentException("nothing fills {" + slot + "}");
      }
    }
  }

  private void person(Named person, boolean whole, Draft draft) {
    lastNamed = person;
    if (whole) {
      scene.nameWhole(person, draft);
    } else {
      scene.name(person, draft);
    }
  }

  private void name(Named named, Draft draft) {
    lastNamed = Objects.requireNonNull(named);
    draft.name(named, named.name());
  }

  /** Returns 2 to 999, small ones more often. */
  private int number() {
    return (int) StrictMath.pow(2, 1 + dice.fraction() * 8.96);
  }
}
