package org.quotidian.entity.tagging;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotidian.entity.EntityType;
import org.quotidian.entity.gazetteer.LexiconFlag;
import org.quotidian.entity.gazetteer.NameHash;
import org.quotidian.entity.gazetteer.RegionAbbreviations;

/**
 * Words that are made of a person's name, or stand beside one, and name nobody; and what is written with a
 * capital and is no name by our guidelines: peoples, feasts, "the Republic".
 */
public final class MadeOfNames {
  private static final long PART_OF_NAME =
      LexiconFlag.GIVEN | LexiconFlag.SURNAME | LexiconFlag.COMMON_SURNAME;

  /** What laws, policies and teachings named after somebody end in: "Reaganomics". */
  private static final String[] ENDINGS = {"care", "nomics", "mania", "ism", "gate"};

  /** Peoples and castes that are nobody's surname. */
  private static final Set<Long> PEOPLES =
      hashes(
          "rohingya rohingyas uyghur uyghurs uighur uighurs hazaras mapuche mapuches garifuna dalit dalits"
              + " adivasi adivasis tuareg maasai yoruba igbo fulani amhara xhosa inuit maori yazidi yazidis"
              + " druze berbers tatars kurds pashtuns hutu hutus tutsi tutsis quechua aymara hindutva");

  /** What names of feasts end in. */
  private static final Set<Long> FEASTS =
      hashes("navami jayanti diwas divas utsav mahotsav mahotsava zindabad");

  /** What is described by these words alone is not called by its name; "Sino-" is part of an adjective. */
  private static final Set<Long> NO_NAMES = hashes("republic party government sino");

  private MadeOfNames() {}

  private static Set<Long> hashes(String words) {
    return Stream.of(words.split(" ", -1))
        .map(NameHash::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Tells whether what was taken for a name is none: for a person a teaching ("Thatcherism"), for any
   * name the end of a company's name and what follows it ("…, LLC. Click"), a member's party and state
   * ("R-Ky."), the name of an account ("@PrimeMinister"), a people ("Rohingya"), a feast ("Ram Navami") and
   * a description ("the Republic").
   */
  public static boolean isNobody(Tokens tokens, EntityType type, int first, int end) {
    long flags = tokens.flags(first);
    if (isAccount(tokens, first) || (end - first == 1 && isPartyAndState(tokens, first))) {
      return true;
    }
    if (end - first == 1
        && (PEOPLES.contains(tokens.hash(first)) || NO_NAMES.contains(tokens.hash(first)))) {
      return true;
    }
    if (type != EntityType.ORG
        && FEASTS.contains(tokens.hash(end - 1))
        && (end - first > 1 || (flags & PART_OF_NAME) == 0)) {
      return true;
    }
    if (type != EntityType.PERSON) {
      if (type == EntityType.PLACE && end - first == 1 && isTeaching(tokens, first)) {
        return true;
      }
      boolean endOfAnother = first > 0 && tokens.isMark(first - 1, ',', ',');
      return endOfAnother && end - first > 1 && (flags & LexiconFlag.LEGAL_FORM) != 0;
    }
    if (end - first > 2 && countries(tokens, first, end) > 1) {
      return true;
    }
    if (end - first > 1) {
      return (flags & LexiconFlag.LEGAL_FORM) != 0 && (flags & PART_OF_NAME) == 0;
    }
    if ((flags & PART_OF_NAME) != 0) {
      return false;
    }
    String word = tokens.words(first, 1).toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (word.length() >= ending.length() + 4 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Counts the countries in a list without commas that was taken for one name. */
  private static int countries(Tokens tokens, int first, int end) {
    int countries = 0;
    for (int i = first; i < end; i++) {
      long flags = tokens.flags(i);
      countries += (flags & LexiconFlag.COUNTRY) != 0 && (flags & PART_OF_NAME) == 0 ? 1 : 0;
    }
    return countries;
  }

  private static boolean isTeaching(Tokens tokens, int token) {
    int end = tokens.end(token);
    return end - tokens.start(token) > 7 && tokens.text(token).startsWith("ism", end - 3);
  }

  private static boolean isAccount(Tokens tokens, int first) {
    int at = tokens.start(first) - 1;
    return at >= 0 && tokens.text(first).charAt(at) == '@';
  }

  private static boolean isPartyAndState(Tokens tokens, int token) {
    if ((tokens.shape[token] & Shape.HYPHEN) == 0) {
      return false;
    }
    String word = tokens.words(token, 1);
    return word.length() > 3
        && word.charAt(1) == '-'
        && "RDI".indexOf(word.charAt(0)) >= 0
        && RegionAbbreviations.region(word.substring(2), true) != null;
  }
}
