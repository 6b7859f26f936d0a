package org.quotidian.claim.weights;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The weights of features, a signed byte each, and the factor that turns the bytes into numbers.
 * Immutable; safe for many threads.
 *
 * <p>A feature is a row and a place in it. The row is hashed from what changes seldom while the spans
 * of one cue are weighed; the place, from 0 to {@value #ROW} - 1, is what changes with every token: a
 * word class, a distance. So the weights that are asked for one after the other lie side by side, and
 * a row is hashed but once. Rows overlap as they fall.
 *
 * <p>The features of cues have a table of their own, in which each has {@value #WIDTH} weights: for
 * the layouts and for the verdict, together in one int.
 *
 * <p>The resource is gzipped: the factor as a float, the bits of a row's number in both tables as
 * ints, then the bytes of both. What trains it is {@code
 * org.quotidian.benchmarks.claims.TrainClaims}.
 */
public final class Weights {
  private static final class Loaded {
    static final @Nullable Weights STANDARD = load();
  }

  /** The bits of a row's number in the table of single weights. */
  private static final int BITS = 20;

  /** The bits of a row's number in the table of the cues' weights. */
  private static final int WIDE_BITS = 18;

  /** How many places a row has. */
  private static final int ROW = 256;

  /** How many decisions a feature of a cue weighs on at once. */
  public static final int WIDTH = 4;

  /** How many features there can be. */
  public static final int FEATURES = (1 << BITS) + ROW;

  /** How many features of cues there can be. */
  public static final int WIDE_FEATURES = (1 << WIDE_BITS) + ROW;

  /** What a weight of a cue's feature is stored above its value, so that it is never below zero. */
  static final int ZERO = 128;

  private final byte[] table;
  private final int[] wide;
  private final float factor;

  /**
   * Takes over a table.
   *
   * @param table the weights of {@link #FEATURES}
   * @param wide those of {@link #WIDE_FEATURES}, {@link #WIDTH} each
   * @param factor what one step of a weight is worth
   */
  public Weights(byte[] table, byte[] wide, float factor) {
    if (table.length != FEATURES || wide.length != WIDE_FEATURES * WIDTH) {
      throw new IllegalArgumentException("weights of another size: " + table.length);
    }
    this.table = table;
    this.wide = new int[WIDE_FEATURES];
    for (int i = 0; i < wide.length; i++) {
      this.wide[i / WIDTH] |= (wide[i] + ZERO) << (8 * (i % WIDTH));
    }
    this.factor = factor;
  }

  /** Returns the weights that ship with the library. */
  public static Weights standard() {
    Weights weights = Loaded.STANDARD;
    if (weights == null) {
      throw new IllegalStateException("the resource claims.weights is missing");
    }
    return weights;
  }

  /** Returns the first feature of a row; the others follow it. */
  public static int row(int template, int b, int c) {
    return hash(template, b, c) >>> (32 - BITS);
  }

  /** Returns the first of a row of features of cues. */
  static int wideRow(int template, int b, int c) {
    return hash(template, b, c) >>> (32 - WIDE_BITS);
  }

  private static int hash(int template, int b, int c) {
    int h = template * 0x9E3779B1 + b * 0xC2B2AE35 + c * 0x27D4EB2F;
    return (h ^ h >>> 15) * 0x2C1B3C6D;
  }

  byte[] table() {
    return table;
  }

  int[] wide() {
    return wide;
  }

  /** Returns what a sum of weights is worth. */
  public float worth(int sum) {
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
   * @throws IOException if the stream ends early, is not gzipped or has tables of another size
   */
  public static Weights read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
    float factor = data.readFloat();
    int bits = data.readInt();
    int wideBits = data.readInt();
    if (bits != BITS || wideBits != WIDE_BITS) {
      throw new IOException("weights of another size: " + bits + " and " + wideBits + " bits");
    }
    byte[] table = new byte[FEATURES];
    byte[] wide = new byte[WIDE_FEATURES * WIDTH];
    data.readFully(table);
    data.readFully(wide);
    return new Weights(table, wide, factor);
  }

  /** Returns what {@link #read} expects before the tables, after the factor. */
  public static int[] sizes() {
    return new int[] {BITS, WIDE_BITS};
  }
}
