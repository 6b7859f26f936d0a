package org.quotidian.entity.tagging;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The weights of the tagger: for each row (a feature) and each label one byte, and one for each pair
 * of neighbouring labels. Immutable and safe for use by many threads.
 *
 * <p>Eight labels' weights share a {@code long}, shifted to be at least zero; every other byte is
 * masked out before adding, so that one addition adds four and has sixteen bits for each sum, which
 * {@link Features#MOST} rows cannot overflow.
 */
public final class TagModel {
  private static final String RESOURCE = "/org/quotidian/entity/tagger.bin";

  /** How many longs hold the weights of one row. */
  static final int WORDS = 2;

  private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;

  /** What is added to each weight to make it at least zero. */
  static final int BIAS = 128;

  private final int bits;
  private final long[] weights;
  private final int[] transitions;

  private TagModel(int bits, long[] weights, int[] transitions) {
    this.bits = bits;
    this.weights = weights;
    this.transitions = transitions;
  }

  /** Returns the model of the first pass that ships with the library, loaded when first asked for. */
  public static TagModel firstPass() {
    return Loaded.STANDARD[0];
  }

  /** Returns the model of the second pass that ships with the library. */
  public static TagModel secondPass() {
    return Loaded.STANDARD[1];
  }

  /**
   * Makes a model of whole weights.
   *
   * @param bits the logarithm of the number of rows
   * @param rows {@link Labels#COUNT} weights a row
   * @param transitions the weight of each pair of labels, {@code before * COUNT + after}
   */
  public static TagModel of(int bits, byte[] rows, int[] transitions) {
    long[] packed = new long[(1 << bits) * WORDS];
    for (int r = 0; r < 1 << bits; r++) {
      for (int k = 0; k < Labels.COUNT; k++) {
        long weight = (long) rows[r * Labels.COUNT + k] + BIAS;
        packed[r * WORDS + k / 8] |= weight << (k % 8 * 8);
      }
    }
    return new TagModel(bits, packed, transitions.clone());
  }

  /** Returns the logarithm of the number of rows. */
  public int bits() {
    return bits;
  }

  int transition(int before, int after) {
    return transitions[before * Labels.COUNT + after];
  }

  /** Adds up the rows; {@code scores} gets one sum for each label. */
  void score(int[] rows, int count, int[] scores, int at) {
    long even = 0;
    long odd = 0;
    long laterEven = 0;
    long laterOdd = 0;
    for (int i = 0; i < count; i++) {
      int row = rows[i] * WORDS;
      long first = weights[row];
      long later = weights[row + 1];
      even += first & EVEN_BYTES;
      odd += (first >>> 8) & EVEN_BYTES;
      laterEven += later & EVEN_BYTES;
      laterOdd += (later >>> 8) & EVEN_BYTES;
    }
    int bias = BIAS * count;
    unpack(even, bias, scores, at);
    unpack(odd, bias, scores, at + 1);
    scores[at + 8] = (int) (laterEven & 0xFFFF) - bias;
    scores[at + 9] = (int) (laterOdd & 0xFFFF) - bias;
    scores[at + 10] = (int) ((laterEven >>> 16) & 0xFFFF) - bias;
    scores[at + 11] = (int) ((laterOdd >>> 16) & 0xFFFF) - bias;
    scores[at + 12] = (int) ((laterEven >>> 32) & 0xFFFF) - bias;
  }

  private static void unpack(long sums, int bias, int[] scores, int at) {
    scores[at] = (int) (sums & 0xFFFF) - bias;
    scores[at + 2] = (int) ((sums >>> 16) & 0xFFFF) - bias;
    scores[at + 4] = (int) ((sums >>> 32) & 0xFFFF) - bias;
    scores[at + 6] = (int) (sums >>> 48) - bias;
  }

  static TagModel read(DataInputStream in) throws IOException {
    int bits = in.readInt();
    int[] transitions = new int[Labels.COUNT * Labels.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readInt();
    }
    return of(bits, in.readNBytes((1 << bits) * Labels.COUNT), transitions);
  }

  /** Loads the models when they are first asked for. */
  private static final class Loaded {
    static final TagModel[] STANDARD = load();

    private static TagModel[] load() {
      try (InputStream in = TagModel.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the library's resource " + RESOURCE + " is missing");
        }
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        return new TagModel[] {read(data), read(data)};
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
