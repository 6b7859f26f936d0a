package org.quotidian.blackbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.NewsIndexConfig;
import org.quotidian.article.Article;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;
import org.quotidian.claim.Polarity;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Location;
import org.quotidian.entity.Mention;
import org.quotidian.text.Excerpt;

/**
 * Random articles of which all is known: dates, sites, outlets, and of each claim who says it to whom, with
 * which act and confidence, in words of a small vocabulary. No word has an ending to cut off.
 */
final class ClaimedNews {
  static final List<String> WORDS =
      List.of("border", "tank", "troop", "talk", "port", "harvest", "market", "winter", "flood");
  static final List<String> OUTLETS = List.of("The Post", "Morning Wire");
  static final List<String> WRITERS = List.of("Ida Holm", "Ida Voss and Per Holm", "By Per Voss");
  static final List<String> SECTIONS = List.of("Politics", "World News");
  static final List<String> HOSTS =
      List.of("post.example", "news.post.example", "wire.example", "notpost.example");

  static final Entity BERG = new Entity("person:anna-berg", EntityType.PERSON, "Anna Berg", null);
  static final Entity LUND = new Entity("person:otto-lund", EntityType.PERSON, "Otto Lund", null);
  static final Entity GUILD = new Entity("org:gild", EntityType.ORG, "Guild", null);
  static final Entity KYIV = place("703448", "Kyiv", "UA", 50.45466, 30.5238);
  static final Entity LYON = place("2996944", "Lyon", "FR", 45.74846, 4.84671);

  /** Spellings of names; the longer before the shorter that it holds. */
  static final Map<String, Entity> NAMES = new HashMap<>();

  private static final List<String> SPELLINGS =
      List.of("Anna Berg", "Berg", "Otto Lund", "Guild", "Kyiv", "Lyon");
  private static final LocalDate FIRST = LocalDate.of(2023, 12, 20);

  static {
    NAMES.put("Anna Berg", BERG);
    NAMES.put("Berg", BERG);
    NAMES.put("Otto Lund", LUND);
    NAMES.put("Guild", GUILD);
    NAMES.put("Kyiv", KYIV);
    NAMES.put("Lyon", LYON);
  }

  /** An article and all that is said in it. */
  record Story(Article article, List<Said> said) {
    Set<String> words() {
      Set<String> words = wordsOf(article.title());
      words.addAll(wordsOf(article.body()));
      return words;
    }

    Set<Entity> named() {
      Set<Entity> named = namedIn(article.title());
      named.addAll(namedIn(article.body()));
      return named;
    }
  }

  /** What somebody says: its sentence is "source said told content.", or the content alone. */
  record Said(String source, String told, String content, Claim claim) {
    /** Returns the words of content and source. */
    Set<String> words() {
      Set<String> words = wordsOf(content);
      words.addAll(wordsOf(source));
      return words;
    }

    /** Returns whom content, source or speaker name. */
    Set<Entity> named() {
      Set<Entity> named = namedIn(content);
      named.addAll(namedIn(source));
      if (claim.speaker() != null) {
        named.add(claim.speaker());
      }
      return named;
    }
  }

  private final Random random;
  private final Map<String, Story> stories = new HashMap<>();

  ClaimedNews(long seed) {
    this.random = new Random(seed);
  }

  private static Entity place(
      String id, String name, String country, double latitude, double longitude) {
    return new Entity(
        "place:" + id, EntityType.PLACE, name, new Location(country, latitude, longitude));
  }

  /** Returns a configuration that finds what was made up. */
  NewsIndexConfig config() {
    return NewsIndexConfig.builder()
        .tagger(
            article -> {
              List<Mention> mentions = new ArrayList<>();
              for (ArticleField field : ArticleField.values()) {
                addMentions(field, article.article().text(field), mentions);
              }
              return mentions;
            })
        .extractor(
            (article, mentions) -> {
              Story story = stories.get(article.article().id());
              return story == null ? List.of() : story.said.stream().map(Said::claim).toList();
            })
        .build();
  }

  Story story(int number) {
    StringBuilder body = new StringBuilder();
    List<Said> said = new ArrayList<>();
    for (int sentence = random.nextInt(4); sentence >= 0; sentence--) {
      body.append(body.isEmpty() ? "" : " ");
      if (random.nextInt(3) == 0) {
        body.append("So ").append(words()).append('.');
      } else {
        said.add(said(body));
      }
    }
    Article.Builder article = Article.builder("s" + number).title(words()).body(body.toString());
    if (random.nextInt(5) > 0) {
      article.published(published());
    }
    if (random.nextInt(5) > 0) {
      article.source(any(OUTLETS));
    }
    if (random.nextInt(5) > 0) {
      article.url("https://" + any(HOSTS) + "/a/" + number);
    }
    article.byline(random.nextInt(3) == 0 ? "" : any(WRITERS));
    article.section(random.nextInt(3) == 0 ? "" : any(SECTIONS));
    Story story = new Story(article.language(any(List.of("en", "de"))).build(), said);
    stories.put("s" + number, story);
    return story;
  }

  private Instant published() {
    return FIRST
        .plusDays(random.nextInt(120))
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant()
        .plusSeconds(random.nextInt(3) * 43_199L);
  }

  /** Appends a sentence in which something is said. */
  private Said said(StringBuilder body) {
    String source = any(List.of("", "Anna Berg", "Berg", "Otto Lund", "Crowd", "Guild"));
    String told =
        source.isEmpty() || random.nextInt(3) > 0 ? "" : any(List.of("Lyon", "Otto Lund"));
    int start = body.length();
    if (!source.isEmpty()) {
      body.append(source).append(told.isEmpty() ? " said " : " told " + told + " ");
    }
    String content = source.isEmpty() ? "So " + words() : words();
    body.append(content);
    int end = body.length();
    body.append('.');
    String text = body.toString();
    int toldAt = start + source.length() + " told ".length();
    return new Said(
        source,
        told,
        content,
        new Claim(
            ArticleField.BODY,
            any(List.of(ClaimKind.values())),
            any(List.of(ClaimAct.values())),
            Polarity.POSITIVE,
            false,
            Claim.OUTERMOST,
            source.isEmpty() ? null : Excerpt.of(text, start, start + source.length()),
            null,
            told.isEmpty() ? null : Excerpt.of(text, toldAt, toldAt + told.length()),
            List.of(Excerpt.of(text, end - content.length(), end)),
            NAMES.get(source),
            List.of(),
            random.nextInt(3) == 0 ? any(List.of(BERG, GUILD)) : null,
            random.nextInt(21) / 20.0,
            "test"));
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      words
          .append(words.isEmpty() ? "" : " ")
          .append(random.nextInt(5) == 0 ? any(SPELLINGS) : any(WORDS));
    }
    return words.toString();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static void addMentions(ArticleField field, String text, List<Mention> mentions) {
    for (int at = 0; at < text.length(); at++) {
      String name = nameAt(text, at);
      Entity entity = NAMES.get(name);
      if (entity != null) {
        Excerpt excerpt = Excerpt.of(text, at, at + name.length());
        mentions.add(new Mention(field, excerpt, entity.type(), Mention.Form.NAME, entity, null));
        at += name.length() - 1;
      }
    }
  }

  private static String nameAt(String text, int at) {
    return SPELLINGS.stream().filter(name -> text.startsWith(name, at)).findFirst().orElse("");
  }

  static Set<Entity> namedIn(@Nullable String text) {
    List<Mention> mentions = new ArrayList<>();
    addMentions(ArticleField.BODY, text == null ? "" : text, mentions);
    Set<Entity> named = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.entity() != null) {
        named.add(mention.entity());
      }
    }
    return named;
  }

  static Set<String> wordsOf(String text) {
    return new HashSet<>(
        List.of(text.replace(".", "").toLowerCase(Locale.ROOT).strip().split(" +", -1)));
  }
}
