package org.quotidian.benchmarks.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;
import org.quotidian.NewsIndex;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Location;
import org.quotidian.search.ArticleHit;
import org.quotidian.search.ClaimHit;
import org.quotidian.search.EntityCount;
import org.quotidian.search.IndexStats;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.TextField;

/**
 * Questions that an index has answers to, taken from what it holds: names from the most to the less
 * frequent, words and claims from all over it. The same index gives the same questions.
 */
final class Questions {
  private static final int WANTED = 40;
  private static final int NAMES = 400;
  private static final int SAMPLE = 1_000;
  private static final int MOST_PLACES = 1_000;
  private static final double CIRCLE_KM = 100;

  /** About so many words has a lead, which ends with a sentence. */
  private static final int LEAD = 60;

  private static final Duration MONTH = Duration.ofDays(30);

  private final NewsIndex index;
  private final BareQueries bare;

  /**
   * Asks an index.
   *
   * @param lucene the index that the bare queries are for
   */
  Questions(NewsIndex index, BareLucene lucene) {
    this.index = index;
    this.bare = new BareQueries(lucene::has);
  }

  /** Returns up to forty questions of a kind. */
  List<Asked> of(QueryKind kind) throws IOException {
    return switch (kind) {
      case TEXT -> words();
      case PHRASE -> phrases();
      case PERSON -> names(EntityType.PERSON);
      case PLACE -> names(EntityType.PLACE);
      case ORG -> names(EntityType.ORG);
      case SPEAKER -> speakers();
      case CLAIM_TEXT -> claims();
      case SAME_CLAIM -> sameClaims();
      case WITHIN -> withPersons();
      case AT_LEAST ->
          wordsOfTitles(
              word -> NewsQuery.atLeast(3, NewsQuery.text(word)), word -> bare.atLeast(3, word));
      case LEAD ->
          wordsOfTitles(
              word -> NewsQuery.text(TextField.LEAD, word), word -> bare.first(LEAD, word));
      case NEAR -> circles();
      case SITE -> sites();
      case DATES -> months();
      case ENTITY_COUNTS -> singleWords();
    };
  }

  private List<Asked> words() throws IOException {
    List<Asked> asked = new ArrayList<>();
    for (List<String> words : titles()) {
      String two = words.get(0) + " " + words.get(words.size() - 1);
      asked.add(new Asked(NewsQuery.text(two), bare.words(two)));
    }
    return asked;
  }

  private List<Asked> singleWords() throws IOException {
    List<Asked> asked = new ArrayList<>();
    for (List<String> words : titles()) {
      asked.add(new Asked(NewsQuery.text(words.get(0)), bare.words(words.get(0))));
    }
    return asked;
  }

  private List<Asked> wordsOfTitles(
      Function<String, NewsQuery> ask, Function<String, Query> askBare) throws IOException {
    List<Asked> asked = new ArrayList<>();
    for (List<String> words : titles()) {
      asked.add(new Asked(ask.apply(words.get(0)), askBare.apply(words.get(0))));
    }
    return asked;
  }

  private List<Asked> withPersons() throws IOException {
    List<Entity> persons = new ArrayList<>();
    for (EntityCount count : sample(mostNamed(EntityType.PERSON, NAMES))) {
      persons.add(count.entity());
    }
    List<Asked> asked = new ArrayList<>();
    for (List<String> words : titles()) {
      Entity person = persons.get(asked.size() % persons.size());
      String word = words.get(0);
      asked.add(
          new Asked(
              NewsQuery.within(5, NewsQuery.text(word), NewsQuery.person(person.name())),
              bare.wordAndPerson(word, person)));
    }
    return asked;
  }

  private List<Asked> circles() throws IOException {
    List<Entity> places = new ArrayList<>();
    for (EntityCount count : mostNamed(EntityType.PLACE, MOST_PLACES)) {
      places.add(count.entity());
    }
    List<Asked> asked = new ArrayList<>();
    for (Entity middle : sample(places.subList(0, Math.min(NAMES, places.size())))) {
      Location at = middle.location();
      if (at != null && !Double.isNaN(at.latitude())) {
        List<Entity> within = places.stream().filter(place -> isWithin(place, at)).toList();
        asked.add(
            new Asked(
                NewsQuery.near(at.latitude(), at.longitude(), CIRCLE_KM),
                BareQueries.anyNamed(within)));
      }
    }
    return asked;
  }

  private static boolean isWithin(Entity place, Location middle) {
    Location at = place.location();
    return at != null
        && SloppyMath.haversinMeters(
                at.latitude(), at.longitude(), middle.latitude(), middle.longitude())
            <= CIRCLE_KM * 1000;
  }

  private List<Asked> sites() throws IOException {
    List<Asked> asked = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ArticleHit hit : articles()) {
      String url = hit.url();
      int from = url.indexOf("://") + 3;
      int to = url.indexOf('/', from);
      if (from > 3 && to > from && seen.add(url.substring(from, to))) {
        String host = url.substring(from, to).toLowerCase(Locale.ROOT);
        asked.add(new Asked(NewsQuery.site(host), BareQueries.site(host)));
      }
    }
    return asked;
  }

  private List<Asked> phrases() throws IOException {
    List<Asked> asked = new ArrayList<>();
    for (ArticleHit hit : sample(articles())) {
      String two = neighbours(hit.title());
      if (two != null) {
        asked.add(new Asked(NewsQuery.phrase(two), bare.phrase(two)));
      }
    }
    return asked;
  }

  private List<EntityCount> mostNamed(EntityType type, int number) throws IOException {
    return Counted.patiently(() -> index.entities(type, NewsQuery.all(), number));
  }

  private List<Asked> names(EntityType type) throws IOException {
    List<Asked> asked = new ArrayList<>();
    for (EntityCount count : sample(mostNamed(type, NAMES))) {
      String name = count.entity().name();
      NewsQuery query =
          switch (type) {
            case PERSON -> NewsQuery.person(name);
            case PLACE -> NewsQuery.place(name);
            case ORG -> NewsQuery.org(name);
          };
      asked.add(new Asked(query, bare.named(count.entity())));
    }
    return asked;
  }

  private List<Asked> speakers() throws IOException {
    List<Asked> asked = new ArrayList<>();
    for (EntityCount count :
        sample(Counted.patiently(() -> index.speakers(NewsQuery.all(), NAMES)))) {
      NewsQuery query = NewsQuery.speaker(count.entity().name());
      asked.add(new Asked(query, bare.speaker(count.entity())));
    }
    return asked;
  }

  private List<Asked> claims() throws IOException {
    List<Asked> asked = new ArrayList<>();
    for (ClaimHit hit : sample(claimHits())) {
      String text = hit.claim().contentText();
      asked.add(new Asked(NewsQuery.claim(text), bare.claim(text)));
    }
    return asked;
  }

  private List<Asked> sameClaims() throws IOException {
    List<Asked> asked = new ArrayList<>();
    for (ClaimHit hit : sample(claimHits())) {
      Entity speaker = hit.claim().speaker();
      List<String> words = plainWords(hit.claim().contentText());
      if (speaker != null && !words.isEmpty()) {
        NewsQuery said = NewsQuery.text(words.get(0));
        NewsQuery inner = NewsQuery.speaker(speaker.name()).and(said);
        asked.add(new Asked(NewsQuery.sameClaim(inner), bare.sameClaim(speaker, words.get(0))));
      }
    }
    return asked;
  }

  private List<Asked> months() throws IOException {
    IndexStats stats = index.stats();
    List<Asked> asked = new ArrayList<>();
    Instant from = stats.earliest();
    Instant latest = stats.latest();
    while (from != null && latest != null && from.isBefore(latest) && asked.size() < SAMPLE) {
      Instant before = from.plus(MONTH);
      asked.add(
          new Asked(
              NewsQuery.published(from, before),
              BareQueries.published(from.toEpochMilli(), before.toEpochMilli() - 1)));
      from = before;
    }
    return sample(asked);
  }

  private List<List<String>> titles() throws IOException {
    List<List<String>> titles = new ArrayList<>();
    for (ArticleHit hit : articles()) {
      List<String> words = plainWords(hit.title());
      if (words.size() > 1) {
        titles.add(words);
      }
    }
    return sample(titles);
  }

  private List<ArticleHit> articles() throws IOException {
    return index.search(NewsQuery.all(), options()).hits();
  }

  private List<ClaimHit> claimHits() throws IOException {
    return index.claims(NewsQuery.all(), options()).hits();
  }

  private static SearchOptions options() {
    return SearchOptions.builder().limit(SAMPLE).snippets(0).build();
  }

  /** Returns the lower-case words of five letters or more: none of them is too common to ask for. */
  private static List<String> plainWords(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      if (word.length() >= 5 && isPlain(word) && !words.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static @Nullable String neighbours(String text) {
    String[] words = text.split(" ", -1);
    for (int i = 1; i < words.length; i++) {
      if (words[i - 1].length() >= 5
          && words[i].length() >= 5
          && isPlain(words[i - 1])
          && isPlain(words[i])) {
        return words[i - 1] + " " + words[i];
      }
    }
    return null;
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  }

  private static <T> List<T> sample(List<T> all) {
    int step = Math.max(1, all.size() / WANTED);
    List<T> some = new ArrayList<>();
    for (int i = 0; i < all.size() && some.size() < WANTED; i += step) {
      some.add(all.get(i));
    }
    return some;
  }
}
