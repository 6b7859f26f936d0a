package org.quotidian.claim.lexicon;

import org.quotidian.claim.ClaimAct;

/**
 * A row's word of the cue lexicon: a word, or several, that attributes something to somebody.
 *
 * @param number its place among all entries, from 1
 * @param words the base form; the parts of a phrasal cue are joined by an underscore
 * @param part the part of speech
 * @param act what the speaker does by it
 * @param sort what kind of attitude it reports
 * @param strength 3 if it attributes nearly always, 2 often, 1 only in the right construction
 * @param takes the constructions it takes, as bits of {@link Construction}
 * @param negates whether the word itself negates the attribution ("declined")
 */
public record CueEntry(
    int number,
    String words,
    Part part,
    ClaimAct act,
    Sort sort,
    int strength,
    int takes,
    boolean negates) {

  /** The part of speech of a cue. */
  public enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    PHRASE,
    MARK
  }

  /** What kind of attitude a cue reports. */
  public enum Sort {
    SPEECH,
    MANNER,
    THOUGHT,
    WILL,
    STANCE,
    DECREE,
    EVIDENCE
  }

  /** What a cue takes as its content. */
  public enum Construction {
    THAT,
    BARE,
    QUOTE,
    INF,
    ING,
    NOUN,
    WH,
    PERSON,
    OF,
    FOR,
    ON,
    TO,
    ABOUT,
    WITH,
    AT,
    AGAINST,
    AS,
    IN,
    BY,
    OVER,
    WHETHER,
    NONE;

    public int bit() {
      return 1 << ordinal();
    }
  }

  /** Tells whether the cue takes the construction. */
  public boolean takes(Construction construction) {
    return (takes & construction.bit()) != 0;
  }
}
