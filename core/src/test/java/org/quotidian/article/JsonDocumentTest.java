package org.quotidian.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonDocumentTest {

  @Test
  void anArrayHoldsArticles() {
    Inputs.Outcome read =
        Inputs.read("[{\"id\":\"1\",\"title\":\"A\"},\n {\"id\":\"2\",\"title\":\"B\"}]");
    assertThat(read.titles()).containsExactly("A", "B");
    assertThat(read.rejections()).isEmpty();
  }

  @Test
  void oneObjectOverSeveralLinesIsOneArticle() {
    assertThat(
            Inputs.read("{\n  \"id\": \"1\",\n  \"title\": \"A\",\n  \"tags\": [\"x\"]\n}\n")
                .only()
                .title())
        .isEqualTo("A");
  }

  @Test
  void objectsOverSeveralLinesMayFollowEachOther() {
    assertThat(Inputs.read("{\n\"title\":\"A\"\n}\n{\n\"title\":\"B\"\n}\n").titles())
        .containsExactly("A", "B");
  }

  @Test
  void anObjectMayHoldAnArrayOfArticles() {
    String onOneLine =
        "{\"status\":\"ok\",\"meta\":{\"a\":{\"title\":\"no\"}},\"articles\":[{\"title\":\"A\"},{\"title\":\"B\"}],\"next\":{\"title\":\"no\"},\"tags\":[{\"title\":\"no\"},1]}";
    String indented = onOneLine.replace("{\"status", "{\n  \"status").replace("]}", "]\n}");
    for (String text : new String[] {onOneLine, indented}) {
      Inputs.Outcome read = Inputs.read(text);
      assertThat(read.titles()).containsExactly("A", "B");
      assertThat(read.rejections()).isEmpty();
    }
  }

  @Test
  void theArrayMayStandDeeper() {
    Inputs.Outcome read =
        Inputs.read(
            "{\"response\":{\"status\":\"ok\",\"results\":[{\"webTitle\":1,\"title\":\"A\"}],\"pages\":3},\"x\":1}");
    assertThat(read.titles()).containsExactly("A");
    assertThat(read.rejections()).isEmpty();
  }

  @Test
  void aFeedWithATitleOfItsOwnHoldsArticles() {
    assertThat(
            Inputs.read(
                    "{\"title\":\"Feed\",\"description\":\"d\",\"items\":[{\"title\":\"A\"},{\"title\":\"B\"}]}")
                .titles())
        .containsExactly("A", "B");
  }

  @Test
  void anArticleWithAnArrayOfObjectsStaysOne() {
    assertThat(
            Inputs.read(
                    "{\"title\":\"A\",\"authors\":[{\"name\":\"H\"}],\"entities\":[{\"title\":\"x\"}],\"body\":\"b\"}")
                .only()
                .byline())
        .isEqualTo("H");
  }

  @Test
  void whatIsNoArticleInAnArrayCostsOnlyItself() {
    Inputs.Outcome read =
        Inputs.read(
            "[{\"title\":\"A\"}, 5, {\"x\":1},\n{\"title\":\"b\",\"title\":\"c\"},{\"title\":\"D\"}]");
    assertThat(read.titles()).containsExactly("A", "D");
    assertThat(read.rejections())
        .hasSize(3)
        .allMatch(r -> r.matches("record [234] \\(line [12]\\): .+"));
  }

  @Test
  void brokenJsonEndsTheInputWithOneRejectionAndTheGoodOnesKept() {
    Inputs.Outcome read = Inputs.read("[{\"title\":\"A\"},{\"title\":\"B\"},\n{\"title\":\"C");
    assertThat(read.titles()).containsExactly("A", "B");
    assertThat(read.rejections()).hasSize(1);
    assertThat(read.rejections().get(0)).startsWith("record 3 (line 2): not valid JSON");
  }
}
