package org.quotidian.entity.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotidian.entity.gazetteer.Lexicon;

class CompoundTest {
  private final Compound compound = new Compound(Lexicon.standard());

  @ParameterizedTest
  @CsvSource({
    "Taliban-led, Taliban|-led",
    "U.S.-backed, U.S.|-backed",
    "pro-Israel, pro-|Israel",
    "ex-FARC, ex-|FARC",
    "UK-India, UK|-|India",
    "India-Pakistan-China, India|-|Pakistan|-|China",
    "Seoul-based, Seoul|-based"
  })
  void aNameIsCutFromTheWordThatIsJoinedToIt(String word, String pieces) {
    assertThat(pieces(word)).containsExactly(pieces.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({
    "Guinea-Bissau",
    "Yuen-yan",
    "Jean-Claude",
    "Al-Qaeda",
    "Smith-Jones",
    "well-known",
    "Spider-Man",
    "COVID-19",
    "Prime-",
    "-led",
    "A-B-C-D-E-F-G-H-I-J"
  })
  void otherWordsStayWhole(String word) {
    assertThat(pieces(word)).containsExactly(word);
  }

  private List<String> pieces(String word) {
    String text = "(" + word + ")";
    int n = compound.cut(text, 1, text.length() - 1);
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int to = i + 1 < n ? compound.cuts[i + 1] : text.length() - 1;
      pieces.add(text.substring(compound.cuts[i], to));
    }
    return pieces;
  }
}
