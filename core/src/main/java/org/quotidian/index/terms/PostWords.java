package org.quotidian.index.terms;

import java.util.ArrayList;
import java.util.List;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.TokenKind;

/**
 * The words of running text such as a post: those that say something, each once. Addresses are none;
 * what follows # or @ is also taken apart where its capitals part it: "#WestBankWater" says "west",
 * "bank" and "water".
 */
public final class PostWords {
  private PostWords() {}

  /** Returns the folded words in order, {@code most} at most. */
  public static List<String> of(String runningText, int most) {
    List<String> words = new ArrayList<>();
    AnnotatedText text = AnnotatedText.of(runningText);
    for (int token = 0; token < text.tokenCount() && words.size() < most; token++) {
      TokenKind kind = text.tokenKind(token);
      if (kind != TokenKind.WORD && kind != TokenKind.NUMBER && !isHandle(text, token)) {
        continue;
      }
      String written = text.token(token);
      add(written, words);
      if (isTag(text, token)) {
        addParts(written, words);
      }
    }
    return words.size() > most ? words.subList(0, most) : words;
  }

  private static void add(String written, List<String> words) {
    for (String word : WordFold.fold(written)) {
      if (!StopWords.inClaim(word) && !words.contains(word)) {
        words.add(word);
      }
    }
  }

  private static boolean isTag(AnnotatedText text, int token) {
    int start = text.tokenStart(token);
    return isSign(text, start) || (start > 0 && isSign(text, start - 1));
  }

  /** Tells whether an address is only somebody's handle: "@WestBankWater". */
  private static boolean isHandle(AnnotatedText text, int token) {
    return text.tokenKind(token) == TokenKind.LINK && isSign(text, text.tokenStart(token));
  }

  private static boolean isSign(AnnotatedText text, int at) {
    char c = text.text().charAt(at);
    return c == '#' || c == '@';
  }

  /** Cuts before a capital that follows a small letter or begins a word after capitals. */
  private static void addParts(String written, List<String> words) {
    int start = 0;
    for (int i = 1; i <= written.length(); i++) {
      boolean cut = i == written.length();
      if (!cut && Character.isUpperCase(written.charAt(i))) {
        boolean afterSmall = Character.isLowerCase(written.charAt(i - 1));
        boolean beforeSmall =
            i + 1 < written.length() && Character.isLowerCase(written.charAt(i + 1));
        cut = afterSmall || (beforeSmall && Character.isUpperCase(written.charAt(i - 1)));
      } else if (!cut) {
        cut = Character.isDigit(written.charAt(i)) != Character.isDigit(written.charAt(i - 1));
      }
      if (cut) {
        add(written.substring(start, i), words);
        start = i;
      }
    }
  }
}
