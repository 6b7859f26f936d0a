package org.quotidian.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quotidian.IngestReport;
import org.quotidian.IngestReport.Rejection;
import org.quotidian.NewsIndex;
import org.quotidian.NewsIndexConfig;
import org.quotidian.cli.asking.IndexPlace;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Words;
import org.quotidian.search.VerifyReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: reads every byte of the index, and saves what it can of a damaged one. */
@picocli.CommandLine.Command(
    name = "check",
    header = {
      "Read every byte of the index and say what is damaged.",
      "",
      "  quotidian check",
      "  quotidian check --index damaged --repair-to rescued",
      ""
    },
    description = {
      "Exit code 0 if it is sound, 3 if not.",
      "With --repair-to every article that can still be read goes into a new index, where it is",
      "analysed afresh; this also takes an index of an older version over to this one."
    })
final class CheckCommand extends Command {
  private static final int SHOWN = 20;

  @Mixin private final IndexPlace place = new IndexPlace();

  @Option(
      names = "--repair-to",
      paramLabel = "DIR",
      description = "Save all readable articles into a new index there.")
  private @Nullable Path repairTo;

  CheckCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    Path directory = place.directory(console);
    if (repairTo != null) {
      return repair(directory, repairTo);
    }
    VerifyReport report = NewsIndex.verify(directory);
    if (report.sound()) {
      console
          .screen()
          .print(
              "sound: "
                  + Words.count(report.articles(), "article")
                  + ", "
                  + Words.count(report.claims(), "claim")
                  + "\n")
          .flush();
      return Exit.FOUND;
    }
    report.problems().forEach(console::complain);
    console.note(
        Words.count(report.articles(), "article")
            + " can still be read: 'quotidian check --repair-to DIR' saves them into a new index");
    return Exit.INDEX;
  }

  private int repair(Path directory, Path into) throws IOException {
    IngestReport report = NewsIndex.salvage(directory, into, NewsIndexConfig.standard());
    for (Rejection lost :
        report.rejections().subList(0, Math.min(SHOWN, report.rejections().size()))) {
      console.complain(lost.position() + ": " + lost.reason());
    }
    console
        .screen()
        .print(Words.count(report.added(), "article") + " saved into " + into)
        .print(report.rejected() == 0 ? "\n" : ", " + Words.number(report.rejected()) + " lost\n")
        .flush();
    return report.stored() == 0 ? Exit.NOTHING : Exit.FOUND;
  }
}
