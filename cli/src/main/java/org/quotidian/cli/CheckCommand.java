package org.quotidian.cli;

import java.io.IOException;
import org.quotidian.NewsIndex;
import org.quotidian.search.VerifyReport;
import picocli.CommandLine.Mixin;

/** {@code check}: reads every byte of the index. */
@picocli.CommandLine.Command(
    name = "check",
    header = {"Read every byte of the index and say what is damaged.", ""},
    description = "Exit code 0 if it is sound, 3 if not.")
final class CheckCommand extends Command {
  @Mixin private final IndexPlace place = new IndexPlace();

  CheckCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    VerifyReport report;
    try (NewsIndex index = place.openReadOnly(console)) {
      report = index.verify();
    }
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
    return Exit.INDEX;
  }
}
