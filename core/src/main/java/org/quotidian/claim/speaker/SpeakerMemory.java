package org.quotidian.claim.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;

/**
 * What an article tells about its people: which is a man or a woman, and who was introduced with
 * which role. Read for the title and the body before any source is resolved; for one article and
 * thread.
 */
public final class SpeakerMemory {
  /** Not known. */
  static final int UNKNOWN = 0;

  static final int MAN = 1;
  static final int WOMAN = 2;

  private static final int NEAR = 6;

  private final Map<String, Integer> gender = new HashMap<>();
  private final Introductions introductions = new Introductions();

  /** Notes the titles and roles around each person of a text. */
  public void read(Reading r, List<Mention> mentions) {
    int n = r.size();
    for (int t = 0; t < n; t++) {
      int m = r.mention[t];
      if (m < 0 || (t > 0 && r.mention[t - 1] == m)) {
        continue;
      }
      Mention mention = mentions.get(m);
      Entity entity = mention.entity();
      if (entity == null
          || mention.type() == EntityType.PLACE
          || mention.form() != Mention.Form.NAME) {
        continue;
      }
      int end = r.mentionEnd(t);
      introductions.read(r, mentions, t, end, entity);
      if (mention.type() == EntityType.PERSON) {
        gender(r, t, end, mention.text(), entity);
      }
    }
  }

  /** Returns who holds which office and which body goes by which noun. */
  Introductions introductions() {
    return introductions;
  }

  private void gender(Reading r, int start, int end, String name, Entity entity) {
    if (gender(entity) == UNKNOWN) {
      gender.put(entity.id(), GivenNames.standard().gender(name));
    }
    title(r, start, entity);
    for (int k = start - 1; k >= 0 && k >= start - 4; k--) {
      if (!r.is(k, WordGroup.ROLE) && !r.is(k, WordGroup.NAME)) {
        break;
      }
      role(r, k, entity);
    }
    if (r.is(end, WordGroup.COMMA)) {
      appositive(r, end + 1, entity);
    }
    // "Zelenskiy's spokeswoman, Iuliia Mendel"
    if (start >= 2 && r.is(start - 1, WordGroup.COMMA) && r.is(start - 2, WordGroup.ROLE)) {
      role(r, start - 2, entity);
    }
  }

  /** Takes the gender from "Iuliia Mendel, Zelenskiy's spokeswoman," if a mark or "of" closes it. */
  private void appositive(Reading r, int from, Entity entity) {
    int noun = -1;
    int to = Math.min(from + NEAR, r.size());
    for (int t = from; t < to; t++) {
      switch (r.wordClass(t).group()) {
        case ROLE -> noun = t;
        case COMMA, STOP, PREPOSITION -> {
          if (noun >= 0) {
            role(r, noun, entity);
          }
          return;
        }
        case DETERMINER, NAME, WORD, CUE_NOUN, CUE_ADJECTIVE, POSSESSIVE_MARK, NUMBER -> {}
        default -> {
          return;
        }
      }
    }
  }

  private void title(Reading r, int t, Entity entity) {
    if (t > 0 && r.is(t - 1, WordClass.MR)) {
      int start = r.text().tokenStart(t - 1);
      String letters = r.text().text();
      boolean man = letters.startsWith("Mr", start) && !letters.startsWith("Mrs", start);
      boolean woman = letters.startsWith("Mrs", start) || letters.startsWith("Ms", start);
      if (man || woman || letters.startsWith("Sir", start) || letters.startsWith("Lady", start)) {
        gender.put(entity.id(), man || letters.startsWith("Sir", start) ? MAN : WOMAN);
      }
    }
  }

  private void role(Reading r, int token, Entity entity) {
    int role = r.words[token] < 0 ? 0 : r.lexicon().role(r.words[token]);
    if (role == MAN || role == WOMAN) {
      gender.put(entity.id(), role);
    }
  }

  /** Returns whether an entity is a man or a woman, as far as the article tells. */
  int gender(Entity entity) {
    return gender.getOrDefault(entity.id(), UNKNOWN);
  }

  /** Notes that a pronoun was used for somebody of unknown gender. */
  void learn(Entity entity, int found) {
    if (gender(entity) == UNKNOWN) {
      gender.put(entity.id(), found);
    }
  }
}
