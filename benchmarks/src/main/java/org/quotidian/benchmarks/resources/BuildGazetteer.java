package org.quotidian.benchmarks.resources;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Builds the gazetteers that ship with the library: {@code BuildGazetteer FACTS OUT}, where FACTS is
 * the folder of openly licensed tables and OUT the library's resource folder of entities.
 */
public final class BuildGazetteer {
  private BuildGazetteer() {}

  /**
   * Builds them.
   *
   * @throws IOException if a table cannot be read or a resource not be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: BuildGazetteer FACTS OUT");
    }
    Path facts = Path.of(args[0]);
    Path out = Path.of(args[1]);
    Places places = Places.gather(facts);
    PlaceTableWriter.write(places, out.resolve("places.bin"));
    LexiconWriter lexicon = new LexiconWriter();
    new Words(facts, lexicon).gather(places);
    lexicon.write(out.resolve("lexicon.bin"));
    System.out.println(places.rows().size() + " places, " + lexicon.size() + " words and phrases");
  }
}
