package org.quotidian.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.article.ArticleField;
import org.quotidian.entity.gazetteer.Lexicon;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.PlaceTable;
import org.quotidian.entity.linking.ArticleLinker;
import org.quotidian.entity.linking.HomeWords;
import org.quotidian.entity.linking.Name;
import org.quotidian.entity.linking.Outlets;
import org.quotidian.entity.tagging.Acronyms;
import org.quotidian.entity.tagging.Decoder;
import org.quotidian.entity.tagging.InnerPlaces;
import org.quotidian.entity.tagging.Labels;
import org.quotidian.entity.tagging.MadeOfNames;
import org.quotidian.entity.tagging.NameEdges;
import org.quotidian.entity.tagging.NamesakesOfPlaces;
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
    private static final long GIVEN = LexiconFlag.MALE | LexiconFlag.FEMALE;

    /** Arrays that have grown beyond this many tokens are not kept for the next article. */
    private static final int KEPT = 1 << 14;

    private final Lexicon lexicon = Lexicon.standard();
    private final PlaceTable places = PlaceTable.standard();
    private Tokens tokens = new Tokens(lexicon);
    private Decoder decoder = new Decoder(TagModel.standard());

    List<Mention> tag(AnnotatedArticle article) {
      tokens.read(article);
      byte[] labels = decoder.decode(tokens);
      NamesakesOfPlaces.correct(tokens, labels);
      NameEdges.correct(tokens, labels);
      Acronyms.correct(tokens, labels);
      List<Name> names = names(article, labels);
      ArticleLinker linker = new ArticleLinker(places);
      linker.outlet(Outlets.country(article.article()));
      List<Mention> demonyms = demonyms(article, labels, linker);
      List<Name> inner = inner(article, names, demonyms, linker);
      linker.link(names, inner, new Around(tokens));
      List<Mention> mentions = merge(article, names, inner, demonyms);
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
          if (position >= Labels.LAST
              && !MadeOfNames.isNobody(tokens, Labels.type(label), first, i + 1)) {
            EntityType type = Labels.type(label);
            boolean body =
                type == EntityType.PLACE
                    && NameEdges.isBody(tokens, labels, i + 1, tokens.runEnd(r));
            if (type == EntityType.ORG && NameEdges.isJudge(tokens, first, i + 1)) {
              type = EntityType.PERSON;
              first++;
            } else if (type != EntityType.PERSON && NameEdges.isByline(tokens, first, i + 1)) {
              type = EntityType.PERSON;
            } else if (type == EntityType.PERSON) {
              first = NameEdges.first(tokens, NameEdges.withoutTitle(tokens, first, i + 1));
            }
            add(names, article, body ? EntityType.ORG : type, first, body ? i + 2 : i + 1);
          }
        }
      }
      return names;
    }

    /**
     * Adds a name; one that an initial ("John R.", "Barlow") or a nickname (Lewis "Scooter" Libby) was cut
     * off from is put together again.
     */
    private void add(
        List<Name> names, AnnotatedArticle article, EntityType type, int firstToken, int endToken) {
      int first = firstToken;
      Name before = names.isEmpty() ? null : names.get(names.size() - 1);
      if (before != null
          && type == EntityType.PERSON
          && ((before.type() == EntityType.PERSON
                  && before.endToken() == first
                  && tokens.isInitial(first - 1))
              || ((before.type() == EntityType.PERSON
                      || (tokens.flags(before.firstToken()) & GIVEN) != 0)
                  && tokens.isNickname(before.endToken(), first)))
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
        for (int k = i; k < tokens.runEnd(r); k++) {
          String home = HomeWords.country(tokens.hash(k));
          if (!home.isEmpty()) {
            linker.homeWord(home);
          }
        }
        while (i < tokens.runEnd(r)) {
          boolean free = labels[i] == Labels.OUTSIDE;
          int length = free ? demonym(article, i, tokens.runEnd(r), demonyms, linker) : 0;
          i += Math.max(1, length);
        }
      }
      return demonyms;
    }

    /** Adds the demonym that begins here, if one does, and returns how many words it has. */
    private int demonym(
        AnnotatedArticle article,
        int first,
        int end,
        List<Mention> demonyms,
        ArticleLinker linker) {
      int length = tokens.demonymLength(first, end);
      if (length > 0 && tokens.isAmerican(first + length, end)) {
        return length; // African Americans are of America
      }
      int place = length == 0 ? -1 : places.ofDemonym(tokens.phraseHash(first, length));
      if (place >= 0) {
        linker.demonym(place, first + length);
        demonyms.add(
            mention(
                article,
                first,
                first + length,
                EntityType.PLACE,
                Mention.Form.DEMONYM,
                places.entity(place),
                null));
      }
      return length;
    }

    /** Returns the places within the names of organisations, and adds the demonyms there. */
    private List<Name> inner(
        AnnotatedArticle article, List<Name> names, List<Mention> demonyms, ArticleLinker linker) {
      Set<Long> named = new HashSet<>();
      for (Name name : names) {
        if (name.type() == EntityType.PLACE) {
          named.add(tokens.phraseHash(name.firstToken(), name.endToken() - name.firstToken()));
        }
      }
      InnerPlaces places = new InnerPlaces(tokens, lexicon, named);
      List<Name> inner = new ArrayList<>();
      for (Name name : names) {
        int first = name.firstToken();
        int end = name.endToken();
        if (name.type() != EntityType.ORG || end - first < 2 || places.isOutlet(first, end)) {
          continue;
        }
        int i = first;
        while (i < end) {
          int length = places.length(i, first, end);
          if (length > 0) {
            inner.add(new Name(EntityType.PLACE, i, i + length, tokens.words(i, length)));
          } else {
            length = demonym(article, i, end, demonyms, linker);
          }
          i += Math.max(1, length);
        }
      }
      return inner;
    }

    private List<Mention> merge(
        AnnotatedArticle article, List<Name> names, List<Name> inner, List<Mention> demonyms) {
      List<Mention> mentions = new ArrayList<>(names.size() + inner.size() + demonyms.size());
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
      for (Name name : inner) {
        Entity entity = name.entity();
        if (entity != null) {
          mentions.add(
              mention(
                  article,
                  name.firstToken(),
                  name.endToken(),
                  EntityType.PLACE,
                  Mention.Form.WITHIN,
                  entity,
                  null));
        }
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
}
