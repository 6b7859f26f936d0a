package org.quotidian.entity.tagging;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;

/**
 * Countries, states and towns that are given names, too, taken for persons: "Alberta wants", "AUSTIN,
 * Texas". A state is one unless it is a common surname or the article has somebody of that name with more
 * parts; a town is one before the state that follows it after a comma. States taken for organisations before
 * what only states have ("her Minnesota congressional seat") are places, too; and so is what begins with a kind
 * of place or a saint in Spanish or Portuguese.
 */
public final class NamesakesOfPlaces {
  private static final long WIDE = LexiconFlag.COUNTRY | LexiconFlag.REGION;
  private static final long TOWN = LexiconFlag.LARGE_CITY | LexiconFlag.CITY | LexiconFlag.TOWN;
  private static final byte PERSON = (byte) Labels.of(EntityType.PERSON, Labels.UNIT);
  private static final byte PLACE = (byte) Labels.of(EntityType.PLACE, Labels.UNIT);

  private static final byte ORG = (byte) Labels.of(EntityType.ORG, Labels.UNIT);
  private static final long HILL = NameHash.of("Hill");
  private static final long THE = NameHash.of("the");
  private static final Set<Long> OF_STATES =
      hashes(
          "congressional legislature governor senator lawmaker lawmakers primary caucuses voters residents"
              + " state law delegation district border");
  private static final byte BEGIN = (byte) Labels.of(EntityType.PERSON, Labels.BEGIN);
  private static final Set<Long> SAINTS = hashes("san santa santo são");

  /** Words that names of places begin with in Spanish and Portuguese, and of persons do not. */
  private static final Set<Long> KINDS =
      hashes(
          "san santa santo são barrio colonia reparto sector calle avenida alameda playa playas praia"
              + " puerto porto isla islas ilha cerro volcán laguna bahía");

  private NamesakesOfPlaces() {}

  private static Set<Long> hashes(String words) {
    return Stream.of(words.split(" ", -1))
        .map(NameHash::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Makes a place of what was taken for a person although it begins with a kind of place ("Playa Hermosa")
   * or, followed by a given name, with a saint ("San Juan Chamula").
   */
  private static void places(Tokens tokens, byte[] labels, int first) {
    boolean saint = SAINTS.contains(tokens.hash(first));
    long given = LexiconFlag.MALE | LexiconFlag.FEMALE;
    if (saint && (first + 1 == tokens.count() || (tokens.flags(first + 1) & given) == 0)) {
      return;
    }
    int i = first;
    int position = Labels.BEGIN;
    while (position != Labels.LAST) {
      position = Labels.position(labels[i]);
      labels[i++] = (byte) Labels.of(EntityType.PLACE, position);
    }
  }

  /** Turns such persons into places. */
  public static void correct(Tokens tokens, byte[] labels) {
    @Nullable Set<Long> longer = null;
    for (int r = 0; r < tokens.runs(); r++) {
      for (int i = tokens.runFirst(r); i < tokens.runEnd(r); i++) {
        if (labels[i] == ORG && isState(tokens, i)) {
          labels[i] = PLACE;
        } else if ((labels[i] == PLACE || labels[i] == PERSON) && isTheHill(tokens, i)) {
          labels[i] = ORG;
        }
        if (labels[i] == BEGIN && KINDS.contains(tokens.hash(i))) {
          places(tokens, labels, i);
        }
        if (labels[i] != PERSON) {
          continue;
        }
        long flags = tokens.flags(i);
        if ((flags & TOWN) != 0 && isBeforeState(tokens, labels, i)) {
          labels[i] = PLACE;
        } else if ((flags & WIDE) != 0 && (flags & LexiconFlag.COMMON_SURNAME) == 0) {
          longer = longer == null ? longerNames(tokens, labels) : longer;
          if (!longer.contains(tokens.hash(i))) {
            labels[i] = PLACE;
          }
        }
      }
    }
  }

  /** A state before what only a state has, and no club: "her Minnesota congressional seat". */
  private static boolean isState(Tokens tokens, int token) {
    int next = token + 1;
    return (tokens.flags(token) & WIDE) != 0
        && next < tokens.count()
        && tokens.sentence(token) == tokens.sentence(next)
        && OF_STATES.contains(tokens.hash(next))
        && !tokens.isCandidate(next);
  }

  /** "The Hill" inside a sentence is the newspaper of that name. */
  private static boolean isTheHill(Tokens tokens, int token) {
    int the = token - 1;
    return tokens.hash(token) == HILL
        && the > 0
        && tokens.hash(the) == THE
        && tokens.isCandidate(the)
        && tokens.sentence(the - 1) == tokens.sentence(token);
  }

  private static boolean isBeforeState(Tokens tokens, byte[] labels, int token) {
    int state = token + 2;
    return state < tokens.count()
        && tokens.sentence(token) == tokens.sentence(state)
        && tokens.isMark(token + 1, ',', ',')
        && (tokens.flags(state) & LexiconFlag.REGION) != 0
        && labels[state] == PLACE;
  }

  /** Returns the parts of all names of persons that have several. */
  private static Set<Long> longerNames(Tokens tokens, byte[] labels) {
    Set<Long> parts = new HashSet<>();
    for (int r = 0; r < tokens.runs(); r++) {
      for (int i = tokens.runFirst(r); i < tokens.runEnd(r); i++) {
        int label = labels[i];
        if (label != Labels.OUTSIDE && label != PERSON && Labels.type(label) == EntityType.PERSON) {
          parts.add(tokens.hash(i));
        }
      }
    }
    return parts;
  }
}
