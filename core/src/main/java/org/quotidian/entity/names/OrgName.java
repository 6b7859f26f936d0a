package org.quotidian.entity.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The name of an organisation taken apart: its telling words, without "the", legal forms and points.
 *
 * @param words the words in plain letters; never empty
 */
public record OrgName(List<String> words) {
  /** Legal forms at the end of a company's name (a choice from the rigour project's list, MIT). */
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          ("inc incorporated corp corporation co company ltd limited plc llc llp lp ag gmbh kg se sa sas"
                  + " sarl spa srl nv bv ab as asa oy oyj oao ooo zao pao pjsc ojsc jsc pty pvt bhd sdn tbk"
                  + " kk sab cv holdings holding group aktiengesellschaft kgaa ohg aps kft zrt sro sl slu")
              .split(" "));

  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "for", "and", "in", "on", "de", "la", "du", "des", "del", "to", "a", "at");

  /** Copies the list. */
  public OrgName {
    words = List.copyOf(words);
  }

  /** Takes {@code name} apart. */
  public static OrgName of(String name) {
    String plain = Letters.plain(name);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c == '&') {
        word.append("and");
      } else if (c != '.' && c != '\'' && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    while (words.size() > 1 && isLegalForm(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    while (words.size() > 1 && words.get(words.size() - 1).equals("and")) {
      words.remove(words.size() - 1);
    }
    if (words.isEmpty()) {
      words.add(plain.replace(' ', '_'));
    }
    return new OrgName(words);
  }

  /** Tells whether {@code word}, in plain letters without points, is a legal form such as "inc". */
  public static boolean isLegalForm(String word) {
    return LEGAL_FORMS.contains(word);
  }

  /** Returns the key that the spellings of this name share, such as {@code european-central-bank}. */
  public String key() {
    return String.join("-", words);
  }

  /** Returns the first letters of the words that count ("ecb"), or the empty string for one word. */
  public String acronym() {
    if (words.size() < 2) {
      return "";
    }
    StringBuilder letters = new StringBuilder(words.size());
    for (String word : words) {
      if (!SMALL.contains(word)) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString();
  }
}
