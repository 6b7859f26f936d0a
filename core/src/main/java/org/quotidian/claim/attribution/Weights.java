package org.quotidian.claim.attribution;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The weights of hashed features, a signed byte each, and the factor that turns the bytes into
 * numbers. Immutable; safe for many threads.
 *
 * <p>The resource is gzipped: the factor as a float, the number of bits of an index as an int, then
 * the bytes. What trains it is {@code org.quotidian.benchmarks.claims.TrainClaims}.
 */
public final class Weights {
  private static final class Loaded {
    static final @Nullable Weights STANDARD = load();
  }

  /** How many decisions a feature of a cue weighs on at once, and the bits of that number. */
  static final int WIDTH = 4, WIDTH_BITS = 2;

  private final byte[] table;
  private final float factor;
  private final int shift;

  /**
   * Takes over a table.
   *
   * @param table the weights; its length is a power of two
   * @param factor what one step of a weight is worth
   */
  public Weights(byte[] table, float factor) {
    this.table = table;
    this.factor = factor;
    this.shift = Integer.numberOfLeadingZeros(table.length) + 1;
  }

  /** Returns the weights that ship with the library. */
  public static Weights standard() {
    Weights weights = Loaded.STANDARD;
    if (weights == null) {
      throw new IllegalStateException("the resource claims.weights is missing");
    }
    return weights;
  }

  /** Returns the place of the weight of a feature in a table of {@code 1 << bits}. */
  public static int index(int feature, int bits) {
    return feature >>> (32 - bits);
  }

  /** Returns the place of the first of the weights of a feature that weighs on several decisions. */
  public static int wideIndex(int feature, int bits) {
    return feature >>> (32 - bits + WIDTH_BITS) << WIDTH_BITS;
  }

  /** Returns the number that stands for a feature, its upper bits well mixed. */
  static int hash(int template, int a, int b, int c) {
    int h = template * 0x9E3779B1 + a * 0x85EBCA6B + b * 0xC2B2AE35 + c * 0x27D4EB2F;
    return (h ^ h >>> 15) * 0x2C1B3C6D;
  }

  byte[] table() {
    return table;
  }

  int shift() {
    return shift;
  }

  /** Returns what a sum of the table's bytes is worth. */
  float worth(int sum) {
    return sum * factor;
  }

  private static @Nullable Weights load() {
    try (InputStream in =
        Weights.class.getResourceAsStream("/org/quotidian/claim/claims.weights")) {
      return in == null ? null : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource claims.weights", e);
    }
  }

  /**
   * Reads weights.
   *
   * @throws IOException if the stream ends early or is not gzipped
   */
  public static Weights read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
    float factor = data.readFloat();
    byte[] table = new byte[1 << data.readInt()];
    data.readFully(table);
    return new Weights(table, factor);
  }
}
