package org.quotidian.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How each subcommand is used: what its help prints, and what its arguments are checked against. */
final class Usages {
  private static final String CORPUS =
      "  --corpus FILE       the articles: \"generated\" or a file (made-up ones)\n";

  private static final String REPORT_OPTIONS =
      CORPUS
          + """
            --articles N        the most of them; 0 for all of a file (4000)
            --rounds N          how often the whole set is run (3)
            --warmups N         unmeasured iterations of each run (2)
            --iterations N      measured iterations of each run (3)
            --seconds N         how long an iteration lasts at least (1)
            --only PARTS        some of index,analysis,search,startup (all)
            --out DIR           where the page is written (benchmarks/results)
          """;

  private static final Map<String, Usage> ALL = new LinkedHashMap<>();

  static {
    add("report", "", "Runs the set and writes a page of results.", REPORT_OPTIONS);
    add(
        "ratio",
        "",
        "The rate of indexing as a share of plain Lucene's.",
        CORPUS
            + """
              --articles N        the most of them (400)
              --warmups N         turns that are not counted (3)
              --seconds N         for how long (40)
              --least RATIO       end with 1 if the ratio is below (0)
              --parts yes         also nothing to find, and all findings ready
            """);
    add(
        "scale",
        "",
        "How time, size, heap and latencies grow with the number of articles.",
        CORPUS
            + """
              --sizes N,N         when to measure, ascending (10000,100000)
              --threads N         threads that add (1)
              --seconds N         how long each kind of question is asked (3)
              --times N           at the end the index is repeated so often and only asked (0: not)
              --index DIR         where the index grows and stays (a temporary one)
              --indexing MB       heap of the process that indexes (256)
              --searching MB      heap of the process that asks (128)
            """);
    add(
        "peers",
        "",
        "The same questions asked of other engines.",
        CORPUS
            + """
              --articles N        the most of them; 0 for all (0)
              --index DIR         an index of just these articles (one is made)
              --rounds N          how often each question is asked (20)
              --postgres URL      a database in which a table "article" is made (none)
            """);
    add(
        "latency",
        "",
        "How long each kind of question takes, beside the bare query of Lucene's.",
        """
          --index DIR         an index (quotidian-index)
          --times N           how often it is repeated (1)
          --seconds NUMBER    how long each kind is asked (10)
          --kinds A,B         which kinds (all); one asked alone is quicker than among the others
        """);
    add(
        "corenlp",
        "",
        "The analysis beside CoreNLP's pipeline for quotations.",
        "  --jars DIR          where CoreNLP's jars are (benchmarks/README.md); needed\n"
            + CORPUS
            + "  --articles N        the most of them (10)\n");
    add("profile", "", "Where the time of indexing goes.", REPORT_OPTIONS);
    add("recall", "[ARTICLES]", "What of made-up articles' answers is found; of 200 articles.", "");
    add(
        "speakers",
        "ANSWERS CORPUS [PART]",
        "How many speakers of real claims are right; with a part, its errors.",
        "");
    add("draw-speakers", "CORPUS COUNT SEED", "Draws claims to be read by hand.", "");
    add("confidence", "GOLD", "Confidence beside the share of right claims.", "");
    add("startup", "[TIMES]", "Wall time of the command line; 11 times.", "");
    add("resources", "[TIMES]", "Heap and loading time of the tagger's resources; 11 times.", "");
    add(
        "generate",
        "[COUNT]",
        "Writes made-up articles to standard output; 1000 of them.",
        """
          --seed N            others for another number
          --gold              with their answers, as the scorers read them
        """);
  }

  private Usages() {}

  /** Returns how a subcommand is used, or null if there is none of the name. */
  static @Nullable Usage of(String subcommand) {
    return ALL.get(subcommand);
  }

  private static void add(String name, String operands, String what, String options) {
    ALL.put(name, new Usage(name, operands, what, options));
  }
}
