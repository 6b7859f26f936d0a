package org.quotidian.cli.asking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quotidian.NewsIndex;
import org.quotidian.cli.console.Console;
import org.quotidian.cli.console.Words;
import org.quotidian.entity.EntityType;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.TextField;

/** Says of the names and words in a query that match nothing what they may be meant for. */
public final class NameHints {
  private static final int MOST_NAMES = 5;

  private final NewsIndex index;
  private final Console console;
  private final MissedName missedName;

  /**
   * Says where is looked.
   *
   * @param ofClaims whether claims are looked for, rather than articles
   */
  public NameHints(NewsIndex index, Console console, boolean ofClaims) {
    this.index = index;
    this.console = console;
    this.missedName = new MissedName(index, console, ofClaims);
  }

  /**
   * Prints a line to standard error for each name that is nobody's but like somebody's, and for each
   * word that no article has but that is like a name or another word.
   */
  public void print(NewsQuery query) throws IOException {
    List<NewsQuery> asked = new ArrayList<>();
    gather(query, asked);
    for (NewsQuery one : asked.subList(0, Math.min(MOST_NAMES, asked.size()))) {
      if (one instanceof QueryPart.Named name) {
        missedName.print(name);
      } else if (one instanceof QueryPart.Word word) {
        if (isNowhere(word)) {
          print(word);
        } else if (allTooCommon(asked)) {
          console.note("words so common are not looked for; 'exact:\"…\"' finds them");
          return;
        }
      }
    }
  }

  private void print(QueryPart.Word missed) throws IOException {
    String field = missed.field() == TextField.ANY ? "" : lower(missed.field());
    long elsewhere = field.isEmpty() ? 0 : count(NewsQuery.text(missed.word()));
    if (elsewhere > 0) {
      console.note(
          "no article has \""
              + missed.word()
              + "\" in its "
              + field
              + "; without \""
              + field
              + ":\" "
              + Words.count(elsewhere, "article"));
      return;
    }
    String meant = MissedName.meant(index, List.of(EntityType.values()), missed.word());
    String none = "no article has \"" + missed.word() + "\"";
    if (!meant.isEmpty()) {
      console.note(none + meant);
      return;
    }
    NewsQuery likely = new QueryPart.Word(missed.field(), missed.word(), QueryPart.Match.FUZZY);
    long articles = count(likely);
    if (articles > 0) {
      console.note(
          none
              + "; "
              + missed.word()
              + "~ also finds words with a letter or two wrong ("
              + Words.count(articles, "article")
              + ")");
    }
  }

  /** A word too common to be looked for finds nothing alone, and falls away beside others. */
  private boolean allTooCommon(List<NewsQuery> asked) throws IOException {
    for (NewsQuery one : asked) {
      if (!(one instanceof QueryPart.Word word) || count(word) > 0 || isNowhere(word)) {
        return false;
      }
    }
    return true;
  }

  /** A word too common to be looked for falls away beside others, so it is not nowhere. */
  private boolean isNowhere(QueryPart.Word word) throws IOException {
    return count(NewsQuery.all().and(word)) == 0;
  }

  private long count(NewsQuery query) throws IOException {
    return index.search(query, SearchOptions.builder().limit(0).build()).total();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static void gather(NewsQuery query, List<NewsQuery> names) {
    if (query instanceof QueryPart.Named
        || (query instanceof QueryPart.Word word && word.match() == QueryPart.Match.WORD)) {
      names.add(query);
    } else if (query instanceof QueryPart.And and) {
      and.parts().forEach(part -> gather(part, names));
    } else if (query instanceof QueryPart.Or or) {
      or.parts().forEach(part -> gather(part, names));
    } else if (query instanceof QueryPart.Boosted boosted) {
      gather(boosted.part(), names);
    } else if (query instanceof QueryPart.SameClaim same) {
      gather(same.inner(), names);
    }
  }
}
