package org.unodc.cop.tests.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;

/** What is usual at other conferences is no mistake. */
class RealConferencesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    // Three conferences meet in one building and decide on one draft.
    "brs, session.rooms-are-those-of-its-venue",
    "brs, outcome.has-a-draft-of-its-own",
    "unfccc, session.rooms-are-those-of-its-venue",
    "unfccc, outcome.has-a-draft-of-its-own",
    // The closing plenary ends in the morning, two days after the last day that was planned.
    "unfccc, meeting.begins-by-day",
    "unfccc, outcome.is-adopted-during-its-session",
    "unfccc, outcome.draft-is-submitted-before-it-is-decided",
    "cbd, meeting.begins-by-day",
    // A session of two parts keeps its President and has fewer participants in one of them.
    "cbd, bureau.officers-are-elected-during-their-session",
    "cbd, session.figures-keep-their-scale",
    // Credentials follow within thirty days after the session.
    "cbd, delegation.credentials-arrive-near-their-session",
    "unfccc, delegation.credentials-arrive-near-their-session",
    // An organization that was admitted in 1995 need not apply again.
    "unfccc, stakeholder.accreditation-steps-fit-their-session",
    // Each large item of the agenda has its other matters.
    "unfccc, meeting.agenda-item-titles-are-distinct",
    // More than 200 countries and territories; nineteen in words, beside a day in figures.
    "unfccc, source.counted-states-exist",
    "unfccc, source.figure-agrees-with-its-wording",
    // Gambia and Zambia, Iran and Iraq, District A and District B.
    "unfccc, stakeholder.resembles-no-other",
    // The Tropical Biology Association (TBA), and a title that asks.
    "unfccc, language.text-is-no-placeholder",
    // Two speakers called John Smith; bilateral meetings in two rooms.
    "unfccc, reference.lists-name-a-person-once",
    "unfccc, delegation.names-a-person-once",
    "unfccc, reference.event-appears-under-one-id",
    // Names in which and, y, i, Null and two scripts are in order.
    "unfccc, privacy.person-has-an-own-entry",
    "unfccc, language.words-are-in-one-script",
    "unfccc, language.text-has-no-markup",
    "unfccc, language.text-keeps-its-letters",
    "unfccc, language.text-holds-no-forbidden-characters",
    // A treaty of 1912 has older sources than the United Nations.
    "opium, source.date-is-plausible",
    // Texts, links, names and days as conferences publish them.
    "unfccc, language.text-has-no-remains",
    "brs, language.text-has-no-remains",
    "cbd, language.text-has-no-remains",
    "opium, language.text-has-no-remains",
    "unfccc, privacy.name-is-that-of-a-person",
    "brs, privacy.name-is-that-of-a-person",
    "cbd, privacy.name-is-that-of-a-person",
    "opium, privacy.name-is-that-of-a-person",
    "unfccc, privacy.person-has-no-identity-data",
    "brs, privacy.person-has-no-identity-data",
    "cbd, privacy.person-has-no-identity-data",
    "opium, privacy.person-has-no-identity-data",
    "unfccc, source.links-lead-straight-to-their-target",
    "brs, source.links-lead-straight-to-their-target",
    "cbd, source.links-lead-straight-to-their-target",
    "opium, source.links-lead-straight-to-their-target",
    "unfccc, source.day-fits-what-it-belongs-to",
    "brs, source.day-fits-what-it-belongs-to",
    "cbd, source.day-fits-what-it-belongs-to",
    "opium, source.day-fits-what-it-belongs-to",
    "unfccc, stakeholder.kind-agrees-with-its-name",
    "brs, stakeholder.kind-agrees-with-its-name",
    "cbd, stakeholder.kind-agrees-with-its-name",
    "opium, stakeholder.kind-agrees-with-its-name",
    "unfccc, statement.keeps-the-hours-of-its-meeting",
    "brs, statement.keeps-the-hours-of-its-meeting",
    "cbd, statement.keeps-the-hours-of-its-meeting",
    "opium, statement.keeps-the-hours-of-its-meeting",
  })
  void isInOrder(String conference, String rule) throws IOException {
    ValidationReport report =
        Rulebook.standard().validate(read(conference), LocalDate.of(2026, 11, 28));
    assertThat(report.findingsOf(RuleId.of(rule))).isEmpty();
  }

  private static Conference read(String name) throws IOException {
    try (InputStream record =
        RealConferencesTest.class.getResourceAsStream("conferences/" + name + ".json")) {
      return Cop.read(Objects.requireNonNull(record, name));
    }
  }
}
