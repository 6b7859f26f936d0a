package org.quotidian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotidian.cli.console.Exit;
import org.quotidian.cli.console.Out;
import org.quotidian.cli.records.Json;

/** No path is made of what an article or an archive says: nothing is written but the index. */
class HostilePathsTest {
  @Test
  void noNameLeadsOutOfTheIndex(@TempDir Path folder) throws IOException {
    Path root = Files.createDirectories(folder.resolve("a/b/c"));
    List<String> names =
        List.of(
            "../escaped",
            "../../escaped",
            "../../../escaped",
            "..\\..\\escaped",
            "..",
            ".",
            "/",
            folder + "/escaped",
            "file://" + folder + "/escaped",
            "a/../../../escaped",
            "....//....//escaped",
            "%2e%2e%2fescaped",
            "..%c0%af..%c0%afescaped",
            "escaped\u0000.jsonl",
            "C:\\escaped",
            "\\\\host\\share\\escaped",
            "CON",
            "~/escaped",
            "$(touch " + folder + "/escaped)",
            "write.lock");
    assertThat(names).hasSize(20);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    Out out = new Out(lines);
    for (String name : names) {
      Json.line(
          out,
          json -> {
            for (String field : List.of("id", "title", "source", "section", "byline", "url")) {
              json.writeStringField(field, name);
            }
            json.writeStringField("body", name + " said: \"It rained in " + name + ".\"");
          });
    }
    out.flush();
    String index = root.resolve("index").toString();
    Ran added = Ran.reading(lines.toString(StandardCharsets.UTF_8), "index", "--index", index, "-");
    assertThat(added.out()).contains("added 20");
    Path zip = root.resolve("news.zip");
    try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < names.size(); i++) {
        archive.putNextEntry(new ZipEntry(names.get(i)));
        archive.write(
            ("{\"id\":\"z" + i + "\",\"title\":\"Rain\"}\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    Set<String> before = outside(folder, index);
    assertThat(Ran.of("index", "--index", index, zip.toString()).code()).isEqualTo(Exit.FOUND);
    for (String name : names) {
      Ran.of("show", "--index", index, name);
    }
    Ran.of("export", "--index", index);
    Ran.of("search", "--index", index, "--all", "--format", "json", "rained");
    String saved = root.resolve("saved").toString();
    assertThat(Ran.of("check", "--index", index, "--repair-to", saved).code())
        .isEqualTo(Exit.FOUND);
    before.addAll(outside(folder, index).stream().filter(path -> path.startsWith(saved)).toList());
    assertThat(outside(folder, index)).isEqualTo(before);
    assertThat(Ran.of("stats", "--index", saved).out()).contains("articles");
  }

  /** All that is in the folder but not in the index. */
  private static Set<String> outside(Path folder, String index) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .map(Path::toString)
          .filter(path -> !path.startsWith(index))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
