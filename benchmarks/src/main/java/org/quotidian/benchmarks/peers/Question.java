package org.quotidian.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import org.quotidian.article.Article;

/**
 * One question as each engine takes it.
 *
 * @param kind what sort of question it is
 * @param lucene as Quotidian and Lucene's classic parser take it, which here is the same
 * @param sqlite as SQLite's FTS5 takes it
 * @param postgres as PostgreSQL's to_tsquery takes it
 */
record Question(String kind, String lucene, String sqlite, String postgres) {
  private static final int EACH = 40;
  private static final int LETTERS = 5;

  /** Makes up to forty questions of each kind out of headlines from all over the corpus. */
  static List<Question> of(List<Article> articles) {
    List<Question> questions = new ArrayList<>();
    int step = Math.max(1, articles.size() / EACH);
    for (int i = 0; i < articles.size(); i += step) {
      List<String> words = plainWords(articles.get(i).title());
      if (words.size() > 1) {
        String one = words.get(0);
        String two = words.get(words.size() - 1);
        questions.add(new Question("one word", one, quoted(one), one));
        questions.add(
            new Question(
                "two words, both",
                one + " AND " + two,
                quoted(one) + " AND " + quoted(two),
                one + " & " + two));
        questions.add(
            new Question(
                "two words, any",
                one + " OR " + two,
                quoted(one) + " OR " + quoted(two),
                one + " | " + two));
        String beginning = one.substring(0, LETTERS - 1);
        questions.add(
            new Question(
                "beginning of a word", beginning + "*", beginning + "*", beginning + ":*"));
      }
      String pair = neighbours(articles.get(i).title());
      if (!pair.isEmpty()) {
        questions.add(
            new Question("phrase", quoted(pair), quoted(pair), pair.replace(" ", " <-> ")));
      }
    }
    return questions;
  }

  private static String quoted(String words) {
    return '"' + words + '"';
  }

  private static List<String> plainWords(String title) {
    List<String> words = new ArrayList<>();
    for (String word : title.split(" ", -1)) {
      if (isPlain(word) && !words.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static String neighbours(String title) {
    String[] words = title.split(" ", -1);
    for (int i = 1; i < words.length; i++) {
      if (isPlain(words[i - 1]) && isPlain(words[i])) {
        return words[i - 1] + " " + words[i];
      }
    }
    return "";
  }

  /** Longer words are neither too common for one of the engines nor operators of another. */
  private static boolean isPlain(String word) {
    return word.length() >= LETTERS
        && word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  }
}
