package org.example.stranger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** What somebody writes who has nothing but the dependency. */
public final class Stranger {
  private static final Rule<Session> TITLED =
      Rule.notice("stranger.session-has-a-title", Session.class)
          .saying(
              RuleTexts.builder().title(LocalizedText.english("A session has a title.")).message(LocalizedText.english("{0} has no title.")).hint(LocalizedText.english("Add a title.")).build())
          .holds(session -> session.title().isPresent());

  private Stranger() {}

  public static void main(String[] args) throws IOException {
    Conference untoc = ReferenceRecords.untoc();
    TreatyStatus status = untoc.treatyStatus(ConventionId.of("untoc")).orElseThrow();
    System.out.println("in force " + status.entryIntoForce().known().orElseThrow());
    System.out.println("parties " + status.partiesByDepositOn(LocalDate.of(2024, 5, 4)));

    Session session = Session.builder().id(SessionId.of("example-cop1")).ordinal(1).build();
    Conference own =
        Conference.builder().id(ConferenceId.of("example-cop")).addSessions(session).build();
    ValidationReport report =
        Rulebook.standard().with(TITLED).validate(own, LocalDate.of(2030, 1, 1));
    for (Finding finding : report.findingsOf(TITLED.id())) {
      System.out.println(finding.severity() + " " + finding.message() + " " + finding.place());
    }

    Path file = Files.createTempFile("own", ".json");
    Cop.write(own, file);
    System.out.println("same " + Cop.read(file).equals(own));
    Files.delete(file);
    System.out.print(CopJson.of(Session.class).compact().write(session));

    try {
      Cop.read("{\"format\":\"cop/1\"}".getBytes(StandardCharsets.UTF_8));
    } catch (CopException unreadable) {
      for (Problem problem : unreadable.problems()) {
        System.out.println(problem.code() + " " + problem);
      }
    }
    State austria = States.findByName("Autriche").orElseThrow();
    System.out.println("state " + austria.code());
    System.out.println("symbol " + DocumentSymbol.parse("CTOC/COP/2024/1"));
  }
}
