package org.quotidian.entity;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.quotidian.article.AnnotatedArticle;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.text.AnnotatedText;

/**
 * The user's own people, places and organisations, found in articles wherever they are named. It takes
 * effect when articles are indexed: what it finds goes before what the tagger finds.
 *
 * <p>Immutable and safe for use by many threads; docs/names.md has the columns of the file.
 */
public final class Gazetteer {
  /** The longest file taken, in bytes. */
  public static final int MAX_BYTES = 100_000_000;

  /** Longer names, in tokens, are not taken. */
  static final int LONGEST_NAME = 16;

  private static final Gazetteer NONE = new Gazetteer("", List.of());

  private final String version;
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<Long, List<Named>> byHash = new HashMap<>();
  private final long[] firstTokens;

  /**
   * One entity.
   *
   * @param entity the entity
   * @param aliases its other names
   * @param population how many people live there, by which the likelier of two of one name is chosen; 0
   *     if unknown
   */
  record Entry(Entity entity, List<String> aliases, long population) {}

  /** A name of an entry. */
  record Named(String name, Entry entry) {}

  private Gazetteer(String version, List<Entry> entries) {
    this.version = version;
    List<Long> first = new ArrayList<>();
    for (Entry entry : entries) {
      byId.putIfAbsent(entry.entity.id(), entry);
      enter(entry.entity.name(), entry, first);
      for (String alias : entry.aliases) {
        enter(alias, entry, first);
      }
    }
    this.firstTokens = first.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** Returns a gazetteer of nothing. */
  public static Gazetteer none() {
    return NONE;
  }

  /**
   * Reads a gazetteer from a text of tab-separated lines, the first of which names the columns.
   *
   * @throws IllegalArgumentException if a line cannot be understood; the message has its number
   */
  public static Gazetteer parse(String text) {
    return parse("the gazetteer", text);
  }

  /**
   * Reads a gazetteer from a file in UTF-8 of at most {@value #MAX_BYTES} bytes.
   *
   * @throws IllegalArgumentException if a line cannot be understood; the message has file and line
   * @throws IOException if it cannot be read
   */
  public static Gazetteer read(Path path) throws IOException {
    if (Files.size(path) > MAX_BYTES) {
      throw new IllegalArgumentException(path + ": the file has more than " + MAX_BYTES + " bytes");
    }
    try {
      return parse(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(path + ": the file is not UTF-8; save it as UTF-8", e);
    }
  }

  private static Gazetteer parse(String file, String text) {
    List<Entry> entries = new GazetteerLines(file).parse(text);
    String version = entries.size() + "-entries-sha256:" + sha256(text).substring(0, 16);
    return entries.isEmpty() ? NONE : new Gazetteer(version, entries);
  }

  /** Tells whether it holds nothing. */
  public boolean isEmpty() {
    return byId.isEmpty();
  }

  /** Returns how many entities it holds. */
  public int size() {
    return byId.size();
  }

  /** Returns what tells it from others: its size and a checksum; empty for {@link #none}. */
  public String version() {
    return version;
  }

  /** Returns the other names of an entity; none if it is not from here. */
  public List<String> aliases(Entity entity) {
    Entry entry = byId.get(entity.id());
    return entry == null ? List.of() : entry.aliases;
  }

  /** Returns a tagger that finds what is in here, and what {@code tagger} finds besides. */
  public EntityTagger over(EntityTagger tagger) {
    return isEmpty() ? tagger : article -> tag(article, tagger.tag(article));
  }

  private List<Mention> tag(AnnotatedArticle article, List<Mention> others) {
    List<Mention> found = new GazetteerScan(this, article).found();
    return found.isEmpty() ? others : new GazetteerMerge(found, others).merged();
  }

  /** Tells whether a name may begin with a token of this hash. */
  boolean mayBegin(long hash) {
    return Arrays.binarySearch(firstTokens, hash) >= 0;
  }

  /** Returns the names with this hash, the likeliest first. */
  List<Named> named(long hash) {
    return byHash.getOrDefault(hash, List.of());
  }

  private void enter(String name, Entry entry, List<Long> first) {
    AnnotatedText text = AnnotatedText.of(name);
    if (text.tokenCount() == 0 || text.tokenCount() > LONGEST_NAME) {
      return;
    }
    long hash = NameHash.START;
    for (int i = 0; i < text.tokenCount(); i++) {
      hash = NameHash.goOn(hash, name, text.tokenStart(i), text.tokenEnd(i));
      if (i == 0) {
        first.add(hash);
      }
    }
    List<Named> named = byHash.computeIfAbsent(hash, key -> new ArrayList<>(1));
    int at = 0;
    while (at < named.size() && named.get(at).entry.population >= entry.population) {
      at++;
    }
    named.add(at, new Named(name, entry));
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
