package org.quotidian.blackbox;

import java.util.Random;

/** Questions of who, what, when and where, put together at random. */
final class RandomQuestions {
  private final Random random;
  private final ArticleQuestions articles;
  private final ClaimQuestions claims;
  private final DateQuestions dates;

  RandomQuestions(Random random) {
    this.random = random;
    this.articles = new ArticleQuestions(random);
    this.claims = new ClaimQuestions(random);
    this.dates = new DateQuestions(random);
  }

  /** Returns a question nested at most so deep. */
  Question next(int depth) {
    return switch (depth == 0 ? 6 : random.nextInt(7)) {
      case 0 -> next(depth - 1).and(next(depth - 1));
      case 1 -> next(depth - 1).or(next(depth - 1));
      case 2 -> next(depth - 1).and(next(depth - 1).not());
      case 3 -> next(depth - 1).and(next(depth - 1)).inOneClaim();
      default -> {
        int kind = random.nextInt(20);
        yield kind < 9 ? claims.next() : kind < 17 ? articles.next() : dates.next();
      }
    };
  }
}
