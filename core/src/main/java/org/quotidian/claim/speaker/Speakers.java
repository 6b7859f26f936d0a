package org.quotidian.claim.speaker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.attribution.Attributions;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;

/** Resolves the sources of one text's attributions to entities, from the first to the last. */
public final class Speakers {
  private static final int DEEPEST = 8;

  private final Reading r;
  private final Attributions found;
  private final List<Mention> mentions;
  private final SpeakerMemory memory;
  private final Pronouns pronouns;
  private final @Nullable Entity[] resolved;

  /** Those who spoke last, if they did so together, and in which sentence. */
  private List<Entity> together = List.of();

  private int togetherIn;

  private Speakers(Reading r, Attributions found, List<Mention> mentions, SpeakerMemory memory) {
    this.r = r;
    this.found = found;
    this.mentions = mentions;
    this.memory = memory;
    this.pronouns = new Pronouns(r, found, mentions, memory);
    this.resolved = new Entity[found.size()];
  }

  /** Returns the speakers of each attribution, none where it stays unresolved. */
  public static List<List<Entity>> of(
      Reading r, Attributions found, List<Mention> mentions, SpeakerMemory memory) {
    return new Speakers(r, found, mentions, memory).resolve();
  }

  private List<List<Entity>> resolve() {
    List<List<Entity>> speakers = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      speakers.add(List.of());
    }
    // who stands around must be known before who is inside
    int[] depth = depths();
    for (int level = 0; level <= DEEPEST; level++) {
      for (int i = 0; i < found.size(); i++) {
        if (level == 0) {
          pronouns.at(i);
        }
        if (depth[i] == level) {
          List<Entity> all = resolve(i);
          speakers.set(i, all);
          resolved[i] = all.isEmpty() ? null : all.get(0);
          if (level == 0) {
            remember(i, resolved[i]);
            together(i, all);
          }
        }
      }
    }
    return speakers;
  }

  private int[] depths() {
    int[] depth = new int[found.size()];
    for (int i = 0; i < depth.length; i++) {
      for (int p = found.parent(i); p >= 0 && depth[i] < DEEPEST; p = found.parent(p)) {
        depth[i]++;
      }
    }
    return depth;
  }

  private void remember(int i, @Nullable Entity speaker) {
    if (speaker != null && speaker.type() == EntityType.PERSON) {
      pronouns.spoke(speaker, found.cueStart(i));
      if (r.is(found.cueStart(i), WordClass.DASH)) {
        pronouns.signed();
      }
    } else if (speaker == null && found.sourceStart(i) >= 0) {
      int start = found.sourceStart(i);
      int head = SourcePhrase.end(r, start, found.sourceEnd(i)) - 1;
      int role = head < start || r.words[head] < 0 ? 0 : r.lexicon().role(r.words[head]);
      boolean the = r.text().tokenEnd(start) - r.text().tokenStart(start) == 3;
      boolean one = r.is(start, WordClass.CARDINAL) || (r.is(start, WordClass.ARTICLE) && !the);
      if (one && role > 0 && role < 4) {
        pronouns.spokeUnnamed(start, role == 3 ? SpeakerMemory.UNKNOWN : role);
      }
    }
  }

  /** Remembers several who spoke with one voice, and forgets them when somebody else speaks. */
  private void together(int i, List<Entity> speakers) {
    together = speakers.size() > 1 ? speakers : List.of();
    togetherIn = r.sentence[found.cueStart(i)];
  }

  private List<Entity> resolve(int i) {
    int start = found.sourceStart(i);
    if (start < 0) {
      Entity turn = found.cue(i) < 0 ? pronouns.turn(i) : null;
      return turn == null ? List.of() : List.of(turn);
    }
    int end = found.sourceEnd(i);
    if (end - start == 1 && pronouns.is(start, "they")) {
      return r.sentence[start] - togetherIn <= 1 ? together : List.of();
    }
    int parent = found.parent(i);
    Entity outer = parent < 0 ? null : resolved[parent];
    Entity around = outer != null && outer.type() == EntityType.PERSON ? outer : null;
    List<Entity> all = new ArrayList<>(2);
    int from = start;
    while (from < end) {
      Entity one = part(i, from, end, around);
      if (one == null && all.isEmpty() && from > start) {
        break;
      }
      if (one != null && !all.contains(one) && agrees(i, one)) {
        all.add(one);
      }
      from = one == null && from == start ? end : SourcePhrase.next(r, mentions, from, end);
    }
    return List.copyOf(all);
  }

  private @Nullable Entity part(int i, int start, int end, @Nullable Entity around) {
    if (r.mention[start] < 0) {
      int gender = pronouns.gender(start);
      if (gender != SpeakerMemory.UNKNOWN && single(start, end)) {
        return pronouns.person(i, start, gender, around);
      }
      boolean aside = end - start > 1 && r.is(start + 1, WordGroup.COMMA);
      if (r.is(start, WordGroup.RELATIVE) && (end - start == 1 || aside)) {
        return pronouns.before(start);
      }
      if (end - start == 1 && r.is(start, WordGroup.PRONOUN)) {
        return self(start) ? around : pronouns.is(start, "it") ? pronouns.body(start) : null;
      }
    }
    Entity named = SourcePhrase.entity(r, mentions, memory.introductions(), start, end);
    boolean epithet = named == null && Epithets.isOne(r, start, SourcePhrase.end(r, start, end));
    return epithet ? pronouns.onlyBefore(i, start) : named;
  }

  /** Tells whether a pronoun is all of its part: not the owner in "her spokesman". */
  private boolean single(int start, int end) {
    return end - start == 1 || r.is(start + 1, WordClass.AND);
  }

  private boolean self(int token) {
    int at = r.text().tokenStart(token);
    return r.text().tokenEnd(token) - at == 1 && r.text().text().charAt(at) == 'I';
  }

  /** Tells whether "citing its own concerns" may be said by somebody: not by a person. */
  private boolean agrees(int i, Entity speaker) {
    int start = found.rightStart(i);
    boolean own =
        start >= 0
            && start + 1 < r.size()
            && r.is(start, WordClass.POSSESSIVE)
            && r.text().tokenEnd(start + 1) - r.text().tokenStart(start + 1) == 3
            && r.text().text().regionMatches(true, r.text().tokenStart(start + 1), "own", 0, 3);
    if (!own || speaker.type() != EntityType.PERSON) {
      return true;
    }
    return !r.text().text().regionMatches(true, r.text().tokenStart(start), "its", 0, 3);
  }
}
