package org.quotidian.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestingTest {
  private static int depth(String xml) {
    int depth = 0;
    while (Nesting.isDeeper(xml.getBytes(UTF_8), depth)) {
      depth++;
    }
    return depth;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain                                | 0",
        "<a/>                                 | 0",
        "<a b='/'/>                           | 0",
        "<a><b/><b/></a>                      | 1",
        "<a><b></b><b></b></a>                | 2",
        "<a><b></b></a><a><b><c></c></b></a>  | 3",
        "<a><!-- <b><c> --></a>               | 1",
        "<a><![CDATA[<b><c>]]></a>            | 1",
        "<?xml version='1.0'?><a></a>         | 1",
        "<!DOCTYPE a><a></a>                  | 1",
        "<a b='>' c = \"<d><e>\"></a>         | 1",
        "<a b=it's></a>                       | 1",
        "<a><br><br></a><c></c>               | 3",
        "<a></b></c></a><d></d>               | 1",
        "<a><b                                | 2",
        "<a><!-- never ends <b>               | 1",
        "<                                    | 0",
        "1 < 2 <3> </                         | 0",
        "<é><é></é></é>                       | 2",
      })
  void elementsAreCountedAsTheyNest(String xml, int deepest) {
    assertThat(depth(xml)).isEqualTo(deepest);
  }

  @Test
  void manyBesideEachOtherAreNotDeep() {
    assertThat(depth("<a>" + "<b>x</b>".repeat(10_000) + "</a>")).isEqualTo(2);
    assertThat(depth("<a><br>x</a>".repeat(10_000))).isEqualTo(2);
  }

  @Test
  void whatIsNotWrittenInBytesIsLeftToTheParser() {
    byte[] wide = "<a><a><a>".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Nesting.isDeeper(wide, 0)).isFalse();
  }
}
