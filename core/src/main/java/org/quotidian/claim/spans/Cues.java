package org.quotidian.claim.spans;

import java.util.Arrays;
import org.quotidian.claim.lexicon.CueEntry;
import org.quotidian.claim.lexicon.Lexicon;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordGroup;
import org.quotidian.claim.reading.Reading;

/** The places in a text that may be cues, in order: what the lexicon knows, colons, dashes. */
public final class Cues {
  /** What the words before a verb make of it, as bits of {@link #flags}. */
  public static final int PASSIVE = 1,
      PERFECT = 2,
      MODAL = 4,
      NEGATED = 8,
      INFINITIVE = 16,
      BE = 32,
      DO = 64;

  private static final int LONGEST_GROUP = 7;

  private final Reading reading;
  private int size;
  private int[] head = new int[64];
  private int[] tail = new int[64];
  private int[] first = new int[64];
  private int[] entry = new int[64];
  private byte[] form = new byte[64];
  private byte[] flags = new byte[64];
  private byte[] likely = new byte[64];

  private final int[] after;

  private Cues(Reading reading) {
    this.reading = reading;
    this.after = new int[reading.size() + 1];
  }

  /** Finds all candidates of a text, at most one at each token. */
  public static Cues of(Reading reading) {
    Cues cues = new Cues(reading);
    int n = reading.size();
    for (int t = 0; t < n; t++) {
      t = cues.lookAt(t);
    }
    int cue = cues.size;
    for (int t = n; t >= 0; t--) {
      if (cue > 0 && cues.head[cue - 1] >= t) {
        cue--;
      }
      cues.after[t] = cue;
    }
    return cues;
  }

  /** Returns the number of candidates. */
  public int size() {
    return size;
  }

  /** Returns the first candidate whose head is at or after the token. */
  public int atOrAfter(int token) {
    return after[Math.min(token, after.length - 1)];
  }

  /** Returns the candidate's first word of meaning. */
  public int head(int cue) {
    return head[cue];
  }

  /** Returns the token after the candidate's last word of meaning. */
  public int tail(int cue) {
    return tail[cue];
  }

  /** Returns the first token of the verb group: its auxiliaries, negations and adverbs included. */
  public int first(int cue) {
    return first[cue];
  }

  /** Returns the number of the candidate's entry in the lexicon. */
  public int entry(int cue) {
    return entry[cue];
  }

  public byte form(int cue) {
    return form[cue];
  }

  public int flags(int cue) {
    return flags[cue];
  }

  /** Returns how probable it is that the candidate attributes something, in steps from 0 to 9. */
  public int likely(int cue) {
    return likely[cue];
  }

  /** Sets how probable it is that the candidate attributes something. */
  public void likely(int cue, float probability) {
    likely[cue] = (byte) Math.min(9, (int) (probability * 10));
  }

  /** Returns the lexicon's entry. */
  public CueEntry word(int cue) {
    return reading.lexicon().entry(entry[cue]);
  }

  private int lookAt(int t) {
    Lexicon lexicon = reading.lexicon();
    int word = reading.words[t];
    if (word < 0) {
      lookAtMark(t);
      return t;
    }
    int end = reading.sentenceEnd(t);
    if (lexicon.opensPhrase(word)) {
      int phrase = lexicon.phrase(reading.words, t, end);
      if (phrase != 0) {
        int length = 1 + (phrase & 7);
        add(t, t + length, phrase >> 6, (byte) (phrase >> 3 & 7));
        return t + length - 1;
      }
    }
    int verb = lexicon.verb(word);
    int noun = lexicon.noun(word);
    boolean read = reading.is(t, WordGroup.CUE_NOUN) || reading.is(t, WordGroup.ROLE);
    if (verb != 0 && !read) {
      if (!asName(t)) {
        add(t, t + 1, verb, lexicon.form(word));
      }
    } else if (noun != 0 && !asName(t)) {
      add(t, t + 1, noun, Lexicon.BASE);
    } else if (lexicon.adjective(word) != 0) {
      add(t, t + 1, lexicon.adjective(word), Lexicon.BASE);
    } else if (unknownVerb(t)) {
      add(t, t + 1, lexicon.unknownVerb(), shapeOf(t));
    }
    return t;
  }

  /** Tells whether a word with a capital inside a sentence is rather part of a name. */
  private boolean asName(int t) {
    return reading.is(t, WordGroup.NAME);
  }

  private void lookAtMark(int t) {
    Lexicon lexicon = reading.lexicon();
    if (reading.is(t, WordClass.COLON)) {
      boolean clock = t + 1 < reading.size() && reading.is(t + 1, WordClass.NUMBER);
      if (!clock) {
        add(t, t + 1, lexicon.colon(), Lexicon.BASE);
      }
    } else if (reading.is(t, WordClass.DASH) && (reading.opens(t + 1) || reading.closes(t - 1))) {
      add(t, t + 1, lexicon.dash(), Lexicon.BASE);
    } else if (unknownVerb(t)) {
      add(t, t + 1, lexicon.unknownVerb(), shapeOf(t));
    }
  }

  private byte shapeOf(int t) {
    return reading.is(t, WordClass.WORD_ED)
        ? Lexicon.PAST
        : reading.is(t, WordClass.WORD_ING) ? Lexicon.ING : Lexicon.WITH_S;
  }

  /** Tells whether a word in -ed, -s or -ing outside the lexicon stands where a cue would. */
  private boolean unknownVerb(int t) {
    boolean shaped =
        reading.is(t, WordClass.WORD_ED)
            || reading.is(t, WordClass.WORD_S)
            || reading.is(t, WordClass.WORD_ING)
            || reading.is(t, WordClass.VERB_PAST)
            || reading.is(t, WordClass.VERB_S);
    if (!shaped || reading.quotation[t] >= 0) {
      return false;
    }
    boolean mark = reading.is(t + 1, WordClass.COMMA) || reading.is(t + 1, WordClass.COLON);
    boolean before =
        reading.opens(t + 1) || reading.is(t + 1, WordClass.THAT) || (mark && reading.opens(t + 2));
    return before || reading.closes(t - 1) || reading.closes(t - 2) || reading.closes(t - 3);
  }

  private void add(int at, int end, int number, byte shape) {
    if (size == head.length) {
      head = Arrays.copyOf(head, size * 2);
      tail = Arrays.copyOf(tail, size * 2);
      first = Arrays.copyOf(first, size * 2);
      entry = Arrays.copyOf(entry, size * 2);
      form = Arrays.copyOf(form, size * 2);
      flags = Arrays.copyOf(flags, size * 2);
      likely = Arrays.copyOf(likely, size * 2);
    }
    head[size] = at;
    tail[size] = end;
    entry[size] = number;
    form[size] = shape;
    scanGroup(size, at);
    size++;
  }

  private void scanGroup(int cue, int at) {
    first[cue] = at;
    CueEntry.Part part = word(cue).part();
    if (part == CueEntry.Part.MARK || part == CueEntry.Part.NOUN) {
      return;
    }
    int bits = 0;
    int from = at;
    int stop = Math.max(reading.sentenceFirst(at), at - LONGEST_GROUP);
    for (int t = at - 1; t >= stop; t--) {
      int bit = bit(t);
      if (bit < 0) {
        break;
      }
      bits |= bit;
      if (reading.groups[t] != WordGroup.ADVERB.ordinal()
          || reading.wordClass(t) != WordClass.INSTEAD) {
        from = t;
      }
    }
    boolean participle = form[cue] == Lexicon.PARTICIPLE || form[cue] == Lexicon.PAST;
    if (participle && (bits & BE) != 0) {
      bits |= PASSIVE;
    }
    first[cue] = from;
    flags[cue] = (byte) bits;
  }

  private int bit(int t) {
    return switch (reading.wordClass(t).group()) {
      case BE -> reading.is(t, WordClass.ISNT) ? BE | NEGATED : BE;
      case HAVE -> reading.is(t, WordClass.HAVENT) ? PERFECT | NEGATED : PERFECT;
      case DO -> reading.is(t, WordClass.DONT) ? DO | NEGATED : DO;
      case MODAL -> reading.is(t, WordClass.CANT) ? MODAL | NEGATED : MODAL;
      case NEGATION -> NEGATED;
      case TO -> INFINITIVE;
      case ADVERB -> reading.is(t, WordClass.AGO) ? -1 : 0;
      default -> -1;
    };
  }
}
