package org.quotidian.index.commit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.quotidian.claim.ClaimExtractor;
import org.quotidian.entity.EntityTagger;
import org.quotidian.entity.Gazetteer;

/**
 * By what articles are read: a sum of each kind of tables that ship, or the class of an embedder's own
 * tagger or extractor. Two indexes with the same were read alike.
 */
public final class Readings {
  private static final String ENTITY = "/org/quotidian/entity/";
  private static final String CLAIM = "/org/quotidian/claim/";

  static final List<String> TAGGER = in(ENTITY, "tagger.bin");
  static final List<String> GAZETTEER =
      in(
          ENTITY,
          "lexicon.bin",
          "places.bin",
          "organisations.tsv",
          "name-variants.txt",
          "nicknames.txt",
          "well-known-persons.txt");
  static final List<String> CUES =
      in(
          CLAIM,
          "acts.tsv",
          "cues.tsv",
          "function-words.tsv",
          "given-names.tsv",
          "irregular-verbs.txt",
          "roles-alike.tsv",
          "roles.tsv",
          "verbs.txt");
  static final List<String> WEIGHTS = in(CLAIM, "claims.weights");

  private Readings() {}

  public static String of(EntityTagger tagger, ClaimExtractor extractor, Gazetteer own) {
    String names =
        tagger.getClass().getName().startsWith("org.quotidian.entity.")
            ? Shipped.TAGGER_AND_GAZETTEER
            : "tagger=" + name(tagger);
    String claims =
        extractor.getClass().getName().startsWith("org.quotidian.claim.")
            ? Shipped.CUES_AND_WEIGHTS
            : "extractor=" + name(extractor);
    return names + " " + claims + (own.isEmpty() ? "" : " own=" + own.version());
  }

  /** A lambda's class has a name that changes with every start, behind the one that made it. */
  private static String name(Object seam) {
    String name = seam.getClass().getName();
    int lambda = name.indexOf("$$");
    return lambda < 0 ? name : name.substring(0, lambda);
  }

  private static String sum(List<String> resources) {
    CRC32C sum = new CRC32C();
    for (String resource : resources) {
      try (InputStream in = Readings.class.getResourceAsStream(resource)) {
        if (in != null) {
          new CheckedInputStream(in, sum).transferTo(OutputStream.nullOutputStream());
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the resource " + resource, e);
      }
    }
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static List<String> in(String folder, String... files) {
    return Arrays.stream(files).map(folder::concat).toList();
  }

  /** Summed up once, when first asked for: it takes as long as reading them. */
  private static final class Shipped {
    static final String TAGGER_AND_GAZETTEER =
        "tagger=" + sum(TAGGER) + " gazetteer=" + sum(GAZETTEER);
    static final String CUES_AND_WEIGHTS = "cues=" + sum(CUES) + " weights=" + sum(WEIGHTS);
  }
}
