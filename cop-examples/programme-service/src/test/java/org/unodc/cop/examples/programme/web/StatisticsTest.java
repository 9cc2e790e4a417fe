package org.unodc.cop.examples.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;

@ServiceTest
class StatisticsTest {
  @LocalServerPort int port;
  @Autowired ConferenceStore store;
  @Autowired Accounts accounts;

  private Account desk;
  private Conference former;

  @BeforeEach
  void remember() {
    desk = Desks.secretariat(accounts);
    former = store.current().conference();
  }

  @AfterEach
  void putBack() {
    store.replace(desk.id(), former);
  }

  @Test
  void comparesWhatCountsAllAndNamesTheUnit() {
    figures(
        List.of(figure(90, CountedUnit.PERSONS, "expected"), figure(80, CountedUnit.PERSONS, null)),
        List.of(
            figure(99, CountedUnit.PERSONS, "expected"), figure(70, CountedUnit.PERSONS, null)));

    assertThat(statistics()).contains(">fell</span>").doesNotContain(">grew</span>", ">persons<");

    figures(
        List.of(figure(30, CountedUnit.ORGANIZATIONS, null), figure(80, CountedUnit.PERSONS, null)),
        List.of(
            figure(40, CountedUnit.ORGANIZATIONS, null), figure(70, CountedUnit.PERSONS, null)));

    assertThat(statistics())
        .contains("<span>organizations</span>", "<span>persons</span>")
        .doesNotContain(">grew</span>", ">fell</span>");
  }

  /** Replaces the figures of all sessions by those of two regular sessions. */
  private void figures(List<ReportedFigure> earlier, List<ReportedFigure> later) {
    List<Session> sessions = new ArrayList<>();
    int regular = 0;
    for (Session session : former.sessions()) {
      boolean isRegular =
          session.kind().equals(Optional.of(SessionKind.REGULAR)) && session.ordinal().isPresent();
      List<ReportedFigure> figures = regular == 0 ? earlier : later;
      sessions.add(
          session.toBuilder()
              .publishedFigures(isRegular && regular < 2 ? figures : List.of())
              .build());
      regular += isRegular ? 1 : 0;
    }
    assertThat(regular).isGreaterThan(1);
    store.replace(desk.id(), former.toBuilder().sessions(sessions).build());
  }

  private static ReportedFigure figure(long value, CountedUnit unit, @Nullable String category) {
    return ReportedFigure.builder()
        .subject(FigureSubject.PARTICIPANTS)
        .unit(unit)
        .count(ReportedCount.exactly(value))
        .category(Optional.ofNullable(category).map(LocalizedText::english))
        .build();
  }

  private String statistics() {
    return new Reader(port).page("/en/statistics");
  }
}
