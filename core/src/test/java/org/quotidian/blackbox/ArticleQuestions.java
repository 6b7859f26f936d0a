package org.quotidian.blackbox;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Location;

/** Random questions of articles: words, names, places on the map, and where and by whom it was written. */
final class ArticleQuestions {
  private static final double EARTH_KM = 6_371.0087714;

  private final Random random;

  ArticleQuestions(Random random) {
    this.random = random;
  }

  Question next() {
    return switch (random.nextInt(10)) {
      case 0 -> named();
      case 1 -> circle();
      case 2 -> fuzzy();
      case 3 -> {
        String word = any(ClaimedNews.WORDS);
        yield new Question(
            word,
            story -> story.words().contains(word),
            (story, said) -> said.words().contains(word),
            false);
      }
      case 4 -> site();
      case 5 -> {
        String outlet = any(ClaimedNews.OUTLETS);
        yield Question.ofArticle(
            "source:\"" + outlet.toLowerCase(Locale.ROOT) + "\"",
            story -> outlet.equals(story.article().source()));
      }
      case 6 -> {
        String language = any(List.of("en", "de"));
        yield Question.ofArticle(
            "lang:" + language, story -> language.equals(story.article().language()));
      }
      case 7 -> written();
      case 8 -> inCountry();
      default -> ofLength();
    };
  }

  private Question ofLength() {
    int least = random.nextInt(20);
    int most = least + random.nextInt(20);
    return any(
        List.of(
            ofLength("words:>=" + least, least, Integer.MAX_VALUE),
            ofLength("words:>" + least, least + 1, Integer.MAX_VALUE),
            ofLength("words:<=" + most, 0, most),
            ofLength("words:<" + (most + 1), 0, most),
            ofLength("words:" + least, least, least),
            ofLength("words:" + least + ".." + most, least, most)));
  }

  private static Question ofLength(String text, int least, int most) {
    return Question.ofArticle(
        text,
        story -> {
          int words = story.article().body().split(" +", -1).length;
          return least <= words && words <= most;
        });
  }

  /** Who wrote it, and in which section it stands. */
  private Question written() {
    if (random.nextBoolean()) {
      String section = any(List.of("politics", "World news", "news"));
      return Question.ofArticle(
          "section:\"" + section + "\"",
          story -> section.equalsIgnoreCase(story.article().section()));
    }
    String words = any(List.of("holm", "Ida", "ida holm", "per voss", "holm voss"));
    return Question.ofArticle(
        "byline:\"" + words + "\"",
        story ->
            (" " + story.article().byline() + " ")
                .toLowerCase(Locale.ROOT)
                .contains(" " + words.toLowerCase(Locale.ROOT) + " "));
  }

  /** A country is named by the places in it. */
  private Question inCountry() {
    boolean ukraine = random.nextBoolean();
    Entity town = ukraine ? ClaimedNews.KYIV : ClaimedNews.LYON;
    String name = any(List.of(ukraine ? "Ukraine" : "France", ukraine ? "Kyiv" : "Lyon"));
    return new Question(
        "place:" + name,
        story -> story.named().contains(town),
        (story, said) -> said.named().contains(town),
        false);
  }

  private Question named() {
    if (random.nextInt(3) == 0) {
      String name = any(List.of("Guild", "guild", "*"));
      return new Question(
          "org:" + name,
          story -> story.named().contains(ClaimedNews.GUILD),
          (story, said) -> said.named().contains(ClaimedNews.GUILD),
          false);
    }
    String name = any(List.of("Berg", "Lund", "*"));
    return new Question(
        "person:" + name,
        story -> story.named().stream().anyMatch(one -> isPerson(one, name)),
        (story, said) -> said.named().stream().anyMatch(one -> isPerson(one, name)),
        false);
  }

  private static boolean isPerson(Entity entity, String name) {
    return entity.type() == EntityType.PERSON && ClaimQuestions.isCalled(entity, name);
  }

  private Question circle() {
    double latitude = any(List.of(48.85, 50.0, 45.0));
    double longitude = any(List.of(2.35, 28.0, -100.0));
    int km = any(List.of(50, 300, 450, 3_000, 20_000));
    return new Question(
        "near:" + latitude + "," + longitude + "," + km + "km",
        story -> story.named().stream().anyMatch(one -> isIn(one, latitude, longitude, km)),
        (story, said) -> said.named().stream().anyMatch(one -> isIn(one, latitude, longitude, km)),
        false);
  }

  private static boolean isIn(Entity entity, double latitude, double longitude, double km) {
    Location place = entity.location();
    if (place == null) {
      return false;
    }
    double north = Math.sin(Math.toRadians(place.latitude() - latitude) / 2);
    double east = Math.sin(Math.toRadians(place.longitude() - longitude) / 2);
    double chord =
        north * north
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(place.latitude()))
                * east
                * east;
    return 2 * EARTH_KM * Math.asin(Math.sqrt(chord)) <= km;
  }

  private Question fuzzy() {
    String word =
        any(List.of("bordr", "obrder", "mraket", "tnk", "takn", "flod", "wintre", "haverst", "po"));
    Predicate<String> like = other -> isLike(word, other);
    return new Question(
        word + "~",
        story -> story.words().stream().anyMatch(like),
        (story, said) -> said.words().stream().anyMatch(like),
        false);
  }

  /** The first letters agree, and with so many letters added, left out, changed or swapped, the words. */
  private static boolean isLike(String word, String other) {
    int edits = word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    return !other.isEmpty()
        && word.charAt(0) == other.charAt(0)
        && distance(word.substring(1), other.substring(1)) <= edits;
  }

  private static int distance(String one, String other) {
    int[][] least = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          least[i][j] = i + j;
          continue;
        }
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        least[i][j] =
            Math.min(least[i - 1][j - 1] + changed, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          least[i][j] = Math.min(least[i][j], 1 + least[i - 2][j - 2]);
        }
      }
    }
    return least[one.length()][other.length()];
  }

  private Question site() {
    String site = any(List.of("post.example", "news.post.example", "wire.example", "example"));
    return Question.ofArticle(
        "site:" + site,
        story -> {
          String url = story.article().url();
          String host = url.isEmpty() ? "" : url.substring("https://".length(), url.indexOf("/a/"));
          return site.indexOf('.') >= 0 && (host.equals(site) || host.endsWith("." + site));
        });
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
