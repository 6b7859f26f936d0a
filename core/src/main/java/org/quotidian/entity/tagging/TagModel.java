package org.quotidian.entity.tagging;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The weights of the tagger: for each row (a feature) and each label one byte, and one for each pair
 * of neighbouring labels; for one pass or for two. Immutable and safe for use by many threads.
 *
 * <p>Eight labels' weights share a {@code long}, shifted to be at least zero; every other byte is
 * masked out before adding, so that one addition adds four and has sixteen bits for each sum, which
 * {@link Features#MOST} rows cannot overflow.
 *
 * <p>The weights of both passes lie side by side: what takes time is fetching rows from a table that no
 * cache of a processor holds, so the second pass's sums are taken while the row is there.
 */
public final class TagModel {
  private static final String RESOURCE = "/org/quotidian/entity/tagger.bin";

  /** How many longs hold the weights of one row for one pass. */
  private static final int WORDS = 2;

  /** How many longs hold the sums of a token for one pass. */
  static final int SUMS = 2 * WORDS;

  private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;

  /** What is added to each weight to make it at least zero. */
  static final int BIAS = 128;

  /** The bias of each byte; adding it is turning over the byte's highest bit. */
  private static final long EIGHT_BIASES = 0x8080808080808080L;

  /** The bytes of the labels that the second long of a row holds. */
  private static final long OTHERS = (1L << ((Labels.COUNT - Long.BYTES) * 8)) - 1;

  private static final long OTHER_BIASES = EIGHT_BIASES & OTHERS;

  /** How many bytes are read as part of a long behind the last row. */
  private static final int BEHIND = 2 * Long.BYTES - Labels.COUNT;

  /** How many rows are read at once. */
  private static final int AT_ONCE = 1 << 12;

  private final int bits;
  private final int passes;
  private final long[] weights;

  /** The weight of each pair of labels, for each pass. */
  private final int[][] transitions;

  private TagModel(int bits, int passes, long[] weights, int[][] transitions) {
    this.bits = bits;
    this.passes = passes;
    this.weights = weights;
    this.transitions = transitions;
  }

  /** Returns the model of two passes that ships with the library, loaded when first asked for. */
  public static TagModel standard() {
    return Loaded.STANDARD;
  }

  /**
   * Makes a model of one pass.
   *
   * @param bits the logarithm of the number of rows
   * @param rows {@link Labels#COUNT} weights a row
   * @param transitions the weight of each pair of labels, {@code before * COUNT + after}
   */
  public static TagModel of(int bits, byte[] rows, int[] transitions) {
    int count = 1 << bits;
    long[] packed = new long[count * WORDS];
    pack(Arrays.copyOf(rows, count * Labels.COUNT + BEHIND), count, packed, WORDS, 0);
    return new TagModel(bits, 1, packed, new int[][] {transitions.clone()});
  }

  /**
   * Makes a model of two passes of two models of one.
   *
   * @throws IllegalArgumentException if they differ in the number of rows
   */
  public static TagModel of(TagModel first, TagModel second) {
    if (first.bits != second.bits || first.passes + second.passes != 2) {
      throw new IllegalArgumentException("two models of one pass and equally many rows are needed");
    }
    long[] both = new long[first.weights.length * 2];
    for (int i = 0; i < first.weights.length; i++) {
      int at = i / WORDS * 2 * WORDS + i % WORDS;
      both[at] = first.weights[i];
      both[at + WORDS] = second.weights[i];
    }
    int[][] transitions = {first.transitions[0], second.transitions[0]};
    return new TagModel(first.bits, 2, both, transitions);
  }

  /**
   * Packs rows of bytes into every {@code step} longs of {@code packed}.
   *
   * @param rows so many rows, and behind them so much that a long can be read at the last weight
   * @param at where the first goes
   */
  private static void pack(byte[] rows, int count, long[] packed, int step, int at) {
    ByteBuffer bytes = ByteBuffer.wrap(rows).order(ByteOrder.LITTLE_ENDIAN);
    int to = at;
    for (int row = 0; row < count * Labels.COUNT; row += Labels.COUNT) {
      packed[to] = bytes.getLong(row) ^ EIGHT_BIASES;
      packed[to + 1] = (bytes.getLong(row + Long.BYTES) & OTHERS) ^ OTHER_BIASES;
      to += step;
    }
  }

  /** Returns the logarithm of the number of rows. */
  public int bits() {
    return bits;
  }

  /** Returns for how many passes there are weights: one or two. */
  int passes() {
    return passes;
  }

  int transition(int pass, int before, int after) {
    return transitions[pass][before * Labels.COUNT + after];
  }

  /** Adds up the rows; {@code sums} gets {@link #SUMS} packed longs for each pass. */
  void sum(int[] rows, int count, long[] sums, int at) {
    Arrays.fill(sums, at, at + passes * SUMS, 0);
    if (passes == 1) {
      add(rows, count, 0, sums, at);
      return;
    }
    long even = 0;
    long odd = 0;
    long laterEven = 0;
    long laterOdd = 0;
    long even2 = 0;
    long odd2 = 0;
    long laterEven2 = 0;
    long laterOdd2 = 0;
    for (int i = 0; i < count; i++) {
      int row = rows[i] * (2 * WORDS);
      long first = weights[row];
      long later = weights[row + 1];
      long first2 = weights[row + 2];
      long later2 = weights[row + 3];
      even += first & EVEN_BYTES;
      odd += (first >>> 8) & EVEN_BYTES;
      laterEven += later & EVEN_BYTES;
      laterOdd += (later >>> 8) & EVEN_BYTES;
      even2 += first2 & EVEN_BYTES;
      odd2 += (first2 >>> 8) & EVEN_BYTES;
      laterEven2 += later2 & EVEN_BYTES;
      laterOdd2 += (later2 >>> 8) & EVEN_BYTES;
    }
    sums[at] = even;
    sums[at + 1] = odd;
    sums[at + 2] = laterEven;
    sums[at + 3] = laterOdd;
    sums[at + SUMS] = even2;
    sums[at + SUMS + 1] = odd2;
    sums[at + SUMS + 2] = laterEven2;
    sums[at + SUMS + 3] = laterOdd2;
  }

  /** Adds further rows to the {@link #SUMS} longs of one pass. */
  void add(int[] rows, int count, int pass, long[] sums, int at) {
    long even = sums[at];
    long odd = sums[at + 1];
    long laterEven = sums[at + 2];
    long laterOdd = sums[at + 3];
    for (int i = 0; i < count; i++) {
      int row = (rows[i] * passes + pass) * WORDS;
      long first = weights[row];
      long later = weights[row + 1];
      even += first & EVEN_BYTES;
      odd += (first >>> 8) & EVEN_BYTES;
      laterEven += later & EVEN_BYTES;
      laterOdd += (later >>> 8) & EVEN_BYTES;
    }
    sums[at] = even;
    sums[at + 1] = odd;
    sums[at + 2] = laterEven;
    sums[at + 3] = laterOdd;
  }

  /** Unpacks the sums of {@code count} rows; {@code scores} gets one score for each label. */
  static void unpack(long[] sums, int at, int count, int[] scores, int to) {
    int bias = BIAS * count;
    unpack(sums[at], bias, scores, to);
    unpack(sums[at + 1], bias, scores, to + 1);
    long even = sums[at + 2];
    long odd = sums[at + 3];
    scores[to + 8] = (int) (even & 0xFFFF) - bias;
    scores[to + 9] = (int) (odd & 0xFFFF) - bias;
    scores[to + 10] = (int) ((even >>> 16) & 0xFFFF) - bias;
    scores[to + 11] = (int) ((odd >>> 16) & 0xFFFF) - bias;
    scores[to + 12] = (int) ((even >>> 32) & 0xFFFF) - bias;
  }

  private static void unpack(long sums, int bias, int[] scores, int at) {
    scores[at] = (int) (sums & 0xFFFF) - bias;
    scores[at + 2] = (int) ((sums >>> 16) & 0xFFFF) - bias;
    scores[at + 4] = (int) ((sums >>> 32) & 0xFFFF) - bias;
    scores[at + 6] = (int) (sums >>> 48) - bias;
  }

  /** Reads models of one pass each, one after the other. */
  static TagModel read(DataInputStream in, int passes) throws IOException {
    long[] packed = new long[0];
    int[][] transitions = new int[passes][Labels.COUNT * Labels.COUNT];
    int bits = 0;
    for (int pass = 0; pass < passes; pass++) {
      bits = in.readInt();
      for (int i = 0; i < transitions[pass].length; i++) {
        transitions[pass][i] = in.readInt();
      }
      int words = (1 << bits) * WORDS * passes;
      if (pass == 0) {
        packed = new long[words];
      } else if (packed.length != words) {
        throw new IOException("the passes of the tagger's model differ in the number of rows");
      }
      int step = WORDS * passes;
      int some = Math.min(AT_ONCE, 1 << bits);
      byte[] rows = new byte[some * Labels.COUNT + BEHIND];
      for (int row = 0; row < 1 << bits; row += some) {
        in.readFully(rows, 0, some * Labels.COUNT);
        pack(rows, some, packed, step, row * step + WORDS * pass);
      }
    }
    return new TagModel(bits, passes, packed, transitions);
  }

  /** Loads the model when it is first asked for. */
  private static final class Loaded {
    static final TagModel STANDARD = load();

    private static TagModel load() {
      try (InputStream in = TagModel.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the library's resource " + RESOURCE + " is missing");
        }
        return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)), 2);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
