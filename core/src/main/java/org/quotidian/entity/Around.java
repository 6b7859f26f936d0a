package org.quotidian.entity;

import org.jspecify.annotations.Nullable;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.linking.ArticleLinker;
import org.quotidian.entity.linking.Name;
import org.quotidian.entity.tagging.Nearness;
import org.quotidian.entity.tagging.Tokens;

/** What stands around the names, read off the tokens. */
record Around(Tokens tokens) implements ArticleLinker.Surroundings {
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
  public boolean acts(Name name) {
    int after = name.endToken();
    return after < tokens.count()
        && tokens.sentence(name.firstToken()) == tokens.sentence(after)
        && (tokens.flags(after) & LexiconFlag.SPEECH) != 0;
  }
}
