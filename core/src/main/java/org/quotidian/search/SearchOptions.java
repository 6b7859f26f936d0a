package org.quotidian.search;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Limits;

/** How a search is answered. Immutable; made by {@link #builder()}. */
public final class SearchOptions {
  /** The default of {@link Builder#limit}. */
  public static final int DEFAULT_LIMIT = 10;

  /** The most hits that one answer can hold; page on with a cursor for more. */
  public static final int MAX_LIMIT = Limits.HITS;

  /** The default of {@link Builder#timeout}. */
  public static final Duration DEFAULT_TIMEOUT = Limits.SEARCH_TIME;

  private static final SearchOptions STANDARD = builder().build();

  private final int limit;
  private final int offset;
  private final @Nullable String cursor;
  private final SortOrder sort;
  private final @Nullable Recency recency;
  private final double minConfidence;
  private final boolean beliefs;
  private final boolean demonyms;
  private final boolean repeats;
  private final int snippets;
  private final boolean explain;
  private final Duration timeout;
  private final @Nullable Instant addedAfter;

  private SearchOptions(Builder from) {
    this.limit = from.limit;
    this.offset = from.offset;
    this.cursor = from.cursor;
    this.sort = from.sort;
    this.recency = from.recency;
    this.minConfidence = from.minConfidence;
    this.beliefs = from.beliefs;
    this.demonyms = from.demonyms;
    this.repeats = from.repeats;
    this.snippets = from.snippets;
    this.explain = from.explain;
    this.timeout = from.timeout;
    this.addedAfter = from.addedAfter;
  }

  /** Returns the options with everything at its default. */
  public static SearchOptions standard() {
    return STANDARD;
  }

  /** Starts options with everything at its default. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the most hits to return. */
  public int limit() {
    return limit;
  }

  /** Returns how many hits to leave out at the beginning. */
  public int offset() {
    return offset;
  }

  /** Returns the cursor to go on from, or null to begin at the beginning. */
  public @Nullable String cursor() {
    return cursor;
  }

  /** Returns the order of the hits. */
  public SortOrder sort() {
    return sort;
  }

  /** Returns how much less older articles count by relevance, or null if age changes nothing. */
  public @Nullable Recency recency() {
    return recency;
  }

  /** Returns the least confidence that a claim must have to count, 0 to 1. */
  public double minConfidence() {
    return minConfidence;
  }

  /** Tells whether claims of the act BELIEVE count where the query does not ask for an act. */
  public boolean beliefs() {
    return beliefs;
  }

  /**
   * Tells whether a word derived from a place's name ("Ukrainian") and the place's name within that of an
   * organisation ("University of Michigan") count for the place.
   */
  public boolean demonyms() {
    return demonyms;
  }

  /** Tells whether claims that repeat a better one are listed, too. */
  public boolean repeats() {
    return repeats;
  }

  /** Returns the most snippets per article; 0 for none. */
  public int snippets() {
    return snippets;
  }

  /** Tells whether articles found say why. */
  public boolean explain() {
    return explain;
  }

  /** Returns how long the search may take. */
  public Duration timeout() {
    return timeout;
  }

  /** Returns the moment behind which articles must have been added to count; null for any. */
  public @Nullable Instant addedAfter() {
    return addedAfter;
  }

  /** Collects the parts of {@link SearchOptions}; not safe for use by several threads. */
  public static final class Builder {
    private int limit = DEFAULT_LIMIT;
    private int offset;
    private @Nullable String cursor;
    private SortOrder sort = SortOrder.RELEVANCE;
    private @Nullable Recency recency;
    private double minConfidence;
    private boolean beliefs;
    private boolean demonyms = true;
    private boolean repeats = true;
    private int snippets = 3;
    private boolean explain;
    private Duration timeout = DEFAULT_TIMEOUT;
    private @Nullable Instant addedAfter;

    private Builder() {}

    /**
     * Sets the most hits to return, 0 to {@value #MAX_LIMIT}, default {@value #DEFAULT_LIMIT}; with 0
     * only the total is counted.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder limit(int limit) {
      if (limit < 0 || limit > MAX_LIMIT) {
        throw new IllegalArgumentException("limit must be 0 to " + MAX_LIMIT + "; got " + limit);
      }
      this.limit = limit;
      return this;
    }

    /**
     * Sets how many hits to leave out at the beginning, 0 to {@value #MAX_LIMIT}, default 0. For more,
     * and for constant cost, go on by {@link #cursor}.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder offset(int offset) {
      if (offset < 0 || offset > MAX_LIMIT) {
        throw new IllegalArgumentException("offset must be 0 to " + MAX_LIMIT + "; got " + offset);
      }
      this.offset = offset;
      return this;
    }

    /** Goes on behind the answer whose {@link SearchResults#next} this is; null to begin. */
    public Builder cursor(@Nullable String cursor) {
      this.cursor = cursor;
      return this;
    }

    /** Sets the order of the hits; default {@link SortOrder#RELEVANCE}. */
    public Builder sort(SortOrder sort) {
      this.sort = sort;
      return this;
    }

    /**
     * Sets that by {@link SortOrder#RELEVANCE} an older article, or claim, counts less; default null,
     * where age changes nothing. All pages of one answer need the same.
     */
    public Builder recency(@Nullable Recency recency) {
      this.recency = recency;
      return this;
    }

    /**
     * Sets the least confidence that a claim must have to count, 0 to 1, default 0.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder minConfidence(double confidence) {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("minConfidence must be 0 to 1; got " + confidence);
      }
      this.minConfidence = confidence;
      return this;
    }

    /**
     * Sets whether attitudes (claims of the act BELIEVE, perhaps never uttered) count as claims;
     * default false. A query for {@code act:believe} finds them all the same.
     */
    public Builder beliefs(boolean beliefs) {
      this.beliefs = beliefs;
      return this;
    }

    /**
     * Sets whether a word derived from a place's name ("Ukrainian troops") and the place's name within
     * that of an organisation ("University of Michigan") count for the place, as weaker mentions; default
     * true.
     */
    public Builder demonyms(boolean demonyms) {
      this.demonyms = demonyms;
      return this;
    }

    /**
     * Sets whether claims that repeat a better one are listed, too; default true. If not, one that has
     * words of its content in common with a better hit of its article, within another or overlapping,
     * and one in which the same speaker says the same words, is folded into that hit, which says how
     * many there are ({@link ClaimHit#alsoHere}, {@link ClaimHit#alsoIn}). The total counts all that
     * match, folded or not. Each further page costs as much as all before, so list them all for an export.
     */
    public Builder repeats(boolean repeats) {
      this.repeats = repeats;
      return this;
    }

    /**
     * Sets the most snippets per article, 0 to 20, default 3.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder snippets(int snippets) {
      if (snippets < 0 || snippets > Limits.SNIPPETS) {
        throw new IllegalArgumentException("snippets must be 0 to 20; got " + snippets);
      }
      this.snippets = snippets;
      return this;
    }

    /**
     * Sets whether articles found say why, in words ({@link ArticleHit#why}); default false. It reads
     * each of them again for each part of the query.
     */
    public Builder explain(boolean explain) {
      this.explain = explain;
      return this;
    }

    /**
     * Sets how long the search may take, default 10 seconds; then it answers with what it has found
     * and says so ({@link SearchResults#timedOut}).
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder timeout(Duration timeout) {
      if (timeout.isNegative() || timeout.isZero()) {
        throw new IllegalArgumentException("timeout must be positive; got " + timeout);
      }
      this.timeout = timeout;
      return this;
    }

    /**
     * Counts only articles that were added, or put in another's place, after this moment, and their
     * claims; null, the default, counts all. With {@link SearchResults#asOf} of an earlier answer it
     * asks for just what that answer could not know: nothing is missed and nothing told twice.
     */
    public Builder addedAfter(@Nullable Instant addedAfter) {
      this.addedAfter = addedAfter;
      return this;
    }

    /** Returns the options. */
    public SearchOptions build() {
      return new SearchOptions(this);
    }
  }
}
