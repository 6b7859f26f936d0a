package org.quotidian.claim.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quotidian.claim.ClaimAct;
import org.quotidian.claim.lexicon.CueEntry.Construction;
import org.quotidian.claim.lexicon.CueEntry.Part;
import org.quotidian.claim.lexicon.CueEntry.Sort;

/**
 * The words that the extractor knows: cues in all their forms, closed-class words, irregular verbs
 * and the nouns for people and bodies. Immutable once loaded; safe for many threads.
 */
public final class Lexicon {
  /** The form of a verb. */
  public static final byte BASE = 0, WITH_S = 1, PAST = 2, ING = 3, PARTICIPLE = 4;

  private static final int CAPACITY = 1 << 14;

  private static final class Loaded {
    static final Lexicon STANDARD = new Lexicon();
  }

  /** What several words in a row that make one cue are. */
  private static final class Phrase {
    final int[] rest;
    final int entry;
    final byte form;

    Phrase(int[] rest, int entry, byte form) {
      this.rest = rest;
      this.entry = entry;
      this.form = form;
    }
  }

  private final WordTable words = new WordTable();
  private final List<CueEntry> entries = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final byte[] functions = new byte[CAPACITY];
  private final short[] verbs = new short[CAPACITY];
  private final byte[] forms = new byte[CAPACITY];
  private final short[] nouns = new short[CAPACITY];
  private final short[] adjectives = new short[CAPACITY];
  private final byte[] roles = new byte[CAPACITY];
  private final byte[] irregular = new byte[CAPACITY];
  private final Phrase[] @Nullable [] phrases = new Phrase[CAPACITY][];
  private final int colon;
  private final int dash;
  private final int unknownVerb;
  private final int layout;

  private Lexicon() {
    Inflection inflection = new Inflection(lines("irregular-verbs.txt"));
    entries.add(entry(0, "", Part.MARK, ClaimAct.STATE, Sort.SPEECH, 0, 0, false));
    for (String line : lines("function-words.tsv")) {
      String[] column = line.split("\t", -1);
      WordClass kind = WordClass.valueOf(column[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : column[1].split(" ", -1)) {
        int number = word(word.replace('’', '\''));
        if (functions[number] == 0) {
          functions[number] = (byte) kind.ordinal();
        }
      }
    }
    inflection.irregularVerbs().forEach((base, past) -> addIrregular(base, past));
    for (String line : lines("verbs.txt")) {
      for (String verb : line.split(" ", -1)) {
        addRegular(verb, inflection);
      }
    }
    for (String line : lines("roles.tsv")) {
      addRoles(line);
    }
    for (String line : lines("cues.tsv")) {
      addCues(line, inflection);
    }
    colon = add(":", Part.MARK, ClaimAct.STATE, Sort.SPEECH, 2, 0, false);
    dash = add("—", Part.MARK, ClaimAct.STATE, Sort.SPEECH, 1, 0, false);
    unknownVerb = add("*", Part.VERB, ClaimAct.STATE, Sort.MANNER, 1, 0, false);
    layout = add("", Part.MARK, ClaimAct.STATE, Sort.SPEECH, 1, 0, false);
  }

  /** Returns the lexicon that ships with the library. */
  public static Lexicon standard() {
    return Loaded.STANDARD;
  }

  /** Returns the entry of the given number. */
  public CueEntry entry(int number) {
    return entries.get(number);
  }

  /** Returns the number of entries, and one. */
  public int size() {
    return entries.size();
  }

  public int colon() {
    return colon;
  }

  public int dash() {
    return dash;
  }

  public int unknownVerb() {
    return unknownVerb;
  }

  int layout() {
    return layout;
  }

  /** Returns the word's number or -1. */
  public int find(String text, int start, int end) {
    return words.find(text, start, end);
  }

  /** Returns the ordinal of the closed class, 0 for an open-class word. */
  public byte function(int word) {
    return functions[word];
  }

  /** Returns the entry of the verb that the word is a form of, or 0. */
  public short verb(int word) {
    return verbs[word];
  }

  public byte form(int word) {
    return forms[word];
  }

  public short noun(int word) {
    return nouns[word];
  }

  public short adjective(int word) {
    return adjectives[word];
  }

  /** Returns 0, or which role: 1 man, 2 woman, 3 person, 4 body; 16 is added for a plural. */
  public byte role(int word) {
    return roles[word];
  }

  /** Returns 0, or of a verb that is no cue 1 for the base form, 2 for the past, 3 for the -s. */
  public byte irregular(int word) {
    return irregular[word];
  }

  /** Tells whether some phrasal cue begins with the word. */
  public boolean opensPhrase(int word) {
    return phrases[word] != null;
  }

  /**
   * Finds the longest phrasal cue that begins at a token: entry * 64 + form * 8 + number of further
   * words, or 0.
   *
   * @param numbers the words' numbers by token
   */
  public int phrase(int[] numbers, int token, int end) {
    Phrase[] all = phrases[numbers[token]];
    int best = 0;
    int longest = -1;
    for (int i = 0; all != null && i < all.length; i++) {
      int[] rest = all[i].rest;
      boolean same = token + rest.length < end && rest.length > longest;
      for (int k = 0; same && k < rest.length; k++) {
        same = numbers[token + 1 + k] == rest[k];
      }
      if (same) {
        longest = rest.length;
        best = all[i].entry * 64 + all[i].form * 8 + rest.length;
      }
    }
    return best;
  }

  private void addRegular(String verb, Inflection inflection) {
    irregular(verb, (byte) 1);
    irregular(Inflection.withS(verb), (byte) 3);
    for (String form : inflection.past(verb)) {
      irregular(form, (byte) 2);
    }
  }

  private void irregular(String form, byte kind) {
    int word = word(form);
    if (irregular[word] == 0) {
      irregular[word] = kind;
    }
  }

  private void addIrregular(String base, String[][] past) {
    irregular[word(base)] = 1;
    irregular(Inflection.withS(base), (byte) 3);
    for (String[] forms : past) {
      for (String form : forms) {
        irregular[word(form)] = 2;
      }
    }
  }

  private void addRoles(String line) {
    String[] column = line.split("\t", -1);
    byte kind = (byte) (1 + List.of("man", "woman", "person", "body").indexOf(column[0]));
    for (String role : column[1].split(" ", -1)) {
      String plural =
          role.endsWith("man")
              ? role.substring(0, role.length() - 3) + "men"
              : Inflection.withS(role);
      roles[word(role)] = kind;
      if (!plural.equals("mans")) {
        roles[word(plural)] = (byte) (kind + 16);
      }
    }
  }

  private void addCues(String line, Inflection inflection) {
    String[] column = line.split("\t", -1);
    Part part = Part.valueOf(column[0].toUpperCase(Locale.ROOT));
    ClaimAct act = ClaimAct.valueOf(column[1]);
    Sort sort = Sort.valueOf(column[2].toUpperCase(Locale.ROOT));
    int strength = Integer.parseInt(column[3]);
    int takes = 0;
    for (String construction : column[4].split(",", -1)) {
      takes |= Construction.valueOf(construction.toUpperCase(Locale.ROOT)).bit();
    }
    for (String listed : column[5].split(" ", -1)) {
      boolean negates = listed.startsWith("-");
      String cue = negates ? listed.substring(1) : listed;
      int number = add(cue, part, act, sort, strength, takes, negates);
      int gap = cue.indexOf('_');
      String head = gap < 0 ? cue : cue.substring(0, gap);
      String rest = gap < 0 ? "" : cue.substring(gap + 1);
      switch (part) {
        case VERB -> {
          form(head, rest, number, BASE);
          form(Inflection.withS(head), rest, number, WITH_S);
          for (String past : inflection.past(head)) {
            form(past, rest, number, PAST);
          }
          for (String participle : inflection.participle(head)) {
            form(participle, rest, number, PARTICIPLE);
          }
          form(Inflection.withIng(head), rest, number, ING);
        }
        case NOUN -> {
          first(nouns, head, number);
          first(nouns, Inflection.withS(head), number);
        }
        case ADJECTIVE -> first(adjectives, head, number);
        default -> phrase(head, rest, number, BASE);
      }
    }
  }

  private void form(String head, String rest, int entry, byte form) {
    if (!rest.isEmpty()) {
      phrase(head, rest, entry, form);
      return;
    }
    int word = word(head);
    if (verbs[word] == 0) {
      verbs[word] = (short) entry;
      forms[word] = form;
    }
  }

  private void phrase(String head, String rest, int entry, byte form) {
    String[] parts = rest.isEmpty() ? new String[0] : rest.split("_", -1);
    int[] following = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      following[i] = word(parts[i]);
    }
    int first = word(head);
    Phrase[] known = phrases[first];
    Phrase[] all = new Phrase[known == null ? 1 : known.length + 1];
    for (int i = 0; known != null && i < known.length; i++) {
      all[i] = known[i];
    }
    all[all.length - 1] = new Phrase(following, entry, form);
    phrases[first] = all;
  }

  private void first(short[] of, String head, int entry) {
    int word = word(head);
    if (of[word] == 0) {
      of[word] = (short) entry;
    }
  }

  private int add(
      String cue, Part part, ClaimAct act, Sort sort, int strength, int takes, boolean negates) {
    Integer known = numbers.get(part + " " + cue);
    if (known != null) {
      CueEntry old = entries.get(known);
      entries.set(
          known,
          entry(
              known,
              cue,
              part,
              old.act(),
              old.sort(),
              old.strength(),
              old.takes() | takes,
              old.negates() || negates));
      return known;
    }
    int number = entries.size();
    numbers.put(part + " " + cue, number);
    entries.add(entry(number, cue, part, act, sort, strength, takes, negates));
    return number;
  }

  private static CueEntry entry(
      int number,
      String cue,
      Part part,
      ClaimAct act,
      Sort sort,
      int strength,
      int takes,
      boolean negates) {
    return new CueEntry(number, cue, part, act, sort, strength, takes, negates);
  }

  private int word(String word) {
    int number = words.add(word);
    if (number >= functions.length) {
      throw new IllegalStateException("more than " + functions.length + " words in the lexicon");
    }
    return number;
  }

  /** Returns the lines of a resource of this package, comments left out. */
  public static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream("/org/quotidian/claim/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
    return lines;
  }
}
