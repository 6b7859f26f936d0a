package org.quotidian.entity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.linking.ArticleLinker;
import org.quotidian.entity.linking.Name;
import org.quotidian.entity.tagging.Nearness;
import org.quotidian.entity.tagging.Tokens;

/** What stands around the names, read off the tokens. */
record Around(Tokens tokens) implements ArticleLinker.Surroundings {
  private static final Set<String> MALE = Set.of("mr", "sir", "lord", "king", "prince");
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
      return new ArticleLinker.Wider(tokens.words(first, 1), true);
    }
    int length = tokens.placeLength(first);
    if (length == 0) {
      String in = Nearness.in(tokens, mark);
      return in == null ? null : new ArticleLinker.Wider(in, true);
    }
    int after = first + length;
    boolean last = after >= tokens.count() || tokens.sentence(after) != tokens.sentence(first);
    boolean closed = last || tokens.isMark(after, ',', ')') || tokens.isMark(after, '.', ';');
    boolean listed =
        closed && !last && after + 1 < tokens.count() && tokens.placeLength(after + 1) > 0;
    return new ArticleLinker.Wider(tokens.words(first, length), closed && !listed);
  }

  @Override
  public ArticleLinker.@Nullable Near near(Name name) {
    Nearness.Described near = Nearness.near(tokens, name.firstToken(), name.endToken());
    return near == null ? null : new ArticleLinker.Near(near.place(), near.close());
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
  public boolean acts(Name name) {
    int after = name.endToken();
    return after < tokens.count()
        && tokens.sentence(name.firstToken()) == tokens.sentence(after)
        && (tokens.flags(after) & LexiconFlag.SPEECH) != 0;
  }
}
