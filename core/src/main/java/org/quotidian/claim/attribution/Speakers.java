package org.quotidian.claim.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;

/** Resolves the sources of one text's attributions to entities, from the first to the last. */
final class Speakers {
  /** How many mentions back a pronoun may reach. */
  private static final int FARTHEST = 24;

  private final Reading r;
  private final Attributions found;
  private final List<Mention> mentions;
  private final SpeakerMemory memory;
  private @Nullable Entity lastPerson;
  private int lastSentence = -10;

  Speakers(Reading r, Attributions found, List<Mention> mentions, SpeakerMemory memory) {
    this.r = r;
    this.found = found;
    this.mentions = mentions;
    this.memory = memory;
  }

  /** Returns the speaker of each attribution, null where it stays unresolved. */
  @Nullable Entity[] resolve() {
    @Nullable Entity[] resolved = new Entity[found.size()];
    for (int i = 0; i < found.size(); i++) {
      Entity speaker = resolve(i, resolved);
      resolved[i] = speaker;
      if (speaker != null && speaker.type() == EntityType.PERSON && found.parent(i) < 0) {
        lastPerson = speaker;
        lastSentence = r.sentence[found.cueStart(i)];
      }
    }
    return resolved;
  }

  private @Nullable Entity resolve(int i, @Nullable Entity[] before) {
    int start = found.sourceStart(i);
    if (start < 0) {
      return null;
    }
    int end = found.sourceEnd(i);
    if (end - start == 1) {
      Entity speaker = pronoun(i, start, before);
      if (speaker != null || r.is(start, WordGroup.PRONOUN) || r.is(start, WordGroup.RELATIVE)) {
        return speaker;
      }
    }
    return phrase(start, end);
  }

  private @Nullable Entity pronoun(int i, int token, @Nullable Entity[] before) {
    String letters = r.text().text();
    int at = r.text().tokenStart(token);
    int length = r.text().tokenEnd(token) - at;
    if (r.is(token, WordGroup.RELATIVE)) {
      return before(token);
    }
    if (is(letters, at, length, "she") || is(letters, at, length, "her")) {
      return person(i, token, SpeakerMemory.WOMAN);
    }
    if (is(letters, at, length, "he") || is(letters, at, length, "his")) {
      return person(i, token, SpeakerMemory.MAN);
    }
    boolean self = length == 1 && letters.charAt(at) == 'I';
    int parent = found.parent(i);
    return self && parent >= 0 && parent < i ? before[parent] : null;
  }

  private static boolean is(String letters, int at, int length, String word) {
    return length == word.length() && letters.regionMatches(true, at, word, 0, length);
  }

  /** Returns the entity named right before a relative pronoun. */
  private @Nullable Entity before(int token) {
    int t = token - 1;
    if (r.is(t, WordGroup.COMMA)) {
      t--;
    }
    return t >= 0 && r.mention[t] >= 0 ? name(r.mention[t]) : null;
  }

  /** Returns who a pronoun means: the last speaker nearby, else the last person fit for it. */
  private @Nullable Entity person(int i, int token, int gender) {
    int sentence = r.sentence[token];
    int content = Math.max(0, found.leftStart(i));
    Entity near = null;
    int best = Integer.MIN_VALUE;
    int seen = 0;
    int previous = -1;
    for (int t = token - 1; t >= 0 && seen < FARTHEST && t > token - 400; t--) {
      int m = r.mention[t];
      if (m < 0 || m == previous) {
        continue;
      }
      previous = m;
      seen++;
      Entity entity = name(m);
      if (entity == null
          || mentions.get(m).type() != EntityType.PERSON
          || clashes(entity, gender)) {
        continue;
      }
      boolean said = found.leftStart(i) >= 0 && t >= content && t < found.leftEnd(i);
      if (r.quotation[t] != r.quotation[token] || said) {
        continue;
      }
      int start = r.mentionStart(t);
      int worth = -3 * (sentence - r.sentence[t]);
      worth += subject(start) ? 6 : 0;
      worth += entity.equals(lastPerson) && sentence - lastSentence <= 4 ? 5 : 0;
      worth += memory.gender(entity) == gender ? 2 : 0;
      worth -= seen / 2;
      worth -= r.is(r.mentionEnd(t), WordClass.POSSESSIVE_MARK) ? 2 : 0;
      if (worth > best) {
        best = worth;
        near = entity;
      }
    }
    Entity last = lastPerson;
    if (last != null && sentence - lastSentence <= 6 && !clashes(last, gender)) {
      int worth = 5 - (sentence - lastSentence);
      if (near == null || worth > best) {
        near = last;
      }
    }
    if (near != null) {
      memory.learn(near, gender);
    }
    return near;
  }

  private boolean clashes(Entity entity, int gender) {
    int known = memory.gender(entity);
    return known != SpeakerMemory.UNKNOWN && known != gender;
  }

  /** Tells whether a mention stands where subjects do: first in its sentence or clause. */
  private boolean subject(int start) {
    int first = r.sentenceFirst(start);
    for (int t = start - 1; t >= first && t >= start - 5; t--) {
      switch (r.wordClass(t).group()) {
        case ROLE, NAME, DETERMINER, ADVERB, WORD, CUE_NOUN -> {}
        default -> {
          return r.is(t, WordGroup.COMMA) || r.is(t, WordGroup.SUBORDINATOR);
        }
      }
    }
    return true;
  }

  /** Returns the entity that a noun phrase names: its head, not its owner nor its parts. */
  private @Nullable Entity phrase(int start, int end) {
    int core = start;
    while (core < end && !ends(core, start)) {
      core++;
    }
    Entity named = core(start, core);
    if (named != null) {
      return named;
    }
    // "Zelenskiy's spokeswoman, Iuliia Mendel"
    if (core + 1 < end && r.is(core, WordGroup.COMMA) && r.is(core - 1, WordGroup.ROLE)) {
      int apposition = core + 1;
      int stop = apposition;
      while (stop < end && !ends(stop, apposition)) {
        stop++;
      }
      named = core(apposition, stop);
      if (named != null && named.type() == EntityType.PERSON) {
        return named;
      }
    }
    boolean role = core > start && r.is(core - 1, WordGroup.ROLE) && r.words[core - 1] >= 0;
    return role && definite(start, core) ? memory.byRole(r.words[core - 1]) : null;
  }

  /** Tells whether a noun phrase means somebody known: "the", "its", "Zelenskiy's". */
  private boolean definite(int start, int core) {
    boolean known = r.is(start, WordClass.POSSESSIVE);
    known |=
        r.is(start, WordClass.ARTICLE)
            && r.text().tokenEnd(start) - r.text().tokenStart(start) == 3;
    for (int t = start; t < core; t++) {
      known |= r.is(t, WordClass.POSSESSIVE_MARK);
    }
    return known && !r.is(start, WordClass.QUANTIFIER);
  }

  private boolean ends(int t, int start) {
    return switch (r.wordClass(t).group()) {
      case COMMA, PREPOSITION, RELATIVE, BRACKET, DASH, COLON -> r.mention[t] < 0;
      case CONJUNCTION -> t > start && r.mention[t] < 0;
      default -> false;
    };
  }

  /** Returns what the last name of a bare noun phrase names, if the phrase means it. */
  private @Nullable Entity core(int start, int core) {
    int last = core - 1;
    if (last >= start && r.is(last, WordClass.POSSESSIVE_MARK)) {
      last--;
    }
    if (last < start) {
      return null;
    }
    int m = r.mention[last];
    if (m >= 0) {
      return name(m);
    }
    // "the NATO alliance", "the Trump campaign" is a body of its own
    if (r.is(last, WordClass.BODY_NOUN) && last > start && r.mention[last - 1] >= 0) {
      int named = r.mention[last - 1];
      return mentions.get(named).type() == EntityType.ORG ? name(named) : null;
    }
    return null;
  }

  private @Nullable Entity name(int mention) {
    Mention m = mentions.get(mention);
    return m.form() == Mention.Form.NAME ? m.entity() : null;
  }
}
