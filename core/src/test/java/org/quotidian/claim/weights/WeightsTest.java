package org.quotidian.claim.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.quotidian.claim.lexicon.WordTable;
import org.quotidian.claim.spans.LayoutFeatures;

class WeightsTest {
  @Test
  void fourWeightsInOneIntSumLikeFourBytes() {
    byte[] wide = new byte[Weights.WIDE_FEATURES * Weights.WIDTH];
    new Random(1).nextBytes(wide);
    for (int i = 0; i < wide.length; i++) {
      wide[i] = (byte) Math.max(-127, wide[i]);
    }
    Weights weights = new Weights(new byte[Weights.FEATURES], wide, 1);
    WideFeatureList weighed = new WideFeatureList(weights);
    WideFeatureList kept = new WideFeatureList(null);
    for (WideFeatureList list : new WideFeatureList[] {weighed, kept}) {
      list.clear();
      for (int k = 0; k < 250; k++) {
        list.add(k, k, 7 * k, 3);
      }
    }
    int[] sums = new int[Weights.WIDTH];
    for (int feature : kept.copy()) {
      for (int slot = 0; slot < sums.length; slot++) {
        sums[slot] += wide[feature * Weights.WIDTH + slot];
      }
    }
    for (int slot = 0; slot < sums.length; slot++) {
      assertEquals(sums[slot], weighed.sum(slot));
    }
  }

  @Test
  void weightsOfAnotherSizeAreRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeFloat(1);
      out.writeInt(22);
      out.writeInt(22);
    }
    ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
    IOException refused = assertThrows(IOException.class, () -> Weights.read(in));
    assertEquals("weights of another size: 22 and 22 bits", refused.getMessage());
  }

  @Test
  void aSumIsRememberedForTheTextAndTheKeyOnly() {
    byte[] table = new byte[Weights.FEATURES];
    Arrays.fill(table, (byte) -3);
    FeatureList f =
        new FeatureList(new Weights(table, new byte[Weights.WIDE_FEATURES * Weights.WIDTH], 1));
    PlaceMemory places = new PlaceMemory(true);
    places.begin(10);
    assertFalse(places.recall(PlaceMemory.LEFT_END, 4, 1, f));
    f.add(1, 2);
    places.remember(PlaceMemory.LEFT_END, 4, 1, f);
    assertTrue(places.recall(PlaceMemory.LEFT_END, 4, 1, f));
    assertEquals(-6, f.sum());
    assertFalse(places.recall(PlaceMemory.LEFT_END, 4, 2, f));
    assertFalse(places.recall(PlaceMemory.LEFT_END, 5, 1, f));
    places.begin(10);
    assertFalse(places.recall(PlaceMemory.LEFT_END, 4, 1, f));
  }

  @Test
  void aWordIsFoundWhateverItsCaseAndApostrophe() {
    WordTable words = new WordTable();
    for (int i = 0; i < 5_000; i++) {
      assertEquals(i, words.add("word" + i));
    }
    assertEquals(4_321, words.find("a WORD4321!", 2, 10));
    assertEquals(-1, words.find("word5000", 0, 8));
    int apostrophe = words.add("don't");
    assertEquals(apostrophe, words.find("Don’t", 0, 5));
  }

  @Test
  void distancesFallIntoCoarserBucketsTheLongerTheyAre() {
    int[] distances = {-1, 0, 5, 6, 7, 8, 10, 11, 14, 15, 20, 21, 30, 31, 50, 51, 9_999};
    int[] buckets = {0, 0, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12};
    for (int i = 0; i < distances.length; i++) {
      assertEquals(buckets[i], LayoutFeatures.bucket(distances[i]), "bucket of " + distances[i]);
    }
  }
}
