package org.quotidian.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.quotidian.cli.console.Console;

/**
 * Runs the usual commands once, unheard, over the articles of the demo. The launcher has Java write
 * an archive of the classes loaded meanwhile, which later starts map in instead of loading them one
 * by one.
 */
final class Rehearsal {
  private Rehearsal() {}

  /** Runs through the commands; says nothing. */
  static void run() throws IOException {
    Path directory = Files.createTempDirectory("quotidian-rehearsal");
    try {
      Path articles = directory.resolve("articles.jsonl");
      try (InputStream demo = Rehearsal.class.getResourceAsStream("demo.jsonl")) {
        if (demo == null) {
          throw new IOException("the program lacks its resource demo.jsonl");
        }
        Files.copy(demo, articles);
      }
      run(directory, articles);
    } finally {
      DemoCommand.delete(directory);
    }
  }

  private static void run(Path directory, Path articles) {
    String index = directory.resolve("index").toString();
    command("index", "--index", index, articles.toString());
    for (String format : List.of("text", "jsonl", "csv")) {
      command("search", "--index", index, "--format", format, "bridge OR place:turku");
      command("claims", "--index", index, "--format", format, "--claim", "the bridge is unsafe");
      command("people", "--index", index, "--format", format);
    }
    command("search", "--index", index, "--person", "marchenko", "--since", "2031", "title:bridge");
    command("speakers", "--index", index, "--limit", "3");
    command("show", "--index", index, "turku-1");
    command("timeline", "--index", index, "water");
    command("trace", "--index", index, "the bridge is unsafe");
    command("stats", "--index", index);
    command("analyze", "--format", "jsonl", articles.toString());
    command("names", "Yulia Marchenko", "Julia Marchenko");
    command("search", "--index", index, "nosuchfield:x");
    command("help", "query");
    command("search", "--help");
  }

  private static void command(String... args) {
    OutputStream unheard = OutputStream.nullOutputStream();
    Main.run(
        Console.of(new ByteArrayInputStream(new byte[0]), unheard, unheard, Map.of(), ""), args);
  }
}
