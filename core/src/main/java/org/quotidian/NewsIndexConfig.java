package org.quotidian;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Limits;
import org.quotidian.claim.ClaimExtractor;
import org.quotidian.claim.ClaimExtractors;
import org.quotidian.entity.EntityTagger;
import org.quotidian.entity.EntityTaggers;
import org.quotidian.entity.Gazetteer;
import org.quotidian.search.NameCorrections;

/**
 * How an index reads articles and how much it may take. Immutable; made by {@link #builder()}.
 *
 * <p>The tagger and the extractor are the seams: pass your own instances to change what is found in
 * an article.
 */
public final class NewsIndexConfig {
  /** The default of {@link Builder#maxArticleChars}. */
  public static final int DEFAULT_MAX_ARTICLE_CHARS = Limits.ARTICLE_CHARS;

  /** The default of {@link Builder#batchSize}. */
  public static final int DEFAULT_BATCH_SIZE = Limits.BATCH_ARTICLES;

  /** The default of {@link Builder#bufferMegabytes} where the heap is large enough. */
  public static final int DEFAULT_BUFFER_MEGABYTES = Limits.BUFFER_MEGABYTES;

  private static final int MOST_DEFAULT_THREADS = 4;

  /** The writer fills one buffer while it writes another, and the tables of each thread need room, too. */
  private static final int HEAP_PER_BUFFER = 8;

  private final EntityTagger tagger;
  private final ClaimExtractor extractor;
  private final int maxArticleChars;
  private final int batchSize;
  private final Duration batchTime;
  private final int bufferMegabytes;
  private final boolean skipUnchanged;
  private final NameCorrections names;
  private final int threads;
  private final Gazetteer gazetteer;

  private NewsIndexConfig(Builder from) {
    this.tagger = from.tagger == null ? EntityTaggers.standard() : from.tagger;
    this.extractor = from.extractor == null ? ClaimExtractors.standard() : from.extractor;
    this.maxArticleChars = from.maxArticleChars;
    this.batchSize = from.batchSize;
    this.batchTime = from.batchTime;
    this.bufferMegabytes = from.bufferMegabytes;
    this.skipUnchanged = from.skipUnchanged;
    this.names = from.names;
    this.threads = from.threads;
    this.gazetteer = from.gazetteer;
  }

  /** Returns the configuration with everything at its default. */
  public static NewsIndexConfig standard() {
    return builder().build();
  }

  /** Returns the default for a heap of so many bytes. */
  static int usualBufferMegabytes(long heapBytes) {
    return (int) Math.clamp((heapBytes / HEAP_PER_BUFFER) >> 20, 1L, DEFAULT_BUFFER_MEGABYTES);
  }

  /** Starts a configuration with everything at its default. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns what finds persons, places and organisations. */
  public EntityTagger tagger() {
    return tagger;
  }

  /** Returns what finds the claims. */
  public ClaimExtractor extractor() {
    return extractor;
  }

  /** Returns the longest article taken, title and body together, in UTF-16 code units. */
  public int maxArticleChars() {
    return maxArticleChars;
  }

  /** Returns after how many articles {@link NewsIndex#addAll} commits. */
  public int batchSize() {
    return batchSize;
  }

  /** Returns after what time {@link NewsIndex#addAll} commits, though the batch is not full. */
  public Duration batchTime() {
    return batchTime;
  }

  /** Returns how much heap the writer may fill before it writes to the disk, in MiB. */
  public int bufferMegabytes() {
    return bufferMegabytes;
  }

  /** Tells whether an article that the index already holds unchanged is skipped. */
  public boolean skipUnchanged() {
    return skipUnchanged;
  }

  /** Returns the user's own corrections to names, by which queries are asked. */
  public NameCorrections names() {
    return names;
  }

  /** Returns on how many threads {@link NewsIndex#addAll} works. */
  public int threads() {
    return threads;
  }

  /** Returns the user's own people, places and organisations, by which articles are indexed. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Collects the parts of a {@link NewsIndexConfig}; not safe for use by several threads. */
  public static final class Builder {
    private @Nullable EntityTagger tagger;
    private @Nullable ClaimExtractor extractor;
    private int maxArticleChars = DEFAULT_MAX_ARTICLE_CHARS;
    private int batchSize = DEFAULT_BATCH_SIZE;
    private Duration batchTime = Limits.BATCH_TIME;
    private int bufferMegabytes = usualBufferMegabytes(Runtime.getRuntime().maxMemory());
    private boolean skipUnchanged;
    private NameCorrections names = NameCorrections.none();
    private int threads =
        Math.min(MOST_DEFAULT_THREADS, Runtime.getRuntime().availableProcessors());
    private Gazetteer gazetteer = Gazetteer.none();

    private Builder() {}

    /** Sets what finds persons, places and organisations; default {@link EntityTaggers#standard}. */
    public Builder tagger(EntityTagger tagger) {
      this.tagger = tagger;
      return this;
    }

    /** Sets what finds the claims; default {@link ClaimExtractors#standard}. */
    public Builder extractor(ClaimExtractor extractor) {
      this.extractor = extractor;
      return this;
    }

    /**
     * Sets the longest article taken, title and body together, in UTF-16 code units; a longer one is
     * rejected. 1 to 100,000,000, default {@value #DEFAULT_MAX_ARTICLE_CHARS}.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder maxArticleChars(int chars) {
      this.maxArticleChars = within("maxArticleChars", chars, 1, Limits.MOST_ARTICLE_CHARS);
      return this;
    }

    /**
     * Sets after how many articles {@link NewsIndex#addAll} commits, if {@link #batchTime} is not over
     * before: what a crash can cost. 1 to 1,000,000, default {@value #DEFAULT_BATCH_SIZE}.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder batchSize(int articles) {
      this.batchSize = within("batchSize", articles, 1, Limits.MOST_BATCH_ARTICLES);
      return this;
    }

    /**
     * Sets after what time {@link NewsIndex#addAll} commits, though the batch is not full: how much work
     * a crash can cost. It is looked at after each article, so that a reader which waits for its input
     * holds the commit up. Any positive time, default 5 seconds.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder batchTime(Duration time) {
      if (time.isNegative() || time.isZero()) {
        throw new IllegalArgumentException("batchTime must be positive; got " + time);
      }
      this.batchTime = time;
      return this;
    }

    /**
     * Sets how much heap the writer may fill before it writes to the disk, in MiB. 1 to 1,900,
     * default {@value #DEFAULT_BUFFER_MEGABYTES}, or an eighth of the heap if that is less.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder bufferMegabytes(int megabytes) {
      this.bufferMegabytes = within("bufferMegabytes", megabytes, 1, Limits.MOST_BUFFER_MEGABYTES);
      return this;
    }

    /**
     * Sets whether an article is skipped, unanalysed, when the index holds one of the same id and the
     * very same content; default false, as another tagger or extractor may find more in it.
     */
    public Builder skipUnchanged(boolean skip) {
      this.skipUnchanged = skip;
      return this;
    }

    /**
     * Sets the user's own corrections to names, by which queries are asked; they change nothing in the
     * index. Default {@link NameCorrections#none}; {@link NewsIndex#correctNames} changes them later.
     */
    public Builder names(NameCorrections names) {
      this.names = names;
      return this;
    }

    /**
     * Sets on how many threads {@link NewsIndex#addAll} works, the calling one included. 1 to 64,
     * default as many as there are processors, but at most {@value #MOST_DEFAULT_THREADS}: more gain
     * little, as one thread alone writes.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder threads(int threads) {
      this.threads = within("threads", threads, 1, 64);
      return this;
    }

    /**
     * Sets the user's own people, places and organisations, which are found in the articles added from
     * now on, before what the tagger finds; default {@link Gazetteer#none}.
     */
    public Builder gazetteer(Gazetteer gazetteer) {
      this.gazetteer = gazetteer;
      return this;
    }

    /** Returns the configuration. */
    public NewsIndexConfig build() {
      return new NewsIndexConfig(this);
    }

    private static int within(String name, int value, int least, int most) {
      if (value < least || value > most) {
        throw new IllegalArgumentException(
            name + " must be " + least + " to " + most + "; got " + value);
      }
      return value;
    }
  }
}
