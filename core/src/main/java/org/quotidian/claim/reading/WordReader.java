package org.quotidian.claim.reading;

import org.quotidian.claim.lexicon.Lexicon;
import org.quotidian.claim.lexicon.TitleCase;
import org.quotidian.claim.lexicon.WordClass;
import org.quotidian.claim.lexicon.WordShape;
import org.quotidian.text.AnnotatedText;
import org.quotidian.text.TokenKind;

/** Tells what each token of a text is, from the first to the last: the part of a reading that looks at letters. */
final class WordReader {
  private final Reading r;
  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final boolean[] titleCase;

  /** Reads the words of a text whose sentences and quotations are marked. */
  WordReader(Reading r) {
    this.r = r;
    this.text = r.text();
    this.lexicon = r.lexicon();
    this.titleCase = TitleCase.of(text, lexicon);
  }

  /** Writes the token's word and class down and returns the class. */
  WordClass read(int token) {
    String letters = text.text();
    int start = text.tokenStart(token);
    int end = text.tokenEnd(token);
    TokenKind kind = text.tokenKind(token);
    int word = kind == TokenKind.PUNCTUATION ? -1 : lexicon.find(letters, start, end);
    r.words[token] = word;
    WordClass found =
        switch (kind) {
          case WORD -> wordClass(token, word, letters, start, end);
          case NUMBER -> WordClass.NUMBER;
          case CLITIC -> clitic(letters, start, end);
          case LINK -> WordClass.LINK;
          case PUNCTUATION -> mark(token, letters.charAt(start), end - start);
        };
    r.classes[token] = (short) found.ordinal();
    return found;
  }

  private static WordClass clitic(String letters, int start, int end) {
    int last = end - start <= 1 ? 's' : letters.charAt(end - 1);
    if (last == 't' || last == 'T') {
      return WordClass.NOT;
    }
    return last == 's' || last == 'S' ? WordClass.POSSESSIVE_MARK : WordClass.CLITIC_VERB;
  }

  private WordClass mark(int token, char mark, int length) {
    int q = r.quotation[token];
    if (q >= 0
        && text.quotationFirst(q) == token
        && Character.getType(mark) != Character.DASH_PUNCTUATION) {
      return WordClass.OPENING_QUOTE;
    }
    if (q >= 0 && text.quotationEnd(q) == token + 1 && !text.quotationGoesOn(q)) {
      return WordClass.CLOSING_QUOTE;
    }
    return switch (mark) {
      case ',' -> WordClass.COMMA;
      case '.' -> length > 1 ? WordClass.ELLIPSIS : WordClass.FULL_STOP;
      case '…' -> WordClass.ELLIPSIS;
      case '?' -> WordClass.QUESTION_MARK;
      case '!' -> WordClass.EXCLAMATION_MARK;
      case ':' -> WordClass.COLON;
      case ';' -> WordClass.SEMICOLON;
      case '–', '—', '-', '―' -> WordClass.DASH;
      case '(', '[' -> WordClass.OPENING_BRACKET;
      case ')', ']' -> WordClass.CLOSING_BRACKET;
      case '&' -> WordClass.AND;
      default -> WordClass.OTHER;
    };
  }

  private WordClass wordClass(int token, int word, String letters, int start, int end) {
    boolean capital = text.isCapitalised(token);
    if (word >= 0 && lexicon.function(word) != 0) {
      return WordClass.of(lexicon.function(word));
    }
    boolean begins = token == text.sentenceFirst(r.sentence[token]);
    if (capital && !begins && !headline(token)) {
      int role = word < 0 ? 0 : lexicon.role(word);
      if (role != 0) {
        return (role & 15) == 4 ? WordClass.BODY_NOUN : WordClass.PERSON_NOUN;
      }
      return text.isAllCapitals(token) ? WordClass.CAPITALS : WordClass.NAME;
    }
    WordClass known = word < 0 ? WordClass.NONE : known(token, word);
    if (known != WordClass.NONE) {
      return known;
    }
    if (capital) {
      return text.isAllCapitals(token) ? WordClass.CAPITALS : WordClass.NAME;
    }
    return WordShape.of(letters, start, end);
  }

  /** Tells whether the token stands in a headline in title case, where capitals mean nothing. */
  private boolean headline(int token) {
    return titleCase[r.sentence[token]];
  }

  /** Tells whether a word that may be verb or noun is a noun here, from the word before it. */
  private boolean nounHere(int token, byte form) {
    if (form != Lexicon.BASE && form != Lexicon.WITH_S) {
      return false;
    }
    if (token == text.sentenceFirst(r.sentence[token])) {
      return true;
    }
    return switch (r.wordClass(token - 1).group()) {
      case DETERMINER, POSSESSIVE_MARK, PREPOSITION, CUE_ADJECTIVE, NUMBER -> true;
      case VERB, CUE_VERB -> true;
      case WORD -> r.is(token - 1, WordClass.WORD_ADJECTIVE);
      default -> false;
    };
  }

  private WordClass known(int token, int word) {
    int role = lexicon.role(word) & 15;
    boolean verb = lexicon.verb(word) != 0;
    boolean noun = lexicon.noun(word) != 0;
    if (verb && (noun || role != 0) && nounHere(token, lexicon.form(word))) {
      verb = false;
    }
    if (role != 0 && !verb) {
      return role == 4 ? WordClass.BODY_NOUN : WordClass.PERSON_NOUN;
    }
    if (verb) {
      return switch (lexicon.form(word)) {
        case Lexicon.BASE -> WordClass.CUE_BASE;
        case Lexicon.WITH_S -> WordClass.CUE_S;
        case Lexicon.PAST -> WordClass.CUE_PAST;
        case Lexicon.ING -> WordClass.CUE_ING;
        default -> WordClass.CUE_PARTICIPLE;
      };
    }
    if (lexicon.noun(word) != 0) {
      return WordClass.CUE_NOUN;
    }
    if (lexicon.adjective(word) != 0) {
      return WordClass.CUE_ADJECTIVE;
    }
    return switch (lexicon.irregular(word)) {
      case 1 -> WordClass.VERB_BASE;
      case 2 -> WordClass.VERB_PAST;
      case 3 -> WordClass.VERB_S;
      default -> WordClass.NONE;
    };
  }
}
