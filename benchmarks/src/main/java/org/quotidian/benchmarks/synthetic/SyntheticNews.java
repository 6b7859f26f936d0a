package org.quotidian.benchmarks.synthetic;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;

/**
 * Makes up news articles whose mentions and claims are known. The same seed gives the same articles,
 * each by its number, on every machine. Immutable; safe for use by many threads.
 *
 * <p>Articles have some 60 to 4,000 words, 600 in the middle; every {@link Construction} occurs; a
 * third of the articles begin with a dateline, three in a hundred have no date.
 */
public final class SyntheticNews {
  /** The seed that benchmarks use unless told otherwise. */
  public static final long DEFAULT_SEED = 20_260_101;

  private static final Instant FIRST_DAY = Instant.parse("2015-01-01T00:00:00Z");
  private static final int DAYS = 8 * 365;
  private static final int UNITS_PER_WORD = 6;

  /** How often a construction is chosen; those that need a certain place are chosen otherwise. */
  private static final Map<Construction, Integer> WEIGHTS =
      Map.of(
          Construction.DIRECT, 6,
          Construction.INVERTED, 6,
          Construction.INDIRECT, 12,
          Construction.MIXED, 4,
          Construction.ACCORDING_TO, 3,
          Construction.UNNAMED, 3,
          Construction.HEADLINE, 0,
          Construction.PRONOUN, 0,
          Construction.ROLE, 0,
          Construction.PARAGRAPHS, 0);

  private final long seed;
  private final Grammar grammar = Grammar.read("grammar.txt");
  private final Map<Construction, List<ConstructionTemplate>> constructions =
      ConstructionTemplate.read("constructions.txt");
  private final List<Construction> anywhere = new ArrayList<>();
  private final Vocabulary vocabulary;
  private final World world;

  /** Prepares the world that the seed stands for. */
  public SyntheticNews(long seed) {
    this.seed = seed;
    WordLists names = WordLists.read("names.txt");
    vocabulary = new Vocabulary(WordLists.read("words.txt"), names);
    world = new World(seed, names, vocabulary);
    for (Construction construction : Construction.values()) {
      for (int i = 0; i < WEIGHTS.getOrDefault(construction, 1); i++) {
        anywhere.add(construction);
      }
    }
  }

  /** Returns the first {@code count} articles, each made when it is asked for. */
  public Stream<SyntheticArticle> articles(int count) {
    return IntStream.range(0, count).mapToObj(this::article);
  }

  /** Returns the article of that number, from 0. */
  public SyntheticArticle article(int number) {
    Dice dice = Dice.of(seed, number);
    Scene scene = new Scene(world, dice);
    Storyteller teller = new Storyteller(grammar, vocabulary, scene, dice);
    Draft title = new Draft(ArticleField.TITLE);
    if (dice.chance(0.4)) {
      teller.claim(dice.of(templates(Construction.HEADLINE)), title);
    } else {
      teller.sentence("headline", title);
    }
    scene.forget();
    Draft body = new Draft(ArticleField.BODY);
    double words = StrictMath.exp(6.4 + 0.6 * dice.gaussian());
    int wanted = (int) (Math.max(60, Math.min(4_000, words)) * UNITS_PER_WORD);
    teller.sentence("lead", body);
    while (body.length() < wanted) {
      body.write("\n\n");
      paragraph(scene, teller, dice, body);
    }
    List<ExpectedMention> mentions = new ArrayList<>(title.mentions());
    mentions.addAll(body.mentions());
    return new SyntheticArticle(
        article(number, dice, title.text(), body.text()), mentions, teller.claims());
  }

  private void paragraph(Scene scene, Storyteller teller, Dice dice, Draft body) {
    scene.chooseSpeaker();
    if (dice.chance(0.05)) {
      teller.claim(dice.of(templates(Construction.PARAGRAPHS)), body);
      return;
    }
    boolean spoke = false;
    for (int left = dice.between(1, 4); left > 0; left--) {
      spoke = sentence(spoke, scene, teller, dice, body);
      body.write(left > 1 ? " " : "");
    }
  }

  /** Writes one sentence and tells whether it was the speaker's. */
  private boolean sentence(boolean spoke, Scene scene, Storyteller teller, Dice dice, Draft body) {
    if (!dice.chance(0.45)) {
      teller.sentence("fact", body);
      return false;
    }
    Construction construction = dice.of(anywhere);
    if (spoke && scene.speakerIsPlain() && dice.chance(0.5)) {
      construction = Construction.PRONOUN;
    } else if (scene.speakerHasRole() && dice.chance(0.1)) {
      construction = Construction.ROLE;
    }
    ConstructionTemplate from = dice.of(templates(construction));
    teller.claim(from, body);
    List<ExpectedClaim> claims = teller.claims();
    @Nullable String by = claims.get(claims.size() - 1).speaker();
    return scene.speaker().name().equals(by);
  }

  private List<ConstructionTemplate> templates(Construction construction) {
    return constructions.getOrDefault(construction, List.of());
  }

  private Article article(int number, Dice dice, String title, String body) {
    String outlet = world.outlet(dice);
    Instant published =
        FIRST_DAY
            .plus(dice.below(DAYS), ChronoUnit.DAYS)
            .plus(dice.below(24 * 60), ChronoUnit.MINUTES);
    String site = outlet.toLowerCase(Locale.ROOT).replace(' ', '-');
    return Article.builder("synthetic-" + seed + "-" + number)
        .title(title)
        .body(body)
        .published(dice.chance(0.03) ? null : published)
        .source(outlet)
        .byline("By " + world.person(dice).name())
        .url("https://" + site + ".example/" + number)
        .language("en")
        .section(world.section(dice))
        .build();
  }
}
