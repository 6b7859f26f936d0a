package org.quotidian.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotidian.NewsIndex;
import org.quotidian.article.Article;
import org.quotidian.entity.EntityType;
import org.quotidian.search.EntityCount;
import org.quotidian.search.NameCorrections;

/** Names are completed and mended by what the index holds now. The texts are our own. */
class SuggestionsTest {
  private NewsIndex index;

  @BeforeEach
  void articles() throws IOException {
    index = NewsIndex.inMemory();
    add("a", "President Volodymyr Zelensky met Angela Merkel in Berlin. Zelensky said so.");
    add("b", "Volodymyr Zelenskiy's aide Andriy Yermak said the border was quiet.");
    add("c", "Olena Zelenska opened a school in Saint Petersburg.");
    add("d", "Mikhail Khodorkovsky spoke to reporters in Kyiv.");
    add("e", "Ukrainian troops held the village. The European Central Bank met.");
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void add(String id, String body) throws IOException {
    index.add(Article.builder(id).title("News").body(body).build());
  }

  private List<String> completed(EntityType type, String beginning) throws IOException {
    return index.suggest(type, beginning, 10).stream().map(SuggestionsTest::worded).toList();
  }

  private List<String> meant(EntityType type, String name) throws IOException {
    return index.didYouMean(type, name, 10).stream().map(SuggestionsTest::worded).toList();
  }

  private static String worded(EntityCount count) {
    return count.entity().name() + " " + count.articles();
  }

  @Test
  void aNameIsCompletedFromTheBeginningOfAnyOfItsWordsInAnySpelling() throws IOException {
    for (String beginning : List.of("zel", "Zelenskyi", "ZELENSKIY", "volodymyr z")) {
      assertThat(completed(EntityType.PERSON, beginning))
          .as(beginning)
          .anyMatch("Volodymyr Zelensky 2"::equals);
    }
    assertThat(completed(EntityType.PERSON, "zel"))
        .containsExactly("Volodymyr Zelensky 2", "Olena Zelenska 1");
    assertThat(completed(EntityType.PERSON, "khod")).containsExactly("Mikhail Khodorkovsky 1");
    assertThat(completed(EntityType.PERSON, "olena v")).isEmpty();
    assertThat(completed(EntityType.PERSON, "hodo")).containsExactly("Mikhail Khodorkovsky 1");
    assertThat(completed(EntityType.PERSON, "")).isEmpty();
    assertThat(completed(EntityType.PERSON, " - ")).isEmpty();
  }

  @Test
  void aBeginningThatNoNameHasCompletesToNobodyWhoSoundsAlike() throws IOException {
    add("k", "Karl Kadlec met Kira Koval.");
    index.commit();
    for (String beginning : List.of("q", "qq", "qqq", "ck", "karl qq")) {
      assertThat(completed(EntityType.PERSON, beginning)).as(beginning).isEmpty();
    }
    assertThat(completed(EntityType.PERSON, "qadl")).containsExactly("Karl Kadlec 1");
  }

  @Test
  void placesAndOrganisationsAreCompletedToo() throws IOException {
    assertThat(completed(EntityType.PLACE, "kyi")).containsExactly("Kyiv 1");
    assertThat(completed(EntityType.PLACE, "saint p")).hasSize(1);
    assertThat(completed(EntityType.PLACE, "ukr")).containsExactly("Ukraine 1");
    assertThat(completed(EntityType.ORG, "central")).containsExactly("European Central Bank 1");
  }

  @Test
  void whatIsDeletedIsNotSuggested() throws IOException {
    index.delete("d");
    index.commit();
    assertThat(completed(EntityType.PERSON, "khod")).isEmpty();
  }

  @Test
  void aMistypedNameThatMatchesNothingIsMended() throws IOException {
    assertThat(meant(EntityType.PERSON, "Zelenskz")).first().isEqualTo("Volodymyr Zelensky 2");
    assertThat(meant(EntityType.PERSON, "Andrij Jermak")).containsExactly("Andriy Yermak 1");
    assertThat(meant(EntityType.PERSON, "Angelo Merkell")).contains("Angela Merkel 1");
    assertThat(meant(EntityType.PERSON, "Quentin Merkell")).contains("Angela Merkel 1");
    assertThat(meant(EntityType.PLACE, "Berlixn")).containsExactly("Berlin 1");
    assertThat(meant(EntityType.PERSON, "Xyzzy")).isEmpty();
    add("f", "Rebels in Syria met the Serbian minister in Serbia.");
    index.commit();
    assertThat(meant(EntityType.PLACE, "Sirya")).containsExactly("Syria 1");
    assertThat(meant(EntityType.ORG, "European Centrall Bank")).isNotEmpty();
  }

  @Test
  void aNameThatMatchesIsNotMended() throws IOException {
    assertThat(meant(EntityType.PERSON, "Zelensky")).isEmpty();
  }

  @Test
  void correctionsHoldForSuggestionsAtOnce() throws IOException {
    assertThat(completed(EntityType.PERSON, "yer")).containsExactly("Andriy Yermak 1");
    index.correctNames(
        NameCorrections.parse(
            "merge person: Volodymyr Zelensky = Andriy Yermak\nblock person: Olena Zelenska\n"));
    assertThat(completed(EntityType.PERSON, "yer")).containsExactly("Volodymyr Zelensky 2");
    assertThat(completed(EntityType.PERSON, "zel")).containsExactly("Volodymyr Zelensky 2");
    index.correctNames(NameCorrections.none());
    assertThat(completed(EntityType.PERSON, "yer")).containsExactly("Andriy Yermak 1");
  }
}
