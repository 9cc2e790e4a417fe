package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.quantity.ReportedCount;

class ReportedFigureTest {
  private static final ReportedFigure PARTICIPANTS = figure(FigureSubject.PARTICIPANTS);

  @Test
  void countsPersonsIfTheSubjectIsParticipants() {
    ReportedFigure states = PARTICIPANTS.toBuilder().unit(CountedUnit.STATES).build();

    assertThat(PARTICIPANTS.countedUnit()).contains(CountedUnit.PERSONS);
    assertThat(states.countedUnit()).contains(CountedUnit.STATES);
    assertThat(figure(FigureSubject.OBSERVERS).countedUnit()).isEmpty();
  }

  @Test
  void isOfOneKindWithFiguresThatCountTheSame() {
    ReportedFigure.Builder other = PARTICIPANTS.toBuilder().count(ReportedCount.moreThan(9));

    assertThat(other.unit(CountedUnit.PERSONS).build().kind()).isEqualTo(PARTICIPANTS.kind());
    assertThat(other.category(LocalizedText.english("online")).build().kind())
        .isNotEqualTo(PARTICIPANTS.kind());
    assertThat(figure(FigureSubject.OBSERVERS).kind()).isNotEqualTo(PARTICIPANTS.kind());
  }

  private static ReportedFigure figure(FigureSubject subject) {
    return ReportedFigure.builder().subject(subject).count(ReportedCount.exactly(3)).build();
  }
}
