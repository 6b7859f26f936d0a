package org.quotidian.benchmarks.training;

import java.io.DataOutputStream;
import java.io.IOException;
import org.quotidian.entity.tagging.TagModel;

/** Weights as bytes: scaled so that all but a few fit, those few cut. */
final class Quantised {
  private Quantised() {}

  static TagModel model(int bits, float[] weights, float[] transitions) {
    float scale = scale(weights);
    return TagModel.of(bits, bytes(weights, scale), ints(transitions, scale));
  }

  static void write(int bits, float[] weights, float[] transitions, DataOutputStream out)
      throws IOException {
    float scale = scale(weights);
    out.writeInt(bits);
    for (int value : ints(transitions, scale)) {
      out.writeInt(value);
    }
    out.write(bytes(weights, scale));
  }

  /** The largest weight but for one in twenty thousand becomes 127. */
  private static float scale(float[] weights) {
    int[] histogram = new int[4096];
    float top = 0;
    for (float w : weights) {
      top = Math.max(top, Math.abs(w));
    }
    if (top == 0) {
      return 1;
    }
    int used = 0;
    for (float w : weights) {
      if (w != 0) {
        histogram[(int) (Math.abs(w) / top * 4095)]++;
        used++;
      }
    }
    int above = 0;
    int bin = 4095;
    while (bin > 1 && above + histogram[bin] < used / 20_000) {
      above += histogram[bin--];
    }
    return 127 / (top * (bin + 1) / 4096);
  }

  private static byte[] bytes(float[] weights, float scale) {
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] * scale)));
    }
    return bytes;
  }

  private static int[] ints(float[] weights, float scale) {
    int[] ints = new int[weights.length];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = Math.round(weights[i] * scale);
    }
    return ints;
  }
}
