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

  /** Returns a feature's place in a table of {@code 1 << bits}, for the given class of a decision. */
  public static int index(int feature, int outcome, int bits) {
    return place(feature, outcome, 32 - bits);
  }

  /** Returns the sum of the features' weights for the given outcome of a decision. */
  float sum(FeatureList features, int from, int to, int outcome) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += table[place(features.get(i), outcome, shift)];
    }
    return sum * factor;
  }

  private static int place(int feature, int outcome, int shift) {
    return ((feature + outcome * 0x61C88647) * 0xC2B2AE35) >>> shift;
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
