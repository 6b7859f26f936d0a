package org.quotidian.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same answers wherever the program runs. */
class LocaleTest {
  @TempDir Path folder;

  @Test
  @Timeout(400)
  void neitherLocaleNorTimeZoneNorCharsetChangesAnAnswer() throws Exception {
    String expected = answers("root", "-Duser.language=en", "-Duser.timezone=UTC");
    assertThat(expected.lines()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(
            answers("tr", "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"))
        .isEqualTo(expected);
    assertThat(
            answers(
                "ar",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.extensions=u-nu-arab",
                "-Duser.timezone=Pacific/Kiritimati"))
        .isEqualTo(expected);
    assertThat(
            answers(
                "th",
                "-Duser.language=th",
                "-Duser.country=TH",
                "-Duser.extensions=u-ca-buddhist-nu-thai",
                "-Duser.timezone=Asia/Bangkok"))
        .isEqualTo(expected);
  }

  private String answers(String name, String... options) throws Exception {
    Process child =
        Child.process(folder, List.of(options), "answer", folder.resolve(name).toString())
            .redirectError(folder.resolve(name + "-err").toFile())
            .start();
    String answers = new String(child.getInputStream().readAllBytes(), UTF_8);
    assertThat(child.waitFor()).isZero();
    return answers;
  }
}
