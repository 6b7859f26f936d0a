package org.quotidian.blackbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.search.NameRole;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.TextField;

/**
 * Decides by definition where in a text of {@link GeneratedNews} something stands: it looks at every
 * word and every pair, and shares nothing with the index.
 */
final class NearnessOracle {
  private static final Map<String, String> LEMMAS =
      Map.of(
          "troops",
          "troop",
          "harbours",
          "harbour",
          "talks",
          "talk",
          "tanks",
          "tank",
          "café",
          "cafe",
          "40,000",
          "40000");

  private static final Set<String> TOO_COMMON = Set.of("the", "of", "in");
  private static final int LEAD = 50;

  /** A word with its offsets, and the numbers of its sentence and paragraph. */
  private record Word(
      String letters, String lemma, int start, int end, int sentence, int paragraph) {}

  /** From the first word to the last; others may lie between where it is open. */
  record Stretch(int first, int last, boolean open) {}

  private final String text;
  private final boolean title;
  private final List<Word> words = new ArrayList<>();

  NearnessOracle(String text, boolean title) {
    this.text = text;
    this.title = title;
    int sentence = 0;
    int paragraph = 0;
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean within =
          Character.isLetterOrDigit(c)
              || (c == ','
                  && i > 0
                  && Character.isDigit(text.charAt(i - 1))
                  && i + 1 < text.length()
                  && Character.isDigit(text.charAt(i + 1)));
      if (within && start < 0) {
        start = i;
      } else if (!within && start >= 0) {
        words.add(
            new Word(
                text.substring(start, i),
                lemma(text.substring(start, i)),
                start,
                i,
                sentence,
                paragraph));
        start = -1;
      }
      if (c == '.') {
        sentence++;
      } else if (text.startsWith("\n\n", i)) {
        paragraph++;
      }
    }
  }

  int length() {
    return words.size();
  }

  /** Returns the offsets of a word of the text. */
  int[] offsets(int word) {
    return new int[] {words.get(word).start, words.get(word).end};
  }

  /** Returns the number of the first word at an offset or behind it. */
  int wordAt(int offset) {
    int word = 0;
    while (word < words.size() && words.get(word).start < offset) {
      word++;
    }
    return word;
  }

  /** Returns where a part stands; empty if it is asked of another text. */
  Set<Stretch> find(NewsQuery part) {
    Set<Stretch> found = anywhere(part);
    NewsQuery first = part;
    while (first instanceof QueryPart.Near near) {
      first = near.left();
    }
    return first instanceof QueryPart.Word word ? inLead(word.field(), found) : found;
  }

  private Set<Stretch> anywhere(NewsQuery part) {
    Set<Stretch> found = new HashSet<>();
    if (part instanceof QueryPart.Word word) {
      for (int i = 0; i < words.size() && covers(word.field()); i++) {
        boolean matches =
            word.match() == QueryPart.Match.WILDCARD
                ? isWord(i, true) && lemma(i).startsWith(word.word().replace("*", ""))
                : false;
        if (matches) {
          found.add(new Stretch(i, i, false));
        }
      }
      if (word.match() == QueryPart.Match.WORD && covers(word.field())) {
        found.addAll(phrase(word.word()));
      }
      return inLead(word.field(), found);
    } else if (part instanceof QueryPart.Phrase phrase) {
      Set<Stretch> phrases =
          phrase.slop() == 0 ? phrase(phrase.words()) : twoWords(phrase.words(), phrase.slop());
      return inLead(phrase.field(), covers(phrase.field()) ? phrases : found);
    } else if (part instanceof QueryPart.Exact exact) {
      List<String> wanted = List.of(exact.words().split("[ -]", -1));
      for (int i = 0; i + wanted.size() <= words.size(); i++) {
        boolean same = true;
        for (int j = 0; j < wanted.size(); j++) {
          same &= words.get(i + j).letters.equals(wanted.get(j));
        }
        if (same) {
          found.add(new Stretch(i, i + wanted.size() - 1, false));
        }
      }
    } else if (part instanceof QueryPart.Named named) {
      return names(named);
    } else if (part instanceof QueryPart.Or or) {
      or.parts().forEach(one -> found.addAll(find(one)));
    } else if (part instanceof QueryPart.Near near) {
      for (Stretch left : find(near.left())) {
        for (Stretch right : find(near.right())) {
          if (isNear(left, right, near)) {
            found.add(
                new Stretch(
                    Math.min(left.first, right.first), Math.max(left.last, right.last), true));
          }
        }
      }
    }
    return found;
  }

  private boolean covers(TextField field) {
    return field == TextField.ANY || (field == TextField.TITLE) == title;
  }

  private Set<Stretch> inLead(TextField field, Set<Stretch> found) {
    if (field == TextField.LEAD) {
      int last = words.size() > LEAD ? words.get(LEAD - 1).sentence : Integer.MAX_VALUE;
      found.removeIf(stretch -> words.get(stretch.last).sentence > last);
    }
    return found;
  }

  private Set<Stretch> phrase(String written) {
    List<String> wanted = new ArrayList<>();
    for (String word : written.split("[ -]", -1)) {
      wanted.add(lemma(word));
    }
    // words too common are not compared, and none of them begins or ends a phrase
    while (!wanted.isEmpty() && TOO_COMMON.contains(wanted.get(0))) {
      wanted.remove(0);
    }
    while (!wanted.isEmpty() && TOO_COMMON.contains(wanted.get(wanted.size() - 1))) {
      wanted.remove(wanted.size() - 1);
    }
    Set<Stretch> found = new HashSet<>();
    for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= words.size(); i++) {
      boolean same = true;
      for (int j = 0; j < wanted.size(); j++) {
        same &= TOO_COMMON.contains(wanted.get(j)) || lemma(i + j).equals(wanted.get(j));
      }
      if (same) {
        found.add(new Stretch(i, i + wanted.size() - 1, false));
      }
    }
    return found;
  }

  /** Finds two words so many steps at most from where the phrase has them. */
  private Set<Stretch> twoWords(String written, int slop) {
    String first = lemma(written.substring(0, written.indexOf(' ')));
    String second = lemma(written.substring(written.indexOf(' ') + 1));
    Set<Stretch> found = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; j < words.size(); j++) {
        if (lemma(i).equals(first) && lemma(j).equals(second) && Math.abs(j - i - 1) <= slop) {
          found.add(new Stretch(Math.min(i, j), Math.max(i, j), true));
        }
      }
    }
    return found;
  }

  private Set<Stretch> names(QueryPart.Named named) {
    Set<Stretch> found = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (String name : List.of("Anna Berg", "Otto Lund", "Norhaven", "Ocean Guild", "Berg")) {
        int length = name.indexOf(' ') < 0 ? 1 : 2;
        boolean here = text.startsWith(name, words.get(i).start);
        boolean ofLonger = name.equals("Berg") && i > 0 && words.get(i - 1).letters.equals("Anna");
        if (here && !ofLonger && names(named, name)) {
          found.add(new Stretch(i, i + length - 1, false));
        }
      }
    }
    return found;
  }

  private static boolean names(QueryPart.Named named, String spelling) {
    Entity entity = GeneratedNews.NAMES.get(spelling);
    EntityType type =
        named.role() == NameRole.PERSON
            ? EntityType.PERSON
            : named.role() == NameRole.PLACE ? EntityType.PLACE : EntityType.ORG;
    return entity.type() == type
        && (named.name().equals(NewsQuery.ANY_NAME)
            || (" " + entity.name()).endsWith(" " + named.name()))
        && (!named.thisSpelling() || spelling.equals(named.name()));
  }

  private boolean isNear(Stretch left, Stretch right, QueryPart.Near near) {
    boolean order = left.last < right.first;
    boolean reverse = right.last < left.first;
    boolean inside =
        (right.open && right.first < left.first && left.last < right.last)
            || (left.open && left.first < right.first && right.last < left.last);
    int apart = order ? right.first - left.last : reverse ? left.first - right.last : 0;
    boolean disjoint = order || reverse || inside;
    int first = Math.min(left.first, right.first);
    int last = Math.max(left.last, right.last);
    return switch (near.how()) {
      case WITHIN -> disjoint && apart <= near.words();
      case BEFORE -> order && apart <= near.words();
      case SENTENCE -> disjoint && words.get(first).sentence == words.get(last).sentence;
      case PARAGRAPH -> disjoint && words.get(first).paragraph == words.get(last).paragraph;
    };
  }

  /** Returns the words and names of which a part is made, wherever they stand. */
  Set<Stretch> atoms(NewsQuery part) {
    if (part instanceof QueryPart.Near near) {
      Set<Stretch> both = atoms(near.left());
      both.addAll(atoms(near.right()));
      return both;
    } else if (part instanceof QueryPart.Or or) {
      Set<Stretch> all = new HashSet<>();
      or.parts().forEach(one -> all.addAll(atoms(one)));
      return all;
    }
    return find(part);
  }

  /** Returns the offsets of what is to be marked: the words and names of each match. */
  Set<List<Integer>> marks(NewsQuery part) {
    Set<List<Integer>> marks = new HashSet<>();
    for (Stretch whole : find(part)) {
      for (Stretch atom : atoms(part)) {
        if (whole.first <= atom.first && atom.last <= whole.last) {
          marks.add(List.of(words.get(atom.first).start, words.get(atom.last).end));
        }
      }
    }
    return marks;
  }

  private boolean isWord(int word, boolean telling) {
    return !telling || !TOO_COMMON.contains(lemma(word));
  }

  private String lemma(int word) {
    return words.get(word).lemma;
  }

  private static String lemma(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return LEMMAS.getOrDefault(lower, lower);
  }

  /** Returns the numbers of all words, in order; for messages. */
  @Override
  public String toString() {
    return new TreeSet<>(words.stream().map(Word::start).toList()) + " " + text;
  }
}
