package org.quotidian.blackbox;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.blackbox.ClaimedNews.Said;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.ClaimKind;
import org.quotidian.entity.Entity;

/** Random questions of claims: who says what to whom, of whom and how. */
final class ClaimQuestions {
  /** What is in a country is in what is said of it. */
  private static final Map<String, Entity> COUNTRIES =
      Map.of("ukraine", ClaimedNews.KYIV, "france", ClaimedNews.LYON);

  private static final List<String> TOLD_OF = new ArrayList<>(ClaimedNews.WORDS);

  static {
    TOLD_OF.addAll(List.of("Anna Berg", "Lund", "Guild", "Kyiv", "Ukraine", "France", "unsaid"));
  }

  private final Random random;

  ClaimQuestions(Random random) {
    this.random = random;
  }

  Question next() {
    return switch (random.nextInt(9)) {
      case 0 -> speaker();
      case 1 -> about();
      case 2 -> {
        ClaimAct act = any(List.of(ClaimAct.values()));
        yield Question.ofClaim(
            "act:" + act.name().toLowerCase(Locale.ROOT),
            said -> said.claim().act() == act,
            act == ClaimAct.BELIEVE);
      }
      case 3 -> {
        ClaimKind kind = any(List.of(ClaimKind.values()));
        yield Question.ofClaim(
            "kind:" + kind.name().toLowerCase(Locale.ROOT), said -> said.claim().kind() == kind);
      }
      case 4 -> {
        int hundredths = random.nextInt(101);
        yield Question.ofClaim(
            "confidence:>=" + hundredths / 100.0,
            said -> Math.round(said.claim().confidence() * 100) >= hundredths);
      }
      case 5 -> target();
      case 6 -> told();
      default -> says();
    };
  }

  /**
   * Running text: of its words, but for the common ones, each once, six tenths must be in what is said, and
   * all if they are one or two; of a post ({@code like:}) any. A name is in
   * it in whatever spelling, a country where a place in it is.
   */
  private Question says() {
    Set<String> words = new LinkedHashSet<>();
    StringBuilder text = new StringBuilder(any(List.of("", "the ", "will ")));
    for (int i = 1 + random.nextInt(7); i > 0; i--) {
      String word = any(TOLD_OF);
      words.addAll(List.of(word.toLowerCase(Locale.ROOT).split(" ")));
      text.append(word).append(any(List.of(" ", " ", " of the ", " and ")));
    }
    String asked = text.toString().strip();
    if (random.nextInt(3) == 0) {
      return new Question(
          "like:\"" + asked + "\"",
          story -> words.stream().anyMatch(story.words()::contains),
          (story, said) -> words.stream().anyMatch(word -> isIn(word, said)),
          false);
    }
    int least = words.size() <= 2 ? words.size() : (6 * words.size() + 9) / 10;
    return Question.ofClaim(
        "claim:\"" + asked + "\"",
        said -> words.stream().filter(word -> isIn(word, said)).count() >= least);
  }

  private static boolean isIn(String word, Said said) {
    Entity town = COUNTRIES.get(word);
    Set<Entity> named = ClaimedNews.namedIn(said.content());
    return ClaimedNews.wordsOf(said.content()).contains(word)
        || named.stream().anyMatch(one -> ClaimedNews.wordsOf(one.name()).contains(word))
        || (town != null && named.contains(town));
  }

  private Question told() {
    String name = any(List.of("Lund", "Lyon", "Berg", "*"));
    return Question.ofClaim(
        "to:" + name,
        said ->
            !said.told().isEmpty()
                && (name.equals("*")
                    || ClaimedNews.namedIn(said.told()).stream()
                        .anyMatch(one -> isCalled(one, name))));
  }

  private Question speaker() {
    String name = any(List.of("Berg", "\"Anna Berg\"", "Lund", "Guild", "Crowd", "*"));
    if (name.equals("*")) {
      return Question.ofClaim("speaker:*", said -> !said.source().isEmpty());
    }
    return Question.ofClaim(
        "speaker:" + name,
        said ->
            said.claim().speaker() == null
                ? said.source().equals(name)
                : isCalled(said.claim().speaker(), name));
  }

  private Question about() {
    if (random.nextBoolean()) {
      String word = any(ClaimedNews.WORDS);
      return Question.ofClaim(
          "about:" + word, said -> ClaimedNews.wordsOf(said.content()).contains(word));
    }
    String name = any(List.of("Berg", "Lund", "Guild", "Kyiv", "Lyon", "*"));
    return Question.ofClaim(
        "about:" + name,
        said -> ClaimedNews.namedIn(said.content()).stream().anyMatch(one -> isCalled(one, name)));
  }

  private Question target() {
    String name = any(List.of("Berg", "Guild", "*"));
    return Question.ofClaim("target:" + name, said -> isCalled(said.claim().target(), name));
  }

  static boolean isCalled(@Nullable Entity entity, String name) {
    return entity != null
        && (name.equals("*") || (" " + entity.name()).endsWith(" " + name.replace("\"", "")));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
