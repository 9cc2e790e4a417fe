package org.unodc.cop.examples.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.cli.BreakingRules;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.sdk.validation.Report;

class NewFindingsTest {
  @Test
  void exitsWithAnInternalErrorIfARuleBrokeDown() {
    Conference.Builder record = Conference.builder().id(new ConferenceId("harbour-cop"));
    assertThat(exitCode(record.build())).isEqualTo(ExitCode.SUCCESS);

    record.addSessions(Session.builder().id(new SessionId("harbour-cop1")).build());
    assertThat(exitCode(record.build())).isEqualTo(ExitCode.INTERNAL_ERROR);
  }

  private static int exitCode(Conference record) {
    Rulebook rulebook = Rulebook.standard().with(new BreakingRules());
    return new NewFindings(Report.of(rulebook.validate(record, LocalDate.of(2031, 1, 1))))
        .exitCode();
  }
}
