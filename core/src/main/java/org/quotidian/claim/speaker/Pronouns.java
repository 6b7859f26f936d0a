package org.quotidian.claim.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.attribution.Attributions;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;
import org.quotidian.claim.spans.LayoutFeatures;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;

/** Who "he", "she" and "who" are: the last person spoken of who fits. */
final class Pronouns {
  /** How many mentions back a pronoun may reach. */
  private static final int FARTHEST = 24;

  /** How many tokens back the quotation before may end. */
  private static final int NEAR = 30;

  private final Reading r;
  private final Attributions found;
  private final List<Mention> mentions;
  private final SpeakerMemory memory;

  /** The person who spoke last outside of other claims, and where. */
  private @Nullable Entity last;

  private int lastSentence = -10;

  private int lastParagraph = -10;

  /** What was last before each attribution. */
  private final @Nullable Entity[] lastBefore;

  private final int[] lastSentenceBefore;

  /** The token where somebody without a name spoke last ("a student said"), and which gender. */
  private int unnamed = -1;

  private int unnamedGender;

  Pronouns(Reading r, Attributions found, List<Mention> mentions, SpeakerMemory memory) {
    this.r = r;
    this.found = found;
    this.mentions = mentions;
    this.memory = memory;
    this.lastBefore = new Entity[found.size()];
    this.lastSentenceBefore = new int[found.size()];
  }

  /** Turns to an attribution, in the order of the text. */
  void at(int i) {
    lastBefore[i] = last;
    lastSentenceBefore[i] = lastSentence;
  }

  /** Remembers who spoke. */
  void spoke(Entity person, int cue) {
    lastParagraph = r.paragraph(cue);
    last = person;
    lastSentence = r.sentence[cue];
    unnamed = -1;
  }

  /** Remembers that who spoke last signed what they said, so that the next words are another's. */
  void signed() {
    lastParagraph = -10;
  }

  /** Remembers that somebody spoke whom the article does not name. */
  void spokeUnnamed(int token, int gender) {
    unnamed = token;
    unnamedGender = gender;
  }

  /**
   * Returns the gender that a pronoun tells, {@link SpeakerMemory#UNKNOWN} if it is not of one person.
   */
  int gender(int token) {
    String letters = r.text().text();
    int at = r.text().tokenStart(token);
    int length = r.text().tokenEnd(token) - at;
    if (is(letters, at, length, "she") || is(letters, at, length, "her")) {
      return SpeakerMemory.WOMAN;
    }
    boolean man = is(letters, at, length, "he") || is(letters, at, length, "his");
    return man ? SpeakerMemory.MAN : SpeakerMemory.UNKNOWN;
  }

  private static boolean is(String letters, int at, int length, String word) {
    return length == word.length() && letters.regionMatches(true, at, word, 0, length);
  }

  /**
   * Returns who a pronoun of an attribution means.
   *
   * @param around who says what it stands in, or null
   */
  @Nullable Entity person(int i, int token, int gender, @Nullable Entity around) {
    int sentence = r.sentence[token];
    int parent = found.parent(i);
    // a line of a transcript is quoted without marks
    boolean quoted = r.quotation[token] >= 0 || (parent >= 0 && found.byLayout(parent));
    Entity speaker = quoted || around == null ? lastBefore[i] : around;
    int spoken = !quoted && around != null ? sentence : lastSentenceBefore[i];
    int content = Math.max(0, found.leftStart(i));
    Entity near = null;
    int nearAt = -1;
    boolean another = false;
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
      boolean elsewhere = r.quotation[t] >= 0 && r.quotation[t] != r.quotation[token];
      boolean self = quoted && entity.equals(around);
      if (elsewhere || said || self || labels(t)) {
        continue;
      }
      int start = r.mentionStart(t);
      boolean subject = subject(start);
      int worth = -3 * (sentence - r.sentence[t]);
      worth += subject ? 6 : 0;
      worth += entity.equals(speaker) && sentence - spoken <= 4 ? (another ? 1 : 5) : 0;
      // whoever acts after the last speaker has spoken takes the turn
      int end = r.mentionEnd(t);
      boolean aside = r.is(end, WordGroup.COMMA) || r.is(end, WordGroup.BRACKET);
      boolean turn = acts(start) || (aside && !r.is(start - 1, WordGroup.COMMA));
      another |= subject && turn && !entity.equals(speaker) && r.sentence[t] > spoken;
      worth += memory.gender(entity) == gender ? 2 : 0;
      worth -= seen / 2;
      worth -= r.is(end, WordClass.POSSESSIVE_MARK) ? 2 : 0;
      worth -= quoted && r.quotation[t] < 0 ? 2 : 0;
      if (worth > best) {
        best = worth;
        near = entity;
        nearAt = t;
      }
    }
    boolean again = sentence - spoken <= 6;
    if (again
        && speaker != null
        && !clashes(speaker, gender)
        && !(quoted && speaker.equals(around))) {
      int worth = (another ? 1 : sentence - spoken == 1 ? 7 : 5) - (sentence - spoken);
      worth -= quoted ? 4 : 0;
      if (near == null || worth > best) {
        near = speaker;
      }
    }
    if (near == null || byUnnamed(i, token, gender, nearAt)) {
      return null;
    }
    memory.learn(near, gender);
    return near;
  }

  /**
   * Returns whose turn it is to say a quotation without source and cue, or null if that is open:
   * who spoke last, but nobody answers his own question; and if nobody spoke, the only person whom
   * the sentence before is about.
   */
  @Nullable Entity turn(int i) {
    int start = found.cueStart(i);
    int paragraph = r.paragraph(start);
    boolean spoken = last != null && paragraph - lastParagraph <= 1;
    if (unnamed >= 0 && paragraph - r.paragraph(unnamed) <= 1) {
      return null;
    }
    if (!spoken) {
      return subjectBefore(start);
    }
    return asked(start) ? null : last;
  }

  /** Tells whether the quotation before a token ends with a question mark. */
  private boolean asked(int token) {
    for (int t = token - 1; t > 0 && t > token - NEAR; t--) {
      if (r.closes(t)) {
        return r.is(t - 1, WordClass.QUESTION_MARK);
      }
    }
    return false;
  }

  /** Returns the only person who does something in the sentence before a token, or null. */
  private @Nullable Entity subjectBefore(int token) {
    Entity only = null;
    int first = token == 0 ? 0 : r.sentenceFirst(token - 1);
    for (int t = first; t < token; t++) {
      Entity entity = r.mention[t] < 0 ? null : name(r.mention[t]);
      if (entity != null
          && entity.type() == EntityType.PERSON
          && subject(r.mentionStart(t))
          && acts(t)
          && !entity.equals(only)) {
        if (only != null) {
          return null;
        }
        only = entity;
      }
    }
    return only;
  }

  /** Tells whether somebody without a name spoke between the person found and the pronoun. */
  private boolean byUnnamed(int i, int token, int gender, int nearAt) {
    boolean man = unnamedGender == SpeakerMemory.UNKNOWN || unnamedGender == gender;
    return unnamed >= 0
        && man
        && found.parent(i) < 0
        && nearAt < unnamed
        && r.sentence[token] - r.sentence[unnamed] <= 1;
  }

  /**
   * Returns the body that "it" means, or null: the only one that is a subject in the sentence so far
   * or, if there is none, in the one before.
   */
  @Nullable Entity body(int token) {
    if (r.quotation[token] >= 0) {
      return null;
    }
    int first = r.sentenceFirst(token);
    Entity here = subjectBody(first, token);
    boolean begins = first == 0 || r.paragraph(first - 1) + 1 < r.paragraph(first);
    return here != null || begins ? here : subjectBody(r.sentenceFirst(first - 1), first);
  }

  /** Returns the only body that is a subject of what is told between two tokens, or null. */
  private @Nullable Entity subjectBody(int from, int to) {
    Entity only = null;
    int t = from;
    while (t < to) {
      Entity entity = r.mention[t] < 0 || r.quotation[t] >= 0 ? null : name(r.mention[t]);
      int next = r.mention[t] < 0 ? t + 1 : Math.max(t + 1, r.mentionEnd(t));
      if (entity != null
          && entity.type() == EntityType.ORG
          && !r.is(next, WordClass.POSSESSIVE_MARK)
          && subject(r.mentionStart(t))
          && acts(t)
          && !entity.equals(only)) {
        if (only != null) {
          return null;
        }
        only = entity;
      }
      t = next;
    }
    return only;
  }

  /** Tells whether a token is a certain pronoun. */
  boolean is(int token, String word) {
    int at = r.text().tokenStart(token);
    return is(r.text().text(), at, r.text().tokenEnd(token) - at, word);
  }

  /**
   * Returns who or what is named right before a relative pronoun, perhaps with where from: "Lee of Ohio,
   * who". A place is nobody.
   */
  @Nullable Entity before(int token) {
    int t = token - 1;
    if (r.is(t, WordGroup.COMMA)) {
      t--;
    }
    if (t < 0 || r.mention[t] < 0) {
      return null;
    }
    if (mentions.get(r.mention[t]).type() != EntityType.PLACE || is(token, "which")) {
      return name(r.mention[t]);
    }
    int from = r.mentionStart(t);
    boolean home =
        from > 1
            && r.is(from - 1, WordGroup.PREPOSITION)
            && r.mention[from - 2] >= 0
            && mentions.get(r.mention[from - 2]).type() == EntityType.PERSON;
    return home ? name(r.mention[from - 2]) : null;
  }

  /**
   * Returns the only person whom the sentence before an attribution names, or two sentences before if
   * that names nobody; null if there is none or there are several.
   */
  @Nullable Entity onlyBefore(int i, int token) {
    int left = found.leftStart(i);
    int from = r.sentenceFirst(left < 0 ? token : Math.min(left, token));
    Entity only = null;
    for (int back = 0; back < 2 && from > 0 && only == null; back++) {
      int to = from;
      from = r.sentenceFirst(to - 1);
      for (int t = from; t < to; t++) {
        Entity entity = r.mention[t] < 0 ? null : name(r.mention[t]);
        if (entity == null || entity.type() != EntityType.PERSON || entity.equals(only)) {
          continue;
        }
        if (only != null) {
          return null;
        }
        only = entity;
      }
    }
    return only;
  }

  private boolean clashes(Entity entity, int gender) {
    int known = memory.gender(entity);
    return known != SpeakerMemory.UNKNOWN && known != gender;
  }

  /** Tells whether a name is the label of a transcript's line. */
  private boolean labels(int t) {
    return r.is(r.mentionEnd(t), WordClass.COLON) && r.paragraphFirst(t) == r.mentionStart(t);
  }

  /** Tells whether a mention stands where subjects do: first in its sentence or clause. */
  private boolean subject(int start) {
    int first = r.sentenceFirst(start);
    for (int t = start - 1; t >= first && t >= start - 5; t--) {
      switch (r.wordClass(t).group()) {
        case ROLE, NAME, DETERMINER, ADVERB, WORD, CUE_NOUN -> {}
        default -> {
          boolean opens = r.is(t, WordGroup.COMMA) || r.is(t, WordGroup.SUBORDINATOR);
          return opens || (r.is(t, WordGroup.CONJUNCTION) && acts(start));
        }
      }
    }
    return true;
  }

  /** Tells whether a verb follows a name, perhaps behind an adverb: "Lee also tried". */
  private boolean acts(int start) {
    int end = r.mentionEnd(start);
    if (r.is(end, WordGroup.ADVERB)) {
      end++;
    }
    return end < r.size() && LayoutFeatures.verbal(r, end);
  }

  private @Nullable Entity name(int mention) {
    Mention m = mentions.get(mention);
    return m.form() == Mention.Form.NAME ? m.entity() : null;
  }
}
