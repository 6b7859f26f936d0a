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
    /**
     * Checks the slop.
     *
     * @throws IllegalArgumentException if there is any in the lead, where it cannot be asked for
     */
    public Phrase {
      if (slop > 0 && field == TextField.LEAD) {
        throw new IllegalArgumentException("a phrase in the lead has no slop; got " + slop);
      }
    }

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
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the range ends before it begins
     */
    public Published {
      if (from != null && before != null && !from.isBefore(before)) {
        throw new IllegalArgumentException("published from " + from + " before " + before);
      }
    }

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

  /** How near two things are. */
  enum Nearness {
    /** So many words away at most, whichever comes first. */
    WITHIN("w/"),
    /** The first before the second, so many words away at most. */
    BEFORE("pre/"),
    /** In the same sentence. */
    SENTENCE("/s"),
    /** In the same paragraph. */
    PARAGRAPH("/p");

    private final String sign;

    Nearness(String sign) {
      this.sign = sign;
    }

    /** Returns how a query writes it, without the number of words. */
    public String sign() {
      return sign;
    }

    /** Tells whether it goes with a number of words. */
    public boolean isCounted() {
      return this == WITHIN || this == BEFORE;
    }
  }

  /**
   * Two things near each other in one text. Next to each other are words one word away; what is itself
   * a nearness counts from its first or last word, and what lies within it is no word away.
   *
   * @param left a word, phrase, name, exact words, an OR of these, or another nearness
   * @param right such another, of the same field
   * @param how how near
   * @param words how many words away at most, 1 to {@value #MAX_WORDS}; 0 where that is not counted
   */
  record Near(NewsQuery left, NewsQuery right, Nearness how, int words) implements QueryPart {
    /** The largest distance. */
    public static final int MAX_WORDS = 255;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if they have no places in one text, or are so many words apart
     *     that it is not near
     */
    public Near {
      String fault = NearOperand.fault(left, right);
      if (fault != null) {
        throw new IllegalArgumentException(fault);
      }
      if (how.isCounted() ? words < 1 || words > MAX_WORDS : words != 0) {
        throw new IllegalArgumentException("words must be 1 to " + MAX_WORDS + "; got " + words);
      }
    }

    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * Something that occurs several times in title and body, or in the one field it is asked of.
   *
   * @param times how often at least, 1 to {@value #MAX_TIMES}
   * @param part a word, phrase, name, exact words, a nearness, or an OR of these
   */
  record AtLeast(int times, NewsQuery part) implements QueryPart {
    /** The most times. */
    public static final int MAX_TIMES = 1000;

    /**
     * Checks the part.
     *
     * @throws IllegalArgumentException if it has no places in a text, or times is out of range
     */
    public AtLeast {
      String fault = NearOperand.fault(part);
      if (fault != null) {
        throw new IllegalArgumentException(fault);
      }
      if (times < 1 || times > MAX_TIMES) {
        throw new IllegalArgumentException("times must be 1 to " + MAX_TIMES + "; got " + times);
      }
    }

    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * Words next to each other in title or body, letter by letter as written: capitals, accents and
   * endings count. Punctuation between them does not, and curly quotes are straight ones.
   *
   * @param words the words
   */
  record Exact(String words) implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * Articles that name a place within a circle; inside a claim, claims that do. Countries and regions
   * are no points and not meant.
   *
   * @param latitude degrees north of its middle
   * @param longitude degrees east
   * @param km its radius in kilometres, above 0, up to 20,040
   */
  record Around(double latitude, double longitude, double km) implements QueryPart {
    private static final double MAX_KM = 20_040;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they are no circle on the globe
     */
    public Around {
      String fault = fault(latitude, longitude, km);
      if (fault != null) {
        throw new IllegalArgumentException(fault);
      }
    }

    static @Nullable String fault(double latitude, double longitude, double km) {
      if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
        return "there is no such place on the globe: " + latitude + "," + longitude;
      }
      return km > 0 && km <= MAX_KM ? null : "a radius is above 0 and up to " + MAX_KM + " km";
    }

    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * How many words the body has.
   *
   * @param least the fewest
   * @param most the most
   */
  record WordCount(int least, int most) implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }

  /**
   * A claim's confidence.
   *
   * @param least the least, 0 to 1
   */
  record Confident(double least) implements QueryPart {
    @Override
    public String toString() {
      return QueryWriter.write(this);
    }
  }
}
