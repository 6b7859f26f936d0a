package org.quotidian.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.Article;

/** Ministries, courts and parliaments that every state has under one name. The texts are our own. */
class NationalBodiesTest {
  private static final NameResolver RESOLVER = NameResolver.standard();

  private static Tagged from(String source, String body) {
    Article article = Article.builder("a").title("News").body(body).source(source).build();
    return new Tagged(EntityTaggers.standard().tag(AnnotatedArticle.of(article)));
  }

  private static boolean finds(String query, Entity entity) {
    List<String> keys = RESOLVER.indexKeys(entity, List.of());
    return RESOLVER.queryKeys(EntityType.ORG, query).stream().anyMatch(keys::contains);
  }

  @Test
  void aMinistryIsThatOfTheCountryWrittenFrom() {
    Entity ugandas =
        Tagged.body("KAMPALA, Uganda - The Ministry of Health said on Monday it would pay doctors.")
            .entity("Ministry of Health");
    assertThat(ugandas.id()).isEqualTo("org:ministry-of-health.ug");
    assertThat(ugandas.name()).isEqualTo("Ministry of Health (Uganda)");
    assertThat(
            Tagged.body("LIMA - The Ministry of Health said on Monday that vaccines had come.")
                .entity("Ministry of Health")
                .id())
        .isEqualTo("org:ministry-of-health.pe");
  }

  @Test
  void theCountrySaidBesideABodyGoesBeforeThatOfTheArticle() {
    Tagged tagged =
        Tagged.body(
            "KAMPALA, Uganda - Officials of Kenya's Ministry of Health met those of the Ugandan Ministry of Health on"
                + " Monday. The Supreme Court of India was silent, and so was the Ministry of Health of Peru.");
    assertThat(tagged.mentions().stream().filter(m -> m.type() == EntityType.ORG))
        .extracting(m -> m.entity() == null ? "" : m.entity().id())
        .containsExactly(
            "org:ministry-of-health.ke",
            "org:ministry-of-health.ug",
            "org:supreme-court.in",
            "org:ministry-of-health.pe");
  }

  @Test
  void whatIsSaidOnceHoldsFurtherOn() {
    Tagged tagged =
        Tagged.body(
            "The Italian Parliament met on Monday with guests of Texas and Ohio. Later the Parliament voted.");
    assertThat(tagged.entity("Italian Parliament").id()).isEqualTo("org:parliament.it");
    assertThat(tagged.entity("Parliament").id()).isEqualTo("org:parliament.it");
  }

  @Test
  void whereNothingTellsWhoseABodyIsItIsNobodys() {
    assertThat(
            from("The Guardian", "The Ministry of Health said on Monday that China had sent masks.")
                .entity("Ministry of Health")
                .id())
        .as("an outlet of one country, an article about another")
        .isEqualTo("org:ministry-of-health");
    assertThat(
            Tagged.body(
                    "Texas sent help. The National Guard went to the border with Mexico, and Mexico thanked.")
                .entity("National Guard")
                .id())
        .as("an article that speaks of the United States")
        .isEqualTo("org:national-guard");
  }

  @Test
  void othersOfTheSameBuildAreNoBodiesOfAState() {
    assertThat(
            Tagged.body("LIMA - The Ministry of Sound opened a club on Monday.")
                .entity("Ministry of Sound")
                .id())
        .isEqualTo("org:ministry-of-sound");
    assertThat(RESOLVER.entity(EntityType.ORG, "Georgia Senate").id())
        .as("perhaps that of the state")
        .isEqualTo("org:georgia-senate");
  }

  @Test
  void thePlainNameFindsThoseOfAllCountriesAndANameWithTheCountryOne() {
    Entity ugandas = RESOLVER.entity(EntityType.ORG, "Ministry of Health (Uganda)");
    assertThat(ugandas.id()).isEqualTo("org:ministry-of-health.ug");
    List<String> asked =
        List.of(
            "Ugandan Ministry of Health",
            "Uganda's Ministry of Health",
            "the Ministry of Health of Uganda",
            "Ministry of Health, Uganda");
    for (String name : asked) {
      assertThat(RESOLVER.entity(EntityType.ORG, name)).as(name).isEqualTo(ugandas);
      assertThat(finds(name, ugandas)).as(name).isTrue();
    }
    Entity perus = RESOLVER.entity(EntityType.ORG, "Peruvian Ministry of Health");
    assertThat(finds("Ugandan Ministry of Health", perus)).isFalse();
    List<String> spellings = List.of("Ministry of Health");
    for (Entity one : List.of(ugandas, perus)) {
      assertThat(RESOLVER.indexKeys(one, spellings))
          .containsAnyElementsOf(RESOLVER.queryKeys(EntityType.ORG, "Ministry of Health"));
    }
  }

  @Test
  void wellKnownBodiesOfTheUnitedStatesKeepTheirNames() {
    assertThat(RESOLVER.entity(EntityType.ORG, "U.S. Department of Justice").id())
        .isEqualTo(RESOLVER.entity(EntityType.ORG, "Justice Department").id());
    assertThat(RESOLVER.entity(EntityType.ORG, "Supreme Court").name())
        .isEqualTo("U.S. Supreme Court");
    assertThat(RESOLVER.entity(EntityType.ORG, "Israeli Supreme Court").id())
        .isEqualTo("org:supreme-court.il");
  }
}
