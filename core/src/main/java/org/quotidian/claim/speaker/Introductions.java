package org.quotidian.claim.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.LayoutFeatures;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;

/** Who is introduced with which office, and which body goes by which noun; for one article. */
final class Introductions {
  private static final int NEAR = 8;
  private static final int MOST = 12;
  private static final int FARTHEST = 250;

  private record Introduction(Entity entity, NounPhrase phrase) {}

  private final Map<Integer, List<Introduction>> byNoun = new HashMap<>();

  /** Notes the offices in front of and behind the name of a person or body at {@code start}. */
  void read(Reading r, List<Mention> mentions, int start, int end, Entity entity) {
    if (entity.type() == EntityType.ORG) {
      ownName(r, start, end, entity);
    }
    before(r, mentions, start, end, entity);
    if (r.is(end, WordGroup.COMMA)) {
      appositive(r, mentions, end + 1, entity);
    }
    party(r, end, entity);
    if (r.is(start - 1, WordGroup.COMMA) && entity.type() == EntityType.PERSON) {
      ahead(r, mentions, start - 1, entity);
    }
  }

  /** "the Department of Justice" is a department. */
  private void ownName(Reading r, int start, int end, Entity entity) {
    for (int t = start; t < end; t++) {
      int noun = RoleNouns.standard().find(r, t);
      int role = r.words[t] < 0 ? 0 : r.lexicon().role(r.words[t]) & 15;
      boolean body = role == 0 || role == 4;
      if (noun >= 0 && body && !RoleNouns.standard().isLoose(r, t)) {
        note(noun, NounPhrase.of(noun, false), entity);
      }
    }
  }

  /** "Ukrainian President", "Kremlin spokesman", "the aerospace manufacturer" before a name. */
  private void before(Reading r, List<Mention> mentions, int start, int end, Entity entity) {
    int from = start;
    while (from > 0 && from > start - NEAR && modifies(r, from - 1)) {
      from--;
    }
    for (int t = entity.type() == EntityType.ORG ? start - 1 : from; t < start && t >= from; t++) {
      int noun = noun(r, t, entity);
      if (noun >= 0) {
        NounPhrase phrase = NounPhrase.of(r, mentions, from, t + 1);
        Entity of = phrase.of();
        note(
            noun,
            of != null ? phrase : phrase.belonging(NounPhrase.owner(r, mentions, end)),
            entity);
      }
    }
    titled(r, mentions, from, start, entity);
  }

  /** "Secretary of State" before a name: the noun stands before the preposition. */
  private void titled(Reading r, List<Mention> mentions, int from, int start, Entity entity) {
    int preposition = r.is(from - 1, WordClass.ARTICLE) ? from - 2 : from - 1;
    int head = preposition - 1;
    if (head >= 0 && TitledName.of(r, mentions, head, preposition, start + 1) == start) {
      int noun = noun(r, head, entity);
      if (noun >= 0) {
        note(noun, NounPhrase.of(r, mentions, head, preposition), entity);
      }
    }
  }

  private static boolean modifies(Reading r, int t) {
    if (r.mention[t] >= 0) {
      return true;
    }
    return switch (r.wordClass(t).group()) {
      case ROLE, NAME, WORD, CUE_NOUN, POSSESSIVE_MARK, NUMBER -> true;
      default -> RoleNouns.standard().rank(r, t) >= 0;
    };
  }

  /** "Iuliia Mendel, Zelenskiy's spokeswoman" and "Hugh Hill, a doctor and author at the clinic". */
  private void appositive(Reading r, List<Mention> mentions, int from, Entity entity) {
    int to = Math.min(from + NEAR, r.size());
    for (int t = from; t < to; t++) {
      int noun = noun(r, t, entity);
      if (noun >= 0 && !compound(r, t) && closed(r, t + 1)) {
        note(noun, NounPhrase.of(r, mentions, from, t + 1), entity);
      }
      switch (r.wordClass(t).group()) {
        case DETERMINER, NAME, WORD, ROLE, CUE_NOUN, CUE_ADJECTIVE, POSSESSIVE_MARK, NUMBER -> {}
        case CONJUNCTION -> {
          if (t == from) {
            return;
          }
        }
        default -> {
          if (r.mention[t] < 0 && RoleNouns.standard().rank(r, t) < 0) {
            return;
          }
        }
      }
    }
  }

  /** Tells whether an apposition ends before a token: "Brandt, the mayor said" is none. */
  private static boolean closed(Reading r, int t) {
    return t >= r.size() || (!LayoutFeatures.verbal(r, t) && !r.is(t, WordGroup.ADVERB));
  }

  /** "The leader of the Senate, Mitch McConnell": the office stands before the comma. */
  private void ahead(Reading r, List<Mention> mentions, int comma, Entity entity) {
    int least = Math.max(r.sentenceFirst(comma), comma - 2 * NEAR);
    for (int t = comma - 1; t >= least; t--) {
      boolean opens = r.is(t, WordClass.ARTICLE) || r.is(t, WordClass.POSSESSIVE);
      boolean owner = r.is(t, WordClass.POSSESSIVE_MARK);
      if (opens || owner) {
        int head = t + 1;
        while (head < comma && !r.is(head, WordGroup.PREPOSITION) && !r.is(head, WordGroup.COMMA)) {
          head++;
        }
        int noun = noun(r, head - 1, entity);
        if (noun >= 0 && (head == comma || r.is(head, WordClass.OF))) {
          note(noun, NounPhrase.of(r, mentions, owner ? Math.max(0, t - 1) : t, head), entity);
          return;
        }
      } else if (LayoutFeatures.verbal(r, t) || r.is(t, WordGroup.COMMA)) {
        return;
      }
    }
  }

  /** "Mike Rounds (R-SD)", "Jeff Flake, R-Arizona". */
  private void party(Reading r, int end, Entity entity) {
    int t = r.is(end, WordGroup.COMMA) || r.is(end, WordGroup.BRACKET) ? end + 1 : -1;
    if (t < 0 || t >= r.size() || entity.type() != EntityType.PERSON) {
      return;
    }
    String text = r.text().text();
    int at = r.text().tokenStart(t);
    if (at + 1 < text.length() && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '–')) {
      String party = text.charAt(at) == 'R' ? "republican" : "democrat";
      if (text.charAt(at) == 'R' || text.charAt(at) == 'D') {
        int noun = RoleNouns.standard().find(party);
        note(noun, NounPhrase.of(noun, true), entity);
      }
    }
  }

  /** Tells whether a noun only modifies the next one: "campaign" in "campaign manager". */
  private static boolean compound(Reading r, int t) {
    return r.is(t + 1, WordGroup.ROLE) && r.mention[t + 1] < 0;
  }

  private static int noun(Reading r, int t, Entity entity) {
    if (r.mention[t] >= 0 || r.is(t, WordGroup.PREPOSITION)) {
      return -1;
    }
    int word = r.words[t];
    boolean body = word >= 0 && (r.lexicon().role(word) & 15) == 4;
    int noun = RoleNouns.standard().find(r, t);
    return body == (entity.type() == EntityType.ORG) ? noun : -1;
  }

  private void note(int noun, NounPhrase phrase, Entity entity) {
    List<Introduction> known = byNoun.computeIfAbsent(noun, n -> new ArrayList<>(2));
    for (int i = 0; i < known.size(); i++) {
      Introduction old = known.get(i);
      if (old.entity.id().equals(entity.id())) {
        if (old.phrase.of() == null && phrase.of() != null) {
          known.set(i, new Introduction(entity, phrase));
        }
        return;
      }
    }
    if (known.size() < MOST) {
      known.add(new Introduction(entity, phrase));
    }
  }

  /** Tells whether a body bears the words of a phrase in its name: no paper is a research paper. */
  private static boolean named(NounPhrase phrase, Introduction one) {
    String modifier = phrase.modifier();
    return modifier == null
        || one.entity.type() != EntityType.ORG
        || one.entity.name().toLowerCase(Locale.ROOT).contains(modifier.toLowerCase(Locale.ROOT))
        || modifier.equals(one.phrase.modifier());
  }

  /**
   * Returns who holds the office that a phrase names; of several the one spoken of last before a
   * token; null if there is none.
   */
  @Nullable Entity holder(NounPhrase phrase, Reading r, List<Mention> mentions, int token) {
    if (phrase.noun() < 0 || phrase.several() || !phrase.definite()) {
      return null;
    }
    Map<String, Entity> fit = new HashMap<>();
    for (int noun : RoleNouns.standard().standsFor(phrase.noun())) {
      List<Introduction> known = byNoun.getOrDefault(noun, List.of());
      for (Introduction one : known) {
        if (phrase.fits(one.phrase) && !one.entity.equals(phrase.of()) && named(phrase, one)) {
          fit.put(one.entity.id(), one.entity);
        }
      }
      if (!fit.isEmpty() && noun == phrase.noun()) {
        break;
      }
    }
    if (fit.size() <= 1) {
      return fit.isEmpty() ? null : fit.values().iterator().next();
    }
    for (int t = token - 1; t >= 0 && t > token - FARTHEST; t--) {
      Entity named = r.mention[t] < 0 ? null : mentions.get(r.mention[t]).entity();
      if (named != null && fit.containsKey(named.id())) {
        return named;
      }
    }
    return null;
  }
}
