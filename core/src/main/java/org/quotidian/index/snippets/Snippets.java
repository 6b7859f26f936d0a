package org.quotidian.index.snippets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.entity.EntityType;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.lookup.NamedMentions;
import org.quotidian.index.lookup.SnapshotNames;
import org.quotidian.index.lookup.WordQueries;
import org.quotidian.index.query.ArticleQueries;
import org.quotidian.index.spans.SpansQuery;
import org.quotidian.index.terms.TermSequence;
import org.quotidian.index.terms.WordsAndNames;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.Snippet;
import org.quotidian.search.StoredArticle;
import org.quotidian.search.TextField;
import org.quotidian.text.Excerpt;

/**
 * Shows why an article matches. The text is analysed again, and each part of the query is looked for in
 * it: its words, the mentions of its names, the claims that it matches. Parts that must not hold are
 * not looked for.
 */
public final class Snippets {
  private static final int MOST_WORDS = 200;

  private final WordSpots words = new WordSpots();
  private final WordSpots claimWords = new WordSpots();
  private final NameSpots names = new NameSpots();
  private final SpanSpots spans;
  private final SpanSpots claimSpans;
  private final ClaimSpots claims;
  private final ArticleQueries translator;
  private final WordsAndNames tables;
  private final TermSequence sequence = new TermSequence();
  private final int most;
  private int parts;

  public Snippets(
      NewsQuery query,
      ArticleQueries translator,
      SnapshotNames corrected,
      Parents parents,
      SearchOptions options)
      throws IOException {
    IndexSearcher snapshot = corrected.snapshot();
    this.tables = corrected.tables();
    this.translator = translator;
    this.claims = new ClaimSpots(snapshot, parents);
    this.spans = new SpanSpots(snapshot);
    this.claimSpans = new SpanSpots(snapshot);
    this.most = options.snippets();
    gather(query);
  }

  /** Tells whether the mentions and claims of an article are looked into, too. */
  public boolean needFindings() {
    return !names.isEmpty() || !claims.isEmpty();
  }

  /** Returns the snippets of an article. */
  public List<Snippet> of(StoredArticle stored, int parent) throws IOException {
    AnnotatedArticle article = AnnotatedArticle.of(stored.article());
    return new Passages(article, most).of(spots(article, stored, parent));
  }

  /** Returns the claims of an article that parts of the query match, each as often as there are. */
  List<Claim> claims(StoredArticle stored, int parent) throws IOException {
    List<Claim> matching = new ArrayList<>();
    claims.find(stored, parent, new ArrayList<>(), matching);
    return matching;
  }

  /** Returns where an article matches. */
  List<Spot> spots(AnnotatedArticle article, StoredArticle stored, int parent) throws IOException {
    List<Spot> spots = new ArrayList<>();
    List<Claim> matching = new ArrayList<>();
    names.find(stored, spots);
    claims.find(stored, parent, spots, matching);
    if (words.isEmpty() && spans.isEmpty() && matching.isEmpty()) {
      return spots;
    }
    for (ArticleField field : ArticleField.values()) {
      sequence.fill(article.text(field), tables.words());
      words.find(field, article.text(field), sequence, spots);
      spans.find(parent, field, article.text(field), sequence, spots);
      if (!matching.isEmpty()) {
        List<Spot> anywhere = new ArrayList<>();
        claimWords.find(field, article.text(field), sequence, anywhere);
        claimSpans.find(parent, field, article.text(field), sequence, anywhere);
        addWithin(field, matching, anywhere, spots);
      }
    }
    return spots;
  }

  private void gather(NewsQuery query) throws IOException {
    if (query instanceof QueryPart.And and) {
      for (NewsQuery part : and.parts()) {
        gather(part);
      }
    } else if (query instanceof QueryPart.Or or) {
      for (NewsQuery part : or.parts()) {
        gather(part);
      }
    } else if (query instanceof QueryPart.Boosted boosted) {
      gather(boosted.part());
    } else if (!(query instanceof QueryPart.Not)) {
      leaf(query);
    }
  }

  private void leaf(NewsQuery query) throws IOException {
    int part = parts++;
    SpansQuery byPlaces = translator.byPlacesInFew(query);
    if (byPlaces != null) {
      spans.add(byPlaces, part);
      return;
    }
    EntityType type =
        query instanceof QueryPart.Named named ? ArticleQueries.type(named.role()) : null;
    if (query instanceof QueryPart.Named named && type != null) {
      names.add(new NamedMentions(translator.names(), type, named), part);
    } else if (query instanceof QueryPart.Around circle) {
      names.add(circle, part);
    } else if (isOfArticle(query)) {
      addWords(query, words, part);
    } else {
      Query claim = translator.claims().counted(query);
      if (claim != null) {
        claims.add(claim, part);
        addClaimWords(query, part);
      }
    }
  }

  private static boolean isOfArticle(NewsQuery query) {
    return query instanceof QueryPart.Word
        || query instanceof QueryPart.Phrase
        || query instanceof QueryPart.Like
        || query instanceof QueryPart.All
        || query instanceof QueryPart.Published
        || query instanceof QueryPart.WordCount
        || query instanceof QueryPart.Keyword;
  }

  private void addWords(NewsQuery query, WordSpots into, int part) {
    if (query instanceof QueryPart.Word word) {
      if (word.match() == QueryPart.Match.WORD) {
        into.addPhrase(word.field(), word.word(), 0, part);
      } else {
        into.addPattern(word.field(), translator.words().pattern("", word), part);
        BytesRef stem = translator.words().stemOf(word);
        if (stem != null) {
          into.addTerm(word.field(), stem, part);
        }
      }
    } else if (query instanceof QueryPart.Phrase phrase) {
      into.addPhrase(phrase.field(), phrase.words(), phrase.slop(), part);
    } else if (query instanceof QueryPart.Like like) {
      addEach(like.runningText(), into);
    }
  }

  /** Adds the words that a part about claims looks for in them. */
  private void addClaimWords(NewsQuery query, int part) {
    if (query instanceof QueryPart.Says says) {
      addEach(says.runningText(), claimWords);
    } else if (query instanceof QueryPart.Named named) {
      addEach(named.name(), claimWords);
    } else if (query instanceof QueryPart.SameClaim same) {
      addClaimWords(same.inner(), part);
    } else if (query instanceof QueryPart.And and) {
      and.parts().forEach(inner -> addClaimWords(inner, part));
    } else if (query instanceof QueryPart.Or or) {
      or.parts().forEach(inner -> addClaimWords(inner, part));
    } else {
      SpansQuery byPlaces = translator.byPlacesInFew(query);
      if (byPlaces == null) {
        addWords(query, claimWords, part);
      } else {
        claimSpans.add(byPlaces, part);
      }
    }
  }

  private void addEach(String runningText, WordSpots into) {
    for (String word : WordQueries.telling(runningText, MOST_WORDS)) {
      into.addPhrase(TextField.ANY, word, 0, parts++);
    }
  }

  /** Adds the places found that lie within a source or content of the claims. */
  private static void addWithin(
      ArticleField field, List<Claim> claims, List<Spot> found, List<Spot> spots) {
    BitSet covered = new BitSet();
    for (Claim claim : claims) {
      if (claim.field() == field) {
        cover(claim.source(), covered);
        claim.content().forEach(part -> cover(part, covered));
      }
    }
    for (Spot spot : found) {
      if (covered.get(spot.start()) && covered.get(spot.end() - 1)) {
        spots.add(spot);
      }
    }
  }

  private static void cover(@Nullable Excerpt excerpt, BitSet covered) {
    if (excerpt != null) {
      covered.set(excerpt.start(), excerpt.end());
    }
  }
}
