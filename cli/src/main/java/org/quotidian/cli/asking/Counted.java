package org.quotidian.cli.asking;

import org.quotidian.search.SearchOptions;
import picocli.CommandLine.Option;

/** What counts as a match: of how sure a claim, of what was perhaps never said, of a word for a people. */
public final class Counted {
  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "The least confidence of claims, 0 to 1 (default: 0).")
  private double minConfidence;

  @Option(
      names = "--beliefs",
      description = "Count beliefs, hopes, fears and plans as claims, too.")
  private boolean beliefs;

  @Option(
      names = "--no-demonyms",
      description =
          "Do not take \"Ukrainian\" as a weaker mention of Ukraine, nor \"University of Michigan\" of Michigan.")
  private boolean noDemonyms;

  /** Takes them as they were kept with an alert. */
  public static Counted kept(double minConfidence, boolean beliefs, boolean demonyms) {
    Counted counted = new Counted();
    counted.minConfidence = minConfidence;
    counted.beliefs = beliefs;
    counted.noDemonyms = !demonyms;
    return counted;
  }

  public double minConfidence() {
    return minConfidence;
  }

  public boolean beliefs() {
    return beliefs;
  }

  public boolean demonyms() {
    return !noDemonyms;
  }

  /**
   * Enters them in options.
   *
   * @throws IllegalArgumentException if the confidence is not 0 to 1
   */
  public SearchOptions.Builder in(SearchOptions.Builder options) {
    return options.minConfidence(minConfidence).beliefs(beliefs).demonyms(!noDemonyms);
  }

  /** Returns them as they are written behind a query, each with a blank before it; mostly nothing. */
  public String written() {
    return (minConfidence > 0 ? " --min-confidence " + minConfidence : "")
        + (beliefs ? " --beliefs" : "")
        + (noDemonyms ? " --no-demonyms" : "");
  }
}
