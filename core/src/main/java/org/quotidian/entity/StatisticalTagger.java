package org.quotidian.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.gazetteer.Lexicon;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.PlaceTable;
import org.quotidian.entity.linking.ArticleLinker;
import org.quotidian.entity.linking.Name;
import org.quotidian.entity.linking.Outlets;
import org.quotidian.entity.tagging.Decoder;
import org.quotidian.entity.tagging.Labels;
import org.quotidian.entity.tagging.TagModel;
import org.quotidian.entity.tagging.Tokens;
import org.quotidian.text.Excerpt;

/** The tagger that ships with the library: a linear sequence model, then linking within the article. */
final class StatisticalTagger implements EntityTagger {
  /** Resources are loaded when the first article is tagged. */
  private static final ThreadLocal<Worker> WORKERS = ThreadLocal.withInitial(Worker::new);

  @Override
  public List<Mention> tag(AnnotatedArticle article) {
    return WORKERS.get().tag(article);
  }

  /** The arrays of one thread. */
  private static final class Worker {
    /** Arrays that have grown beyond this many tokens are not kept for the next article. */
    private static final int KEPT = 1 << 17;

    private final Lexicon lexicon = Lexicon.standard();
    private final PlaceTable places = PlaceTable.standard();
    private Tokens tokens = new Tokens(lexicon);
    private Decoder decoder = new Decoder(TagModel.standard());

    List<Mention> tag(AnnotatedArticle article) {
      tokens.read(article);
      byte[] labels = decoder.decode(tokens);
      List<Name> names = names(article, labels);
      ArticleLinker linker = new ArticleLinker(places);
      linker.outlet(Outlets.country(article.article()));
      List<Mention> demonyms = demonyms(article, labels, linker);
      linker.link(names, new Around(tokens));
      List<Mention> mentions = merge(article, names, demonyms);
      if (tokens.count() > KEPT) {
        tokens = new Tokens(lexicon);
        decoder = new Decoder(TagModel.standard());
      }
      return mentions;
    }

    private List<Name> names(AnnotatedArticle article, byte[] labels) {
      List<Name> names = new ArrayList<>();
      int first = 0;
      for (int r = 0; r < tokens.runs(); r++) {
        for (int i = tokens.runFirst(r); i < tokens.runEnd(r); i++) {
          int label = labels[i];
          if (label == Labels.OUTSIDE) {
            continue;
          }
          int position = Labels.position(label);
          if (position == Labels.BEGIN || position == Labels.UNIT) {
            first = i;
          }
          if (position >= Labels.LAST) {
            add(names, article, Labels.type(label), first, i + 1);
          }
        }
      }
      return names;
    }

    /** Adds a name; one that an initial was cut off from ("John R.", "Barlow") is put together again. */
    private void add(
        List<Name> names, AnnotatedArticle article, EntityType type, int firstToken, int endToken) {
      int first = firstToken;
      Name before = names.isEmpty() ? null : names.get(names.size() - 1);
      if (before != null
          && type == EntityType.PERSON
          && before.type() == EntityType.PERSON
          && before.endToken() == first
          && tokens.isInitial(first - 1)
          && tokens.sentence(first - 1) == tokens.sentence(first)) {
        first = before.firstToken();
        names.remove(names.size() - 1);
      }
      String text = article.text(tokens.field(first)).text();
      String words = text.substring(tokens.start(first), tokens.end(endToken - 1));
      names.add(new Name(type, first, endToken, words));
    }

    private List<Mention> demonyms(AnnotatedArticle article, byte[] labels, ArticleLinker linker) {
      List<Mention> demonyms = new ArrayList<>();
      for (int r = 0; r < tokens.runs(); r++) {
        int i = tokens.runFirst(r);
        while (i < tokens.runEnd(r)) {
          int length = labels[i] == Labels.OUTSIDE ? tokens.demonymLength(i, tokens.runEnd(r)) : 0;
          int place = length == 0 ? -1 : places.ofDemonym(tokens.phraseHash(i, length));
          if (place >= 0) {
            linker.demonym(place);
            demonyms.add(
                mention(
                    article,
                    i,
                    i + length,
                    EntityType.PLACE,
                    Mention.Form.DEMONYM,
                    places.entity(place),
                    null));
          }
          i += Math.max(1, length);
        }
      }
      return demonyms;
    }

    private List<Mention> merge(
        AnnotatedArticle article, List<Name> names, List<Mention> demonyms) {
      List<Mention> mentions = new ArrayList<>(names.size() + demonyms.size());
      for (Name name : names) {
        mentions.add(
            mention(
                article,
                name.firstToken(),
                name.endToken(),
                name.type(),
                Mention.Form.NAME,
                name.entity(),
                name.standsFor()));
      }
      mentions.addAll(demonyms);
      mentions.sort(
          (a, b) ->
              a.field() != b.field()
                  ? a.field().compareTo(b.field())
                  : Integer.compare(a.start(), b.start()));
      return List.copyOf(mentions);
    }

    private Mention mention(
        AnnotatedArticle article,
        int first,
        int end,
        EntityType type,
        Mention.Form form,
        @Nullable Entity entity,
        @Nullable Entity standsFor) {
      ArticleField field = tokens.field(first);
      Excerpt excerpt =
          Excerpt.of(article.text(field).text(), tokens.start(first), tokens.end(end - 1));
      return new Mention(field, excerpt, type, form, entity, standsFor);
    }
  }

  /** What stands around the names, read off the tokens. */
  private record Around(Tokens tokens) implements ArticleLinker.Surroundings {
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
        return null;
      }
      int after = first + length;
      boolean last = after >= tokens.count() || tokens.sentence(after) != tokens.sentence(first);
      boolean closed = last || tokens.isMark(after, ',', ')') || tokens.isMark(after, '.', ';');
      boolean listed =
          closed && !last && after + 1 < tokens.count() && tokens.placeLength(after + 1) > 0;
      return new ArticleLinker.Wider(tokens.words(first, length), closed && !listed);
    }

    @Override
    public boolean acts(Name name) {
      int after = name.endToken();
      return after < tokens.count()
          && tokens.sentence(name.firstToken()) == tokens.sentence(after)
          && (tokens.flags(after) & LexiconFlag.SPEECH) != 0;
    }
  }
}
