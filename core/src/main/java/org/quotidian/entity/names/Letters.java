package org.quotidian.entity.names;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Plain lower-case Latin letters for the letters of other alphabets and for letters with marks.
 *
 * <p>Cyrillic, Greek, Georgian, Arabic, Hebrew, Hangul and katakana are written as English newspapers
 * roughly write them; scripts that need a dictionary (Chinese, Khmer) give no letters at all.
 */
public final class Letters {
  private static final int TABLE_END = 0x2000;

  /**
   * What each character below U+2000 becomes; null where it is not listed and was not asked for yet. Threads
   * that ask at the same time find the same.
   */
  private static final @Nullable String[] TABLE = new String[TABLE_END];

  private static final String[] HANGUL_LEAD = {
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h"
  };
  private static final String[] HANGUL_VOWEL = {
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i"
  };
  private static final String[] HANGUL_TAIL = {
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "p", "t", "t", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t"
  };
  private static final String KATAKANA =
      "ァa アa ィi イi ゥu ウu ェe エe ォo オo カka ガga キki ギgi クku グgu ケke ゲge コko ゴgo サsa ザza シshi ジji"
          + " スsu ズzu セse ゼze ソso ゾzo タta ダda チchi ヂji ッ ツtsu ヅzu テte デde トto ドdo ナna ニni ヌnu ネne ノno"
          + " ハha バba パpa ヒhi ビbi ピpi フfu ブbu プpu ヘhe ベbe ペpe ホho ボbo ポpo マma ミmi ムmu メme モmo ャya ヤya"
          + " ュyu ユyu ョyo ヨyo ラra リri ルru レre ロro ワwa ヲo ンn ヴvu ー";

  static {
    put("ßss æae œoe øo đd ðd þth łl ħh ıi ĸk ŋn ſs ŀl ĳij əa ɛe ɔo ƙk ɓb ɗd ƴy ʼ' ʻ' ʹ' ʿ' ʾ'");
    put(
        "аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch");
    put(
        "ъ ыy ь эe юyu яya іi їyi єye ґg ўu јj љlj њnj ћc ђdj џdz ѓg ќk ѕdz қq ғgh ңng ұu үu өo һh");
    put("әa ѐe ѝi ҷch ҳh ӣi ӯu");
    put("αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo");
    put("აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts");
    put("ძdz წts ჭch ხkh ჯj ჰh");
    put("աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp");
    put("ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf");
    put("اa أa إi آa ء ؤu ئi بb پp تt ثth جj چch حh خkh دd ذdh رr زz ژzh سs شsh صs ضd طt ظz ع غgh");
    put("فf قq كk کk گg لl مm نn هh ةa وu يi یi ىa ڤv");
    put("אa בb גg דd הh וv זz חch טt יi כk ךk לl מm םm נn ןn סs ע פp ףf צts ץts קk רr שsh תt");
  }

  private Letters() {}

  /** Returns {@code name} in plain lower-case letters; what is no letter is kept as it is. */
  public static String plain(CharSequence name) {
    StringBuilder out = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      append(out, name.charAt(i));
    }
    return out.toString();
  }

  /** Returns the plain lower-case form of one character, which may be several letters or none. */
  public static String plain(char c) {
    if (c >= 0x80 && c < TABLE_END) {
      return known(c);
    }
    StringBuilder out = new StringBuilder(4);
    append(out, c);
    return out.toString();
  }

  /** Appends the plain lower-case form of one character. */
  public static void append(StringBuilder out, char c) {
    if (c < 0x80) {
      out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    } else if (c < TABLE_END) {
      out.append(known(c));
    } else if (c >= 0xAC00 && c <= 0xD7A3) {
      int syllable = c - 0xAC00;
      out.append(HANGUL_LEAD[syllable / 588])
          .append(HANGUL_VOWEL[syllable / 28 % 21])
          .append(HANGUL_TAIL[syllable % 28])
          .append(' ');
    } else if (c >= 0x30A1 && c <= 0x30FC) {
      int at = KATAKANA.indexOf(c);
      if (at >= 0) {
        int end = KATAKANA.indexOf(' ', at);
        out.append(KATAKANA, at + 1, end < 0 ? KATAKANA.length() : end);
      } else {
        out.append(' ');
      }
    } else if (c >= 0x2010 && c <= 0x2015) {
      out.append('-');
    } else if (c == 0x2018 || c == 0x2019 || c == 0x02BC) {
      out.append('\'');
    } else if ((c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFF)) {
      String wide = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
      for (int i = 0; i < wide.length(); i++) {
        if (wide.charAt(i) < TABLE_END) {
          append(out, wide.charAt(i));
        }
      }
    } else if (c >= 0x2E80 && !Character.isSurrogate(c)) {
      out.append(' ');
    }
  }

  private static String decomposed(char c) {
    StringBuilder kept = new StringBuilder(2);
    String parts =
        Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFKD);
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      if (Character.getType(part) != Character.NON_SPACING_MARK
          && Character.getType(part) != Character.FORMAT) {
        kept.append(part);
      }
    }
    return Character.isSpaceChar(c) || Character.isISOControl(c) ? " " : kept.toString();
  }

  private static void put(String pairs) {
    for (String pair : pairs.split(" ", -1)) {
      char letter = pair.charAt(0);
      TABLE[letter] = pair.substring(1);
      char capital = Character.toUpperCase(letter);
      if (capital < TABLE_END && capital != letter && capital >= 0x80) {
        TABLE[capital] = pair.substring(1);
      }
    }
  }

  /** Returns what a character of the table becomes; a letter with marks becomes what its letter does. */
  private static String known(char c) {
    String plain = TABLE[c];
    if (plain != null) {
      return plain;
    }
    plain = decomposed(c);
    char first = plain.length() == 1 ? plain.charAt(0) : 0;
    if (first >= 0x80 && first < TABLE_END && first != c) {
      String onward = known(first);
      if (!onward.isEmpty() && onward.charAt(0) < 0x80) {
        plain = onward;
      }
    }
    TABLE[c] = plain;
    return plain;
  }
}
