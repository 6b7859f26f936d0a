package org.quotidian.index.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  @Test
  void everyTableThatArticlesAreReadByIsSummedUp() throws IOException {
    List<String> summed =
        Stream.of(Readings.TAGGER, Readings.GAZETTEER, Readings.CUES, Readings.WEIGHTS)
            .flatMap(List::stream)
            .sorted()
            .toList();
    assertThat(summed).isEqualTo(shipped());
  }

  private static List<String> shipped() throws IOException {
    try (Stream<Path> entity = Files.list(RESOURCES.resolve("org/quotidian/entity"));
        Stream<Path> claim = Files.list(RESOURCES.resolve("org/quotidian/claim"))) {
      return Stream.concat(entity, claim)
          .map(file -> "/" + RESOURCES.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.endsWith("PROVENANCE.md") && !name.endsWith("NOTICE.txt"))
          .sorted()
          .toList();
    }
  }
}
