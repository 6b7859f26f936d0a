package org.quotidian.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training is deterministic to the byte. The articles are our own. */
class TrainTaggerTest {
  private static final List<String> SETS =
      List.of(
          "gum_entities",
          "re3d_open",
          "wikigold",
          "btc",
          "gmb",
          "worldwide_asia",
          "worldwide_latam",
          "uner_pud");

  @TempDir Path folder;

  @Test
  void theSameDataGiveTheSameBytes() throws IOException {
    Path gold = folder.resolve("gold");
    for (String set : SETS) {
      Path file = Files.createDirectories(gold.resolve(set)).resolve("gold.jsonl");
      Files.writeString(file, article(set + 1, "Greta Olsen") + article(set + 2, "Amir Haddad"));
    }
    Path annotations = Files.createDirectories(folder.resolve("annotations"));
    Files.writeString(
        annotations.resolve("batch-01.A.tsv"), "gmb1:0-50\tPERSON:0-11 PLACE:43-49\n");
    Files.writeString(annotations.resolve("speakers.tsv"), "# other marks, kept beside\n");
    Path once = folder.resolve("once.bin");
    Path again = folder.resolve("again.bin");
    TrainTagger.main(new String[] {gold.toString(), annotations.toString(), once.toString()});
    TrainTagger.main(new String[] {gold.toString(), annotations.toString(), again.toString()});
    assertThat(again).hasSameBinaryContentAs(once);
    byte[] model = Files.readAllBytes(once);
    assertThat(model).as("some weights were learnt").contains((byte) 127);
  }

  /** Two sentences with a person, a place and an organisation. */
  private static String article(String id, String person) {
    String body =
        person
            + " said on Monday she would go to Bergen. "
            + "The Harbour Workers Union of Bergen welcomed it, and "
            + person
            + " thanked the union.\n";
    return "{\"id\":\""
        + id
        + "\",\"title\":\"\",\"body\":\""
        + body.replace("\n", "\\n")
        + "\",\"mentions\":["
        + mention(body, person, "PERSON")
        + ","
        + mention(body, "Bergen", "PLACE")
        + ","
        + mention(body, "Harbour Workers Union of Bergen", "ORG")
        + "]}\n";
  }

  private static String mention(String body, String name, String type) {
    int start = body.indexOf(name);
    return "{\"start\":"
        + start
        + ",\"end\":"
        + (start + name.length())
        + ",\"type\":\""
        + type
        + "\"}";
  }
}
