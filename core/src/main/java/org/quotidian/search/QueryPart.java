package org.quotidian.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;

/** What a {@link NewsQuery} is made of. */
public sealed interface QueryPart extends NewsQuery {

  /** How a word is compared. */
  enum Match {
    /** As words are: letter case, accents and endings aside. */
    WORD,
    /** As a pattern: {@code *} for any letters, {@code ?} for one. */
    WILDCARD,
    /** With one or two letters wrong, as its length allows. */
    FUZZY
  }

  /** Everything. */
  record All() implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * One word; more than one token in it, as in "build-up", must stand next to each other.
   *
   * @param field where
   * @param word the word as written
   * @param match how it is compared
   */
  record Word(TextField field, String word, Match match) implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * Words next to each other.
   *
   * @param field where
   * @param words the words as written
   * @param slop how many places they may be apart
   */
  record Phrase(TextField field, String words, int slop) implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * Somebody or something by name.
   *
   * @param role as what
   * @param name the name, or {@link #ANY_NAME}
   * @param thisSpelling whether only this very spelling counts
   */
  record Named(NameRole role, String name, boolean thisSpelling) implements QueryPart {
    /** Drops {@code thisSpelling} where any name is asked for, which has none of its own. */
    public Named {
      thisSpelling = thisSpelling && !name.equals(ANY_NAME);
    }

    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * A claim's act.
   *
   * @param act the act
   */
  record ActIs(ClaimAct act) implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * A claim's kind.
   *
   * @param kind the kind
   */
  record KindIs(ClaimKind kind) implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * A claim that says about the same.
   *
   * @param runningText what it says
   */
  record Says(String runningText) implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * Any of the words.
   *
   * @param runningText the words
   */
  record Like(String runningText) implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * One claim in which all holds.
   *
   * @param inner what holds in it
   */
  record SameClaim(NewsQuery inner) implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * A range of time of publication.
   *
   * @param from the first instant, or null
   * @param before the instant after the last, or null
   */
  record Published(@Nullable Instant from, @Nullable Instant before) implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * A field whose value is taken as a whole.
   *
   * @param field which
   * @param value its value
   */
  record Keyword(KeywordField field, String value) implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * All parts.
   *
   * @param parts the parts
   */
  record And(List<NewsQuery> parts) implements QueryPart {
    /** Copies the parts. */
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * One part at least.
   *
   * @param parts the parts
   */
  record Or(List<NewsQuery> parts) implements QueryPart {
    /** Copies the parts. */
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * All but the part.
   *
   * @param part what must not hold
   */
  record Not(NewsQuery part) implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * A part that counts more or less in the ranking.
   *
   * @param part the part
   * @param weight its weight, above 0; 1 is usual
   */
  record Boosted(NewsQuery part, float weight) implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }
}
