package org.quotidian.index.snippets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.claim.Claim;
import org.quotidian.entity.Entity;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.Mention;
import org.quotidian.index.layout.Fields;
import org.quotidian.index.layout.Parents;
import org.quotidian.index.layout.Ranking;
import org.quotidian.index.lookup.NameRequest;
import org.quotidian.index.lookup.SnapshotNames;
import org.quotidian.index.query.ArticleQueries;
import org.quotidian.index.terms.Lead;
import org.quotidian.index.terms.NameKeys;
import org.quotidian.index.terms.TermSequence;
import org.quotidian.index.terms.WordsAndNames;
import org.quotidian.search.NewsQuery;
import org.quotidian.search.QueryPart;
import org.quotidian.search.SearchOptions;
import org.quotidian.search.SortOrder;
import org.quotidian.search.StoredArticle;
import org.quotidian.text.Excerpt;

/**
 * Why an article is found, in words that a person understands: what of the question holds, where, and
 * how much each part adds to the score.
 */
public final class ArticleReasons {
  /** Forms, names and claims shown of one part. */
  private static final int SHOWN = 3;

  private static final int MOST_CHARS = 120;

  private final List<WeighedPart> parts;
  private final List<Snippets> finders = new ArrayList<>();
  private final IndexSearcher snapshot;
  private final SnapshotNames names;
  private final WordsAndNames tables;
  private final boolean demonyms;
  private final boolean aged;

  public ArticleReasons(
      NewsQuery query,
      ArticleQueries translator,
      SnapshotNames names,
      Parents parents,
      SearchOptions options)
      throws IOException {
    this.snapshot = names.snapshot();
    this.names = names;
    this.tables = names.tables();
    this.demonyms = options.demonyms();
    this.aged = options.recency() != null && options.sort() == SortOrder.RELEVANCE;
    this.parts = WeighedPart.of(query, translator, snapshot);
    for (WeighedPart part : parts) {
      finders.add(new Snippets(part.query(), translator, names, parents, options));
    }
  }

  /** Returns the reasons, one a line: the score, then the parts, what adds most first. */
  public List<String> of(StoredArticle stored, ScoreDoc doc) throws IOException {
    AnnotatedArticle article = AnnotatedArticle.of(stored.article());
    TermSequence body = new TermSequence();
    body.fill(article.body(), tables.words());
    int leadEnd = Lead.end(article.body(), body);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      lines.add(line(parts.get(i), finders.get(i), article, stored, doc.doc, leadEnd));
    }
    lines.sort(Comparator.comparingDouble(line -> -line.adds));
    List<String> reasons = new ArrayList<>();
    reasons.add(summary(doc.score, lines));
    lines.forEach(line -> reasons.add(line.text));
    return reasons;
  }

  private String summary(float score, List<Line> lines) {
    String whole = String.format(Locale.ENGLISH, "score %.2f", score);
    long adding = lines.stream().filter(line -> line.adds > 0).count();
    double sum = lines.stream().mapToDouble(line -> line.adds).sum();
    if (aged && sum > 0) {
      whole += String.format(Locale.ENGLISH, " (%.2f times %.2f for its age)", sum, score / sum);
    }
    return adding < 2
        ? whole
        : String.format(
            Locale.ENGLISH,
            "%s, the sum of %d parts; most of all %s, %d %%",
            whole,
            adding,
            lines.get(0).part,
            Math.round(100 * lines.get(0).adds / sum));
  }

  private Line line(
      WeighedPart part,
      Snippets finder,
      AnnotatedArticle article,
      StoredArticle stored,
      int doc,
      int leadEnd)
      throws IOException {
    String written = part.query().toString();
    if (part.weight() == null) {
      return new Line(written, 0, written + ": too common to look for");
    } else if (!part.wanted()) {
      boolean holds = !Float.isNaN(part.score(snapshot, doc));
      return new Line(written, 0, written + (holds ? ": holds" : ": does not hold"));
    }
    float score = part.score(snapshot, doc);
    if (Float.isNaN(score)) {
      return new Line(written, 0, written + ": not found");
    }
    float adds = part.weighs() ? score : 0;
    StringBuilder text = new StringBuilder(written);
    text.append(
        part.weighs()
            ? String.format(Locale.ENGLISH, " adds %.2f", adds)
            : " holds, which only admits");
    Set<Spot> spots = distinct(finder.spots(article, stored, doc));
    List<Claim> claims = finder.claims(stored, doc);
    if (!claims.isEmpty()) {
      text.append(": in ").append(count(claims.size(), "claim"));
      claims.stream().limit(SHOWN).forEach(claim -> text.append("; ").append(said(claim)));
    } else if (!spots.isEmpty()) {
      text.append(": ").append(where(spots, leadEnd)).append(", as ").append(forms(article, spots));
      if (part.query() instanceof QueryPart.Named named) {
        text.append(meant(named, spots, stored)).append(salience(named, doc));
      }
    }
    return new Line(written, adds, text.toString());
  }

  /** A word that a part asks for in two ways stands there once. */
  private static Set<Spot> distinct(List<Spot> spots) {
    Set<Spot> distinct = new LinkedHashSet<>();
    for (Spot spot : spots) {
      distinct.add(new Spot(spot.field(), spot.start(), spot.end(), 0));
    }
    return distinct;
  }

  /** "4 times (1 in the title, 2 in the lead, 1 further down)". */
  private static String where(Set<Spot> spots, int leadEnd) {
    int title = 0;
    int lead = 0;
    for (Spot spot : spots) {
      title += spot.field() == ArticleField.TITLE ? 1 : 0;
      lead += spot.field() == ArticleField.BODY && spot.start() < leadEnd ? 1 : 0;
    }
    List<String> places = new ArrayList<>();
    add(title, "in the title", places);
    add(lead, "in the lead", places);
    add(spots.size() - title - lead, "further down", places);
    return count(spots.size(), "time") + " (" + String.join(", ", places) + ")";
  }

  private static void add(int times, String where, List<String> places) {
    if (times > 0) {
      places.add(times + " " + where);
    }
  }

  private static String forms(AnnotatedArticle article, Set<Spot> spots) {
    Set<String> forms = new LinkedHashSet<>();
    for (Spot spot : spots) {
      String text = article.text(spot.field()).text();
      forms.add('"' + shortened(text.substring(spot.start(), spot.end())) + '"');
    }
    return joined(forms);
  }

  private static String meant(QueryPart.Named named, Set<Spot> spots, StoredArticle stored) {
    EntityType type = ArticleQueries.type(named.role());
    Set<String> meant = new LinkedHashSet<>();
    for (Mention mention : stored.mentions()) {
      for (Spot spot : spots) {
        if (spot.field() == mention.field() && spot.start() == mention.start()) {
          Entity entity = mention.entity();
          Entity government = mention.standsFor();
          Entity asked = entity != null && entity.type() == type ? entity : government;
          if (asked != null) {
            meant.add(asked.name());
          }
        }
      }
    }
    return meant.isEmpty() ? "" : "; means " + joined(meant);
  }

  /** Returns how much the article is about what the name asks for, as the ranking reads it. */
  private String salience(QueryPart.Named named, int doc) throws IOException {
    EntityType type = ArticleQueries.type(named.role());
    if (type == null || named.name().equals(NewsQuery.ANY_NAME)) {
      return "";
    }
    double salience = 0;
    for (String key : NameRequest.of(names.corrections(), type, named.name()).keys()) {
      salience += frequency(key, doc);
      if (demonyms && type == EntityType.PLACE) {
        salience += Ranking.DERIVED * frequency(key + NameKeys.DERIVED, doc);
      }
    }
    return salience == 0
        ? ""
        : "; salience " + Math.max(1, Math.round(salience)) + " (1 is in passing)";
  }

  private int frequency(String key, int doc) throws IOException {
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    int inLeaf = doc - leaf.docBase;
    PostingsEnum postings = leaf.reader().postings(new Term(Fields.NAMED, key), PostingsEnum.FREQS);
    return postings != null && postings.advance(inLeaf) == inLeaf ? postings.freq() : 0;
  }

  private static String said(Claim claim) {
    Excerpt source = claim.source();
    Entity speaker = claim.speaker();
    String who =
        speaker != null ? speaker.name() : source == null ? "(unattributed)" : source.text();
    return shortened(who)
        + ", "
        + claim.act().name().toLowerCase(Locale.ROOT)
        + ": "
        + shortened(claim.contentText());
  }

  private static String shortened(String text) {
    return text.length() <= MOST_CHARS
        ? text
        : text.substring(0, Passages.wholeCharacter(text, MOST_CHARS)) + " …";
  }

  private static String joined(Set<String> some) {
    String shown = String.join(", ", some.stream().limit(SHOWN).toList());
    return some.size() <= SHOWN ? shown : shown + " and " + (some.size() - SHOWN) + " more";
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private record Line(String part, float adds, String text) {}
}
