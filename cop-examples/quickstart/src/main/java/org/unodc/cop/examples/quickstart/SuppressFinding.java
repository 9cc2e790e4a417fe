package org.unodc.cop.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;

/** Reads a record from a file, and suppresses one finding for a stated reason. */
final class SuppressFinding {
  private static final LocalDate DAY = LocalDate.of(2030, 7, 1);

  private SuppressFinding() {}

  static void run(PrintStream out) {
    Conference conference = read("conference.json");
    out.println("SUPPRESS A FINDING");
    ValidationReport before =
        Rulebook.standard().validate(conference, DAY, ValidationProfile.full());
    for (Finding finding : before.findings()) {
      out.printf("%s %s (%s)%n", finding.severity(), finding.message(), finding.place());
    }

    RuleId hostless = RuleId.of("engagement.has-a-host");
    ValidationProfile profile =
        ValidationProfile.builder()
            .name("mine")
            .suppress(
                Suppression.builder()
                    .rule(hostless)
                    .entity("briefing")
                    .reason("The host is named as soon as it has agreed.")
                    .until(LocalDate.of(2030, 12, 31))
                    .build())
            .build();
    ValidationReport report = Rulebook.standard().validate(conference, DAY, profile);
    out.printf(
        "With the profile \"%s\", %d findings remain, and %s is %s.%n%n",
        report.profile(),
        report.findings().size(),
        hostless,
        report.outcome(hostless).orElseThrow().verdict());
  }

  private static Conference read(String resource) {
    try (InputStream json = SuppressFinding.class.getResourceAsStream(resource)) {
      return Cop.read(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
