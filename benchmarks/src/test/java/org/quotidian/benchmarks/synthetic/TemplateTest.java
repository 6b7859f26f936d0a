package org.quotidian.benchmarks.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotidian.benchmarks.synthetic.Template.Marked;
import org.quotidian.benchmarks.synthetic.Template.Slot;
import org.quotidian.benchmarks.synthetic.Template.Words;

class TemplateTest {
  @Test
  void wordsSlotsAndMarksAreToldApart() {
    Template template = Template.parse("“[c {^we},]” said [s2 the {noun}].");
    assertThat(template.parts())
        .containsExactly(
            new Words("“"),
            new Marked('c', 0, new Template(List.of(new Slot("we", true), new Words(",")))),
            new Words("” said "),
            new Marked('s', 1, new Template(List.of(new Words("the "), new Slot("noun", false)))),
            new Words("."));
  }

  @Test
  void aMarkMayHoldAnother() {
    Template template = Template.parse("[c that [s2 {O}] fell]");
    Marked outer = (Marked) template.parts().get(0);
    assertThat(outer.inner().parts()).hasSize(3);
    assertThat(outer.inner().parts().get(1))
        .isEqualTo(new Marked('s', 1, new Template(List.of(new Slot("O", false)))));
  }

  @Test
  void aPilcrowIsTheGapBetweenParagraphs() {
    assertThat(Template.parse("a¶b").parts()).containsExactly(new Words("a\n\nb"));
  }

  @Test
  void aMarkThatIsNotClosedIsRefused() {
    assertThatThrownBy(() -> Template.parse("[c that"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[c that");
  }
}
