package org.quotidian.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.entity.linking.ArticleLinker;
import org.quotidian.entity.linking.Name;
import org.quotidian.entity.tagging.Nearness;
import org.quotidian.entity.tagging.Tokens;

/** What stands around the names, read off the tokens. */
record Around(Tokens tokens) implements ArticleLinker.Surroundings {
  private static final Set<String> MALE = Set.of("mr", "sir", "lord", "king", "prince");
  private static final Set<Long> REGION_AFTER =
      hashes(
          "state province region prefecture oblast governorate governor gov senator sen legislature");
  private static final Set<Long> REGION_BEFORE =
      hashes("state province region prefecture oblast governorate governor gov");
  private static final Set<Long> TOWN_AFTER = hashes("city mayor mayoral");
  private static final Set<Long> TOWN_BEFORE = hashes("city town village mayor");
  private static final Set<Long> AND = hashes("and or");
  private static final long THE = NameHash.of("the");
  private static final long OF = NameHash.of("of");
  private static final long POSSESSIVE = NameHash.of("'s");
  private static final int KIN_WITHIN = 2;
  private static final long FIRST = NameHash.of("first");
  private static final long LADY = NameHash.of("lady");
  private static final Set<String> FEMALE =
      Set.of("mrs", "ms", "miss", "lady", "dame", "queen", "princess");

  @Override
  public ArticleLinker.@Nullable Wider wider(Name name) {
    int mark = name.endToken();
    int first = mark + 1;
    if (first >= tokens.count()
        || tokens.sentence(name.firstToken()) != tokens.sentence(first)
        || !tokens.isMark(mark, ',', '(')) {
      return null;
    }
    if (tokens.abbreviatedRegion(first) != null) {
      return new ArticleLinker.Wider(tokens.words(first, 1), true, false);
    }
    int length = tokens.placeLength(first);
    if (length == 0) {
      String in = Nearness.in(tokens, mark);
      return in == null ? null : new ArticleLinker.Wider(in, true, false);
    }
    int after = first + length;
    boolean last = after >= tokens.count() || tokens.sentence(after) != tokens.sentence(first);
    boolean closed = last || tokens.isMark(after, ',', ')') || tokens.isMark(after, '.', ';');
    boolean listed =
        !last
            && (closed || AND.contains(tokens.hash(after)))
            && after + 1 < tokens.count()
            && tokens.placeLength(after + 1) > 0;
    return new ArticleLinker.Wider(tokens.words(first, length), closed && !listed, listed);
  }

  @Override
  public ArticleLinker.@Nullable Near near(Name name) {
    Nearness.Described near = Nearness.near(tokens, name.firstToken(), name.endToken());
    return near == null ? null : new ArticleLinker.Near(near.place(), near.close());
  }

  private static Set<Long> hashes(String words) {
    Set<Long> hashes = new HashSet<>();
    for (String word : words.split(" ", -1)) {
      hashes.add(NameHash.of(word));
    }
    return Set.copyOf(hashes);
  }

  @Override
  public ArticleLinker.@Nullable Division division(Name name) {
    int sentence = tokens.sentence(name.firstToken());
    int after = name.endToken();
    if (after < tokens.count() && tokens.sentence(after) == sentence) {
      if (REGION_AFTER.contains(tokens.hash(after))) {
        return ArticleLinker.Division.REGION;
      } else if (TOWN_AFTER.contains(tokens.hash(after))) {
        return ArticleLinker.Division.TOWN;
      }
    }
    int of = name.firstToken() - 1;
    if (of < 1 || tokens.hash(of) != OF || tokens.sentence(of - 1) != sentence) {
      return null;
    } else if (REGION_BEFORE.contains(tokens.hash(of - 1))) {
      return ArticleLinker.Division.REGION;
    }
    return TOWN_BEFORE.contains(tokens.hash(of - 1)) ? ArticleLinker.Division.TOWN : null;
  }

  @Override
  public boolean isListed(Name before, Name after) {
    int from = before.endToken();
    int to = after.firstToken();
    if (to <= from
        || to > from + 2
        || tokens.sentence(before.firstToken()) != tokens.sentence(after.firstToken())) {
      return false;
    }
    boolean comma = tokens.isMark(from, ',', ';');
    boolean and = AND.contains(tokens.hash(to - 1));
    return to == from + 1 ? comma || and : comma && and;
  }

  @Override
  public boolean owns(Name before, Name after) {
    int mark = before.endToken();
    return after.firstToken() == mark + 1
        && tokens.hash(mark) == POSSESSIVE
        && tokens.sentence(before.firstToken()) == tokens.sentence(mark + 1);
  }

  @Override
  public boolean isOf(Name before, Name after) {
    int of = before.endToken();
    int first = after.firstToken();
    return (first == of + 1 || (first == of + 2 && tokens.hash(of + 1) == THE))
        && tokens.hash(of) == OF
        && tokens.sentence(before.firstToken()) == tokens.sentence(first);
  }

  @Override
  public @Nullable String title(Name name) {
    int before = name.firstToken() - 1;
    if (before > 0 && tokens.isMark(before, '.', '.')) {
      before--;
    }
    boolean title =
        before >= 0
            && (tokens.flags(before) & LexiconFlag.TITLE) != 0
            && tokens.sentence(before) == tokens.sentence(name.firstToken());
    if (!title) {
      return null;
    }
    String word = tokens.words(before, 1).toLowerCase(Locale.ROOT);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  @Override
  public ArticleLinker.Gender gender(Name name) {
    String title = title(name);
    if (title != null && MALE.contains(title)) {
      return ArticleLinker.Gender.MALE;
    } else if (title != null && FEMALE.contains(title)) {
      return ArticleLinker.Gender.FEMALE;
    } else if (name.endToken() - name.firstToken() < 2) {
      return ArticleLinker.Gender.UNKNOWN;
    }
    long given = tokens.flags(name.firstToken()) & (LexiconFlag.MALE | LexiconFlag.FEMALE);
    return given == LexiconFlag.MALE
        ? ArticleLinker.Gender.MALE
        : given == LexiconFlag.FEMALE ? ArticleLinker.Gender.FEMALE : ArticleLinker.Gender.UNKNOWN;
  }

  @Override
  public boolean isDateline(Name name) {
    int first = name.firstToken();
    boolean opens =
        tokens.field(first) == ArticleField.BODY
            && (first == 0 || tokens.field(first - 1) == ArticleField.TITLE);
    return opens && name.endToken() < tokens.count() && tokens.isPunctuation(name.endToken());
  }

  @Override
  public boolean isKin(Name name) {
    int sentence = tokens.sentence(name.firstToken());
    for (int i = name.firstToken() - 1; i >= 0 && i >= name.firstToken() - KIN_WITHIN; i--) {
      boolean lady = i > 0 && tokens.hash(i) == LADY && tokens.hash(i - 1) == FIRST;
      if (tokens.sentence(i) != sentence) {
        return false;
      } else if (lady || (tokens.flags(i) & LexiconFlag.KIN) != 0) {
        return true;
      } else if (!tokens.isMark(i, ',', ',')) {
        return false;
      }
    }
    return false;
  }

  @Override
  public boolean acts(Name name) {
    int after = name.endToken();
    return after < tokens.count()
        && tokens.sentence(name.firstToken()) == tokens.sentence(after)
        && (tokens.flags(after) & LexiconFlag.SPEECH) != 0;
  }
}
