package org.quotidian.index.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.EntityType;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.lookup.NameQueries;
import org.quotidian.index.lookup.WordPattern;
import org.quotidian.index.lookup.WordQueries;
import org.quotidian.index.snapshot.Deadline;
import org.quotidian.index.spans.AnySource;
import org.quotidian.index.spans.BreakSource;
import org.quotidian.index.spans.ExactSource;
import org.quotidian.index.spans.LeadSource;
import org.quotidian.index.spans.NameSource;
import org.quotidian.index.spans.NearSource;
import org.quotidian.index.spans.PatternSource;
import org.quotidian.index.spans.PhraseSource;
import org.quotidian.index.spans.SpanSource;
import org.quotidian.index.spans.SpansQuery;
import org.quotidian.index.spans.WordSource;
import org.quotidian.index.terms.TermSequence;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.TextField;

/** Turns what a query asks for by its places into what finds these places. */
final class SpanQueries {
  private final WordQueries words;
  private final NameQueries names;
  private final boolean few;
  private final Deadline deadline;

  /**
   * Says how places are looked for.
   *
   * @param few whether in a few articles only, so that it pays to read them
   */
  SpanQueries(NameQueries names, WordQueries words, boolean few, Deadline deadline) {
    this.few = few;
    this.names = names;
    this.words = words;
    this.deadline = deadline;
  }

  /** Tells whether a part is looked for by its places. */
  static boolean asks(NewsQuery part) {
    return part instanceof QueryPart.Near
        || part instanceof QueryPart.AtLeast
        || part instanceof QueryPart.Exact
        || isOfLead(part);
  }

  /** Tells whether a part that is looked for by its places may lie anywhere in the article. */
  static boolean isAnywhere(NewsQuery part) {
    return asks(part) && field(part) == TextField.ANY;
  }

  private static boolean isOfLead(NewsQuery part) {
    return (part instanceof QueryPart.Word word && word.field() == TextField.LEAD)
        || (part instanceof QueryPart.Phrase phrase && phrase.field() == TextField.LEAD);
  }

  /** Returns what finds articles with a part, or null if it asks for nothing. */
  @Nullable SpansQuery query(NewsQuery part) {
    TextField asked = field(part);
    int least = part instanceof QueryPart.AtLeast many ? many.times() : 1;
    NewsQuery inner = part instanceof QueryPart.AtLeast many ? many.part() : part;
    SpanSource title =
        asked == TextField.ANY || asked == TextField.TITLE
            ? source(inner, ArticleField.TITLE)
            : null;
    SpanSource body = asked == TextField.TITLE ? null : source(inner, ArticleField.BODY);
    if (body != null && asked == TextField.LEAD) {
      body = new LeadSource(body);
    }
    return title == null && body == null
        ? null
        : new SpansQuery(part, title, body, least, deadline);
  }

  /**
   * Returns a part without the words too common to be looked for: what shall stand near one of them is
   * asked for alone, and then perhaps without its places. Null if nothing is left.
   */
  @Nullable NewsQuery told(NewsQuery part) {
    if (part instanceof QueryPart.Word word && word.match() == QueryPart.Match.WORD) {
      return words.terms(word.word()).size() == 0 ? null : part;
    } else if (part instanceof QueryPart.Phrase phrase) {
      return words.terms(phrase.words()).size() == 0 ? null : part;
    } else if (part instanceof QueryPart.Near near && field(near.left()) == field(near.right())) {
      NewsQuery left = told(near.left());
      NewsQuery right = told(near.right());
      return left == null ? right : right == null ? left : part;
    }
    return part;
  }

  /** Returns the field that the words of a part are asked of; they agree. */
  private static TextField field(NewsQuery part) {
    if (part instanceof QueryPart.Word word) {
      return word.field();
    } else if (part instanceof QueryPart.Phrase phrase) {
      return phrase.field();
    } else if (part instanceof QueryPart.AtLeast many) {
      return field(many.part());
    } else if (part instanceof QueryPart.Or or) {
      return or.parts().stream()
          .map(SpanQueries::field)
          .filter(field -> field != TextField.ANY)
          .findFirst()
          .orElse(TextField.ANY);
    } else if (part instanceof QueryPart.Near near) {
      TextField left = field(near.left());
      return left == TextField.ANY ? field(near.right()) : left;
    }
    return TextField.ANY;
  }

  private @Nullable SpanSource source(NewsQuery part, ArticleField text) {
    if (part instanceof QueryPart.Word word) {
      return word(word, text);
    } else if (part instanceof QueryPart.Phrase phrase) {
      return phrase(phrase.words(), field(text));
    } else if (part instanceof QueryPart.Named named) {
      return named(named, text);
    } else if (part instanceof QueryPart.Exact exact) {
      return exact(exact.words(), text);
    } else if (part instanceof QueryPart.Or or) {
      return any(or, text);
    } else if (part instanceof QueryPart.Near near) {
      return near(near, text);
    }
    return null;
  }

  private @Nullable SpanSource any(QueryPart.Or or, ArticleField text) {
    List<SpanSource> sources = new ArrayList<>();
    for (NewsQuery one : or.parts()) {
      SpanSource source = source(one, text);
      if (source != null) {
        sources.add(source);
      }
    }
    return sources.isEmpty() ? null : new AnySource(sources);
  }

  private @Nullable SpanSource near(QueryPart.Near near, ArticleField text) {
    SpanSource left = source(near.left(), text);
    SpanSource right = source(near.right(), text);
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    BreakSource breaks =
        switch (near.how()) {
          case WITHIN, BEFORE -> null;
          case SENTENCE -> BreakSource.of(Fields.SENTENCE, text);
          case PARAGRAPH -> BreakSource.of(Fields.PARAGRAPH, text);
        };
    return new NearSource(left, right, near.how(), near.words(), breaks);
  }

  private @Nullable SpanSource word(QueryPart.Word word, ArticleField text) {
    String field = field(text);
    if (word.match() == QueryPart.Match.WORD) {
      return phrase(word.word(), field);
    }
    WordPattern pattern = words.pattern(field, word);
    SpanSource matching =
        few
            ? PatternSource.inFew(pattern, text, deadline)
            : PatternSource.inMany(pattern, text, deadline);
    BytesRef stem = words.stemOf(word);
    return stem == null ? matching : new AnySource(List.of(matching, WordSource.of(field, stem)));
  }

  private @Nullable SpanSource exact(String written, ArticleField text) {
    List<String> letters = ExactSource.wordsOf(written);
    return letters.isEmpty() ? null : new ExactSource(text, letters, phrase(written, field(text)));
  }

  private @Nullable SpanSource phrase(String written, String field) {
    TermSequence sequence = words.terms(written);
    return sequence.size() == 0 ? null : PhraseSource.of(field, sequence);
  }

  private @Nullable SpanSource named(QueryPart.Named named, ArticleField text) {
    EntityType type = ArticleQueries.type(named.role());
    if (type == null) {
      return null;
    }
    return NameSource.of(named, type, text, names);
  }

  private static String field(ArticleField text) {
    return text == ArticleField.TITLE ? Fields.TITLE : Fields.BODY;
  }
}
