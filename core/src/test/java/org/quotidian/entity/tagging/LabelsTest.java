package org.quotidian.entity.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotidian.entity.EntityType;

class LabelsTest {
  @Test
  void aNameBegunGoesOnInItsOwnTypeUntilItsLast() {
    int begin = Labels.of(EntityType.ORG, Labels.BEGIN);
    assertThat(Labels.mayFollow(begin, Labels.of(EntityType.ORG, Labels.LAST))).isTrue();
    assertThat(Labels.mayFollow(begin, Labels.of(EntityType.PERSON, Labels.LAST))).isFalse();
    assertThat(Labels.mayFollow(begin, Labels.OUTSIDE)).isFalse();
    assertThat(Labels.mayEnd(begin)).isFalse();
    assertThat(Labels.mayBegin(Labels.of(EntityType.PLACE, Labels.INSIDE))).isFalse();
    assertThat(Labels.mayFollow(Labels.of(EntityType.PLACE, Labels.UNIT), begin)).isTrue();
  }

  @Test
  void aLabelTellsItsTypeAndPosition() {
    for (EntityType type : EntityType.values()) {
      for (int position = Labels.BEGIN; position <= Labels.UNIT; position++) {
        int label = Labels.of(type, position);
        assertThat(Labels.type(label)).isEqualTo(type);
        assertThat(Labels.position(label)).isEqualTo(position);
      }
    }
  }
}
