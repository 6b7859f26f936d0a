package org.quotidian.benchmarks.resources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotidian.entity.gazetteer.LexiconFlag;

/** Gathers what words and phrases may be from all tables. */
final class Words {
  private static final Set<String> NO_COMPANIES =
      Set.of(
          "target",
          "gap",
          "visa",
          "ball",
          "best buy",
          "dollar general",
          "match group",
          "state street");

  private final Path facts;
  private final LexiconWriter lexicon;

  Words(Path facts, LexiconWriter lexicon) {
    this.facts = facts;
    this.lexicon = lexicon;
  }

  void gather(Places places) throws IOException {
    commonWords();
    places(places);
    givenNames();
    surnames();
    persons();
    companies();
    parties();
    organisations();
    for (String[] cells : Tables.tsv(Tables.ownLines("known-names.tsv"))) {
      for (String name : cells[1].split("\\|", -1)) {
        boolean capitals = name.length() < 7 && isCapitals(name);
        lexicon.add(name, flag(cells[0]) | (capitals ? LexiconFlag.ACRONYM : 0));
      }
    }
    for (String list : List.of("cue-words.tsv", "name-parts.tsv")) {
      flagged(Tables.tsv(Tables.ownLines(list)));
    }
  }

  /** Adds words under one or more flags parted by "|". */
  private void flagged(List<String[]> table) {
    for (String[] cells : table) {
      long flag = 0;
      for (String name : cells[0].split("\\|", -1)) {
        flag |= flag(name);
      }
      for (String word : cells[1].split("\\|", -1)) {
        lexicon.add(word, flag);
      }
    }
  }

  /** Returns the words that English books write in small letters. */
  static Set<String> common(Path facts) throws IOException {
    Set<String> words = new HashSet<>();
    for (String[] cells :
        Tables.csv(Tables.lines(facts.resolve("google_books/googlebooks_1grams_english.csv")))) {
      if (cells[0].equals(cells[0].toLowerCase(Locale.ROOT))) {
        words.add(cells[0]);
      }
    }
    return words;
  }

  private void commonWords() throws IOException {
    List<String[]> table =
        Tables.csv(Tables.lines(facts.resolve("google_books/googlebooks_1grams_english.csv")));
    for (int i = 1; i < table.size(); i++) {
      String word = table.get(i)[0];
      if (word.equals(word.toLowerCase(Locale.ROOT))) {
        lexicon.add(word, LexiconFlag.COMMON_WORD | (i <= 1500 ? LexiconFlag.TOP_WORD : 0));
      }
    }
  }

  private void places(Places places) {
    for (PlaceRow row : places.rows()) {
      if (!row.inLexicon) {
        continue;
      }
      long flag =
          switch (row.kind) {
            case COUNTRY -> LexiconFlag.COUNTRY;
            case REGION -> LexiconFlag.REGION;
            case CAPITAL -> LexiconFlag.LARGE_CITY;
            case CITY ->
                row.population >= 500_000
                    ? LexiconFlag.LARGE_CITY
                    : row.population >= 100_000 ? LexiconFlag.CITY : LexiconFlag.TOWN;
            case AREA -> LexiconFlag.AREA;
          };
      row.names.forEach(
          (name, weight) -> {
            boolean rare = weight < 0.1;
            if (!rare || !lexicon.has(name, LexiconFlag.COMMON_WORD)) {
              lexicon.add(
                  name,
                  rare && row.kind != org.quotidian.entity.gazetteer.PlaceKind.AREA
                      ? LexiconFlag.TOWN
                      : flag);
            }
          });
    }
    places.demonyms.keySet().forEach(word -> lexicon.add(word, LexiconFlag.DEMONYM));
  }

  private void givenNames() throws IOException {
    for (String line : Tables.lines(facts.resolve("name_lists/us_census1990.dist.female.first"))) {
      given(line, LexiconFlag.FEMALE);
    }
    for (String line : Tables.lines(facts.resolve("name_lists/us_census1990.dist.male.first"))) {
      given(line, LexiconFlag.MALE);
    }
    List<String[]> common =
        Tables.csv(Tables.lines(facts.resolve("name_lists/common-forenames-by-country.csv")));
    int gender = Tables.column(common.get(0), "Gender");
    int name = Tables.column(common.get(0), "Romanized Name");
    for (String[] cells : common.subList(1, common.size())) {
      if (cells.length > name) {
        lexicon.add(
            cells[name],
            LexiconFlag.GIVEN
                | (cells[gender].equals("F") ? LexiconFlag.FEMALE : LexiconFlag.MALE));
      }
    }
    for (String line : Tables.lines(facts.resolve("name_lists/smashew_first_all.txt"))) {
      if (line.strip().length() > 2) {
        lexicon.add(line, LexiconFlag.GIVEN);
      }
    }
  }

  /** A line of the census: name, share in percent, cumulated share, rank. */
  private void given(String line, long sex) {
    String[] cells = line.strip().split("\\s+", -1);
    boolean rare = Double.parseDouble(cells[1]) < 0.002;
    lexicon.add(cells[0], rare ? LexiconFlag.GIVEN : LexiconFlag.GIVEN | sex);
  }

  private void surnames() throws IOException {
    for (String line : Tables.lines(facts.resolve("name_lists/us_census1990.dist.all.last"))) {
      String[] cells = line.strip().split("\\s+", -1);
      int rank = Integer.parseInt(cells[3]);
      if (rank <= 40_000) {
        lexicon.add(
            cells[0], LexiconFlag.SURNAME | (rank <= 5000 ? LexiconFlag.COMMON_SURNAME : 0));
      }
    }
    List<String[]> common =
        Tables.csv(Tables.lines(facts.resolve("name_lists/common-surnames-by-country.csv")));
    int name = Tables.column(common.get(0), "Romanized Name");
    for (String[] cells : common.subList(1, common.size())) {
      if (cells.length > name) {
        lexicon.add(cells[name], LexiconFlag.SURNAME | LexiconFlag.COMMON_SURNAME);
      }
    }
    for (String list : List.of("all", "cz", "fr", "hi", "il", "it", "pl", "ru", "uk")) {
      for (String line :
          Tables.lines(facts.resolve("name_lists/smashew_surnames_" + list + ".txt"))) {
        if (line.strip().length() > 2) {
          lexicon.add(line, LexiconFlag.SURNAME);
        }
      }
    }
  }

  private void persons() throws IOException {
    List<String[]> leaders =
        Tables.csv(Tables.lines(facts.resolve("world_leaders/wikidata_2022.csv")));
    int holder = Tables.column(leaders.get(0), "officeholderLabel");
    for (String[] cells : leaders.subList(1, leaders.size())) {
      person(cells[holder]);
    }
    for (String[] cells :
        Tables.csv(Tables.lines(facts.resolve("world_leaders/REIGN_leaderlist_3_21.csv")))) {
      person(cells[3]);
    }
    for (String file :
        List.of("us_congress/legislators-current.yaml", "us_congress/executive.yaml")) {
      String first = "";
      for (String line : Tables.lines(facts.resolve(file))) {
        String text = line.strip();
        if (text.startsWith("first: ")) {
          first = text.substring(7);
        } else if (text.startsWith("last: ")) {
          person(first + " " + text.substring(6));
          lexicon.add(text.substring(6), LexiconFlag.SURNAME);
        } else if (text.startsWith("official_full: ")) {
          person(text.substring(15));
        }
      }
    }
  }

  private void person(String name) {
    String bare = name.replace("\"", "").replace("'", "");
    if (bare.indexOf(' ') > 0) {
      lexicon.add(bare, LexiconFlag.PERSON);
    }
  }

  private void companies() throws IOException {
    for (String[] cells : Tables.csv(Tables.lines(facts.resolve("orgs/sp500_constituents.csv")))) {
      company(cells[1]);
    }
    for (String[] cells :
        Tables.csv(Tables.lines(facts.resolve("orgs/nasdaq-listed-symbols.csv")))) {
      if (cells.length > 7 && cells[7].equals("N")) {
        company(cells[1]);
      }
    }
  }

  private void company(String name) {
    String bare = name.replace(",", "").strip();
    int bracket = bare.indexOf('(');
    bare = (bracket < 0 ? bare : bare.substring(0, bracket)).strip();
    lexicon.add(bare, LexiconFlag.COMPANY);
    int last = bare.lastIndexOf(' ');
    while (last > 0 && lexiconLegalForm(bare.substring(last + 1))) {
      bare = bare.substring(0, last).strip();
      last = bare.lastIndexOf(' ');
    }
    boolean tooCommon = bare.indexOf(' ') < 0 && lexicon.has(bare, LexiconFlag.COMMON_WORD);
    if (!tooCommon && bare.length() > 2 && !NO_COMPANIES.contains(bare.toLowerCase(Locale.ROOT))) {
      lexicon.add(bare, LexiconFlag.COMPANY);
    }
  }

  private static boolean lexiconLegalForm(String word) {
    return Set.of(
            "inc",
            "inc.",
            "corp",
            "corp.",
            "corporation",
            "co",
            "co.",
            "company",
            "ltd",
            "ltd.",
            "limited",
            "plc",
            "llc",
            "l.p.",
            "lp",
            "n.v.",
            "nv",
            "s.a.",
            "sa",
            "ag",
            "se",
            "group",
            "holdings",
            "holding",
            "the",
            "&",
            "trust",
            "etf",
            "fund")
        .contains(word.toLowerCase(Locale.ROOT));
  }

  private void parties() throws IOException {
    List<String[]> table = Tables.csv(Tables.lines(facts.resolve("orgs/partyfacts_wikipedia.csv")));
    for (String[] cells : table.subList(1, table.size())) {
      if (cells.length > 5) {
        party(cells[3], true);
        party(cells[4], false);
        party(cells[5], false);
      }
    }
    List<String[]> core = Tables.csv(Tables.lines(facts.resolve("orgs/partyfacts_core.csv")));
    for (String[] cells : core.subList(1, core.size())) {
      if (cells.length > 5) {
        party(cells[3], true);
        for (String name : cells[5].split("/", -1)) {
          party(name, false);
        }
      }
    }
  }

  private void party(String name, boolean isShort) {
    String bare = name.strip();
    if (bare.length() < (isShort ? 3 : 5)
        || lexicon.has(bare, LexiconFlag.COMMON_WORD)
        || bare.equals("none")) {
      return;
    }
    lexicon.add(bare, isShort ? LexiconFlag.PARTY | LexiconFlag.ACRONYM : LexiconFlag.PARTY);
  }

  private void organisations() throws IOException {
    for (String[] cells : Tables.tsv(Tables.ownLines("/org/quotidian/entity/organisations.tsv"))) {
      organisation(cells[0]);
      for (String other : cells[1].split("\\|", -1)) {
        organisation(other);
      }
    }
    List<String[]> outlets =
        Tables.csv(Tables.lines(facts.resolve("orgs/news_homepages_sites.csv")));
    int name = Tables.column(outlets.get(0), "name");
    for (String[] cells : outlets.subList(1, outlets.size())) {
      if (cells.length > name && !lexicon.has(cells[name], LexiconFlag.COMMON_WORD)) {
        lexicon.add(cells[name], LexiconFlag.OUTLET);
      }
    }
    for (String file :
        List.of("Phoenix.International.actors.tsv", "Phoenix.MilNonState.actors.tsv")) {
      for (String[] cells : Tables.tsv(Tables.lines(facts.resolve("phoenix/" + file)))) {
        boolean body =
            cells.length > 2
                && (cells[2].contains("MNC")
                    || cells[2].contains("NGO")
                    || cells[2].contains("IGO")
                    || cells[2].contains("REB")
                    || cells[2].contains("MED")
                    || file.contains("MilNon"));
        if (body
            && !cells[2].contains("ELI")
            && !cells[2].contains(">")
            && !cells[2].contains("GOV")) {
          for (String spelling : (cells[0] + " | " + cells[1]).split("\\|", -1)) {
            phoenix(spelling.strip());
          }
        }
      }
    }
    for (String line : Tables.lines(facts.resolve("factbook/factbook_facts.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells.length > 3 && cells[2].equals("Legislative branch/legislature name")) {
        for (String spelling : cells[3].split("[()]| or ", -1)) {
          if (spelling.strip().length() > 4) {
            lexicon.add(spelling, LexiconFlag.ORGANISATION);
          }
        }
      }
    }
  }

  private void organisation(String name) {
    boolean capitals = name.length() > 1 && isCapitals(name);
    lexicon.add(name, LexiconFlag.ORGANISATION | (capitals ? LexiconFlag.ACRONYM : 0));
  }

  private void phoenix(String spelling) {
    int bracket = spelling.indexOf('(');
    String bare = (bracket < 0 ? spelling : spelling.substring(0, bracket)).strip();
    boolean single = bare.indexOf(' ') < 0;
    boolean known =
        lexicon.has(
            bare,
            LexiconFlag.COMMON_WORD
                | LexiconFlag.GIVEN
                | LexiconFlag.SURNAME
                | LexiconFlag.COUNTRY
                | LexiconFlag.DEMONYM);
    if (bare.length() > 2 && !(single && known)) {
      lexicon.add(bare, LexiconFlag.ORGANISATION);
    }
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static long flag(String name) {
    return switch (name) {
      case "MALE" -> LexiconFlag.MALE;
      case "FEMALE" -> LexiconFlag.FEMALE;
      case "GIVEN" -> LexiconFlag.GIVEN;
      case "SURNAME" -> LexiconFlag.SURNAME;
      case "PERSON" -> LexiconFlag.PERSON;
      case "AREA" -> LexiconFlag.AREA;
      case "COMPANY" -> LexiconFlag.COMPANY;
      case "OUTLET" -> LexiconFlag.OUTLET;
      case "ORGANISATION" -> LexiconFlag.ORGANISATION;
      case "TITLE" -> LexiconFlag.TITLE;
      case "ROLE" -> LexiconFlag.ROLE;
      case "SPEECH" -> LexiconFlag.SPEECH;
      case "ORG_HEAD" -> LexiconFlag.ORG_HEAD;
      case "PLACE_HEAD" -> LexiconFlag.PLACE_HEAD;
      case "PLACE_PREPOSITION" -> LexiconFlag.PLACE_PREPOSITION;
      case "CALENDAR" -> LexiconFlag.CALENDAR;
      case "KIN" -> LexiconFlag.KIN;
      case "OTHER_HEAD" -> LexiconFlag.OTHER_HEAD;
      case "LINK" -> LexiconFlag.LINK;
      case "LEGAL_FORM" -> LexiconFlag.LEGAL_FORM;
      default -> throw new IllegalArgumentException("no such flag: " + name);
    };
  }
}
