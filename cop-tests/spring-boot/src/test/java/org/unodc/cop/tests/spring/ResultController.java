package org.unodc.cop.tests.spring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.validation.ConferenceIndex;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Returns what the library has computed. */
@RestController
class ResultController {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

  /** A report with a finding: two sessions have the same id. */
  static final ValidationReport REPORT =
      Rulebook.standard()
          .validate(
              Conference.builder()
                  .id(ConferenceId.of("example-cop"))
                  .addSessions(session(), session())
                  .build(),
              DAY);

  @GetMapping("/report")
  ValidationReport report() {
    return REPORT;
  }

  @GetMapping("/findings")
  List<Finding> findings() {
    return REPORT.findings();
  }

  @PostMapping("/findings")
  List<String> inFrench(@RequestBody List<Finding> findings) {
    return findings.stream().map(finding -> finding.message(OfficialLanguage.FRENCH)).toList();
  }

  @GetMapping("/names")
  Map<ParticipantId, LocalizedText> names() {
    return Map.of(ParticipantId.of("aut"), LocalizedText.english("Austria"));
  }

  @GetMapping("/status")
  TreatyStatus status() {
    return TreatyStatus.in(
            ConferenceIndex.of(ReferenceRecords.untoc(), DAY), ConventionId.of("untoc"))
        .orElseThrow();
  }

  @GetMapping("/rulebook")
  Rulebook rulebook() {
    return Rulebook.standard();
  }

  private static Session session() {
    return Session.builder().id(SessionId.of("example-cop1")).build();
  }
}
