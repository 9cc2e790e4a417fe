package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.internal.StableNames;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.testkit.RuleCorpus;

class CatalogueTest {
  /** The headings of the rules. */
  static final Set<String> HEADINGS =
      new TreeSet<>(
          Set.of(
              "convention",
              "party",
              "session",
              "procedure",
              "quorum",
              "stakeholder",
              "side-event",
              "engagement",
              "statement",
              "youth",
              "declaration",
              "initiative",
              "reference",
              "language",
              "privacy",
              "source",
              "profile"));

  private static final String INTEGRITY = "keeps the record consistent";

  /** The reviewed list of rules without a citation, by reason. */
  private static final Map<String, List<String>> WITHOUT_CITATION =
      Map.of(
          INTEGRITY,
          List.of(
              "convention.entry-into-force-delays-agree",
              "reference.bodies-form-no-circle",
              "reference.unit-appears-under-one-id",
              "stakeholder.accreditation-is-recorded-once",
              "stakeholder.accreditation-steps-are-recorded-once",
              "stakeholder.resembles-no-other",
              "statement.agenda-item-has-one-list-of-speakers",
              "statement.is-recorded-once",
              "convention.notice-periods-agree",
              "language.text-has-no-extra-blanks",
              "reference.ids-do-not-look-alike",
              "convention.signature-periods-agree",
              "party.members-agree-with-memberships",
              "party.same-action-once",
              "party.state-appears-under-one-id",
              "procedure.lists-name-a-thing-once",
              "quorum.voters-cast-one-ballot",
              "reference.event-appears-under-one-id",
              "reference.ids-are-unique",
              "reference.lists-name-a-thing-once",
              "reference.resolves",
              "session.credentials-are-recorded-once",
              "session.delegation-is-recorded-once",
              "session.delegation-names-a-person-once",
              "session.draft-sponsors-are-distinct",
              "side-event.applied-for-once",
              "side-event.session-has-one-policy",
              "stakeholder.appears-under-one-id"),
          "follows from the meaning of the words",
          List.of(
              "stakeholder.accreditation-has-one-result",
              "stakeholder.accreditation-steps-are-not-in-the-future",
              "stakeholder.accreditation-steps-fit-their-session",
              "stakeholder.consultative-status-fits-its-kind",
              "stakeholder.consultative-status-year-is-possible",
              "statement.floor-is-requested-before-the-list-closes",
              "statement.floor-is-requested-once",
              "statement.list-is-open-near-its-session",
              "statement.order-of-request-is-a-position-of-its-own",
              "statement.requests-are-in-order",
              "statement.time-limit-is-plausible",
              "convention.adopted-before-entry-into-force",
              "convention.adopted-before-signature",
              "convention.cited-articles-exist",
              "convention.days-are-not-in-the-future",
              "convention.emission-shares-fit-into-the-whole",
              "convention.final-clauses-are-plausible",
              "convention.only-a-protocol-waits-for-its-parent",
              "convention.parents-form-no-circle",
              "convention.protocol-follows-its-convention",
              "convention.protocol-has-a-known-parent",
              "convention.stands-by-itself",
              "convention.treaty-numbers-are-distinct",
              "declaration.is-not-signed-long-before-its-date",
              "declaration.launched-not-before-its-date",
              "declaration.nobody-signs-twice",
              "engagement.briefing-comes-before-its-session-ends",
              "initiative.pilots-begin-with-it-or-later",
              "initiative.roadmap-steps-ascend",
              "language.text-has-no-markup",
              "language.text-is-in-its-script",
              "language.text-is-no-placeholder",
              "language.text-keeps-its-letters",
              "party.action-fits-its-participant",
              "party.action-is-not-in-the-future",
              "party.action-takes-effect-from-its-day-on",
              "party.former-state-acts-while-it-exists",
              "party.former-state-has-ended",
              "party.memberships-fit-together",
              "party.no-action-takes-effect-before-adoption",
              "party.objection-follows-a-reservation",
              "party.organization-appears-under-one-id",
              "party.participant-is-a-known-state",
              "party.provisional-application-precedes-entry-into-force",
              "party.state-acts-from-its-first-day",
              "party.succession-is-to-an-earlier-treaty",
              "party.succession-takes-effect-by-its-notification",
              "party.treaty-is-signed-once",
              "party.withdrawal-takes-back-something",
              "procedure.majority-is-more-than-half",
              "procedure.quorum-counts-those-who-may-be-absent",
              "procedure.times-are-plausible",
              "procedure.version-follows-its-convention",
              "procedure.versions-begin-on-different-days",
              "procedure.weightier-matters-need-no-less",
              "quorum.consensus-takes-no-vote",
              "quorum.parties-present-are-parties",
              "quorum.parties-present-do-not-exceed-the-parties",
              "quorum.vote-is-on-a-draft-of-its-session",
              "quorum.vote-is-taken-in-its-session",
              "quorum.vote-totals-are-not-negative",
              "quorum.voters-are-present-at-the-meeting",
              "session.agenda-circulated-before-it-opens",
              "session.agenda-item-numbers-are-distinct",
              "session.agenda-item-titles-are-distinct",
              "session.agenda-items-are-part-of-its-agenda",
              "session.agenda-items-stand-in-order",
              "session.agenda-parts-carry-the-number-of-their-item",
              "session.credentials-arrive-near-their-session",
              "session.delegation-members-are-of-its-state",
              "session.delegation-size-is-plausible",
              "session.document-symbols-are-distinct",
              "session.document-symbols-parse",
              "session.draft-is-submitted-before-it-is-decided",
              "session.ends-before-the-next-opens",
              "session.length-is-plausible",
              "session.meeting-length-is-plausible",
              "session.meeting-numbers-are-distinct",
              "session.meeting-numbers-follow-their-times",
              "session.meetings-are-counted-from-one",
              "session.meetings-begin-by-day",
              "session.meetings-lie-within-its-days",
              "session.meetings-take-up-its-agenda",
              "session.officer-state-is-known",
              "session.officers-are-elected-at-its-time",
              "session.officers-hold-known-offices",
              "session.officers-hold-one-office",
              "session.online-session-has-no-rooms",
              "session.ordinals-and-days-ascend-together",
              "session.ordinals-are-distinct",
              "session.outcome-is-adopted-at-a-meeting-of-its-session",
              "session.outcome-is-adopted-during-its-session",
              "session.outcome-is-on-a-treaty-of-its-convention",
              "session.outcome-numbers-are-distinct",
              "session.outcome-numbers-name-their-session",
              "session.outcome-stems-from-its-own-draft",
              "session.outcomes-have-drafts-of-their-own",
              "session.resumed-part-opens-later",
              "session.room-capacity-is-plausible",
              "session.room-names-are-distinct",
              "session.seat-has-one-officer-at-a-time",
              "session.superseding-outcome-is-later",
              "session.superseding-outcome-is-of-its-convention",
              "session.term-of-office-fits-its-session",
              "session.venue-state-is-known",
              "side-event.accepted-event-has-a-slot",
              "side-event.applied-for-before-it-is-held",
              "side-event.co-organizers-are-distinct",
              "side-event.comes-after-what-it-follows-up",
              "side-event.length-is-plausible",
              "side-event.lies-within-its-session",
              "side-event.limits-are-positive",
              "side-event.link-fits-its-format",
              "side-event.preferred-slots-lie-within-its-session",
              "side-event.room-fits-its-format",
              "side-event.window-closes-before-its-session-ends",
              "source.counted-states-exist",
              "source.counts-are-plausible",
              "source.date-is-plausible",
              "source.figure-day-precedes-its-publication",
              "source.figure-unit-fits-its-subject",
              "source.date-is-not-in-the-future",
              "source.what-is-done-is-not-in-the-future",
              "statement.is-delivered-in-a-meeting-of-its-session",
              "youth.countries-do-not-outnumber-participants",
              "youth.outcome-follows-its-consultation",
              "youth.recommendations-are-taken-up-afterwards",
              "youth.precedes-or-coincides-with-its-session"),
          "compares statements of the record with each other",
          List.of(
              "statement.follows-its-request",
              "statement.list-is-under-an-item-of-its-session",
              "statement.occasion-is-of-its-session",
              "declaration.cited-articles-exist",
              "declaration.launch-event-presents-it",
              "declaration.launch-event-takes-place",
              "declaration.listed-areas-agree-with-the-stated-number",
              "declaration.listed-signatures-agree-with-the-stated-number",
              "engagement.has-as-many-participants-as-it-names",
              "initiative.done-step-is-not-due-later",
              "party.published-count-agrees-with-actions",
              "procedure.rules-without-adoption-have-no-adopting-decision",
              "quorum.vote-agrees-with-its-outcome",
              "quorum.parties-present-match-their-list",
              "quorum.vote-has-no-more-present-than-its-meeting",
              "quorum.vote-totals-cover-the-ballots",
              "quorum.votes-do-not-exceed-the-parties-present",
              "session.attendance-parts-fit-the-total",
              "session.complete-list-names-each-outcome",
              "session.complete-outcomes-have-no-gaps",
              "session.conflicting-figures-are-named",
              "session.delegation-is-as-large-as-its-list",
              "session.delegations-fit-the-attendance",
              "session.document-symbols-name-their-session",
              "session.officer-has-the-state-of-the-person",
              "session.outcome-names-the-session-that-lists-it",
              "session.figures-agree-with-its-outcomes",
              "session.figures-keep-their-scale",
              "session.no-more-parties-take-part-than-there-are",
              "source.figure-agrees-with-its-wording",
              "source.figure-is-as-exact-as-its-wording",
              "source.remark-is-about-an-existing-value",
              "youth.counts-agree-with-published-figures",
              "session.record-claims-stand",
              "session.rooms-are-those-of-its-venue",
              "session.rooms-hold-those-present",
              "session.stated-outcomes-match-their-list",
              "session.times-have-the-offset-of-the-venue",
              "session.titles-state-its-number",
              "session.venues-in-one-city-agree",
              "side-event.agenda-items-are-of-its-session",
              "side-event.applicant-is-among-its-organizers",
              "side-event.applied-for-within-the-window",
              "side-event.complete-list-has-every-event",
              "side-event.declared-total-matches-its-list",
              "side-event.fits-a-daily-slot",
              "side-event.is-marked-as-merged",
              "side-event.is-merged-into-one-that-takes-place",
              "side-event.keeps-the-length-of-its-policy",
              "side-event.names-the-session-that-lists-it",
              "side-event.organizers-are-eligible",
              "side-event.organizers-keep-their-limit",
              "side-event.parts-fit-the-total",
              "side-event.room-holds-those-expected",
              "statement.agenda-item-is-of-its-session",
              "youth.outcome-is-stated-at-its-session",
              "statement.is-made-on-a-day-of-its-occasion"),
          "requires information that readers of the record need",
          List.of(
              "convention.entry-into-force-clause-is-complete",
              "convention.titles-in-authentic-languages",
              "declaration.has-an-area",
              "engagement.has-a-host",
              "initiative.no-step-is-overdue",
              "language.original-text-is-present",
              "language.text-is-in-its-language",
              "language.translation-differs-from-its-original",
              "party.action-has-a-day",
              "party.territorial-action-names-its-territory",
              "reference.is-not-an-orphan",
              "side-event.has-a-main-organizer",
              "side-event.names-the-event-that-it-was-merged-into",
              "source.remark-says-something",
              "source.published-figure-has-a-source",
              "statement.youth-statement-stems-from-a-consultation",
              "youth.has-a-recommendation",
              "youth.outcome-is-delivered-in-plenary",
              "youth.recommendations-have-an-addressee"),
          "follows from the law of treaties, for which a record has no clause",
          List.of(
              "initiative.pilot-state-is-party",
              "party.accession-without-signature",
              "party.instrument-follows-signature",
              "party.instrument-is-withdrawn-before-entry-into-force",
              "party.joins-a-treaty-once",
              "party.regional-organization-joins-with-or-after-a-member",
              "party.reservation-comes-with-signature-or-instrument"),
          "uses a number that a text of the record defines for another purpose",
          List.of("engagement.lies-near-its-session"),
          "prevents two events in the same place at the same time",
          List.of(
              "session.body-has-one-meeting-at-a-time",
              "session.plenary-and-committee-meet-apart",
              "session.room-has-one-meeting-at-a-time",
              "side-event.has-its-room-to-itself",
              "side-event.lies-outside-plenary-hours",
              "side-event.room-is-free-of-meetings",
              "side-event.speakers-are-in-one-place-at-a-time"),
          "requests confirmation of a code that is not on the list",
          List.of(
              "engagement.kind-is-a-listed-word",
              "procedure.deadline-kind-is-a-listed-word",
              "source.figure-subject-is-a-listed-word",
              "stakeholder.kind-is-a-listed-word",
              "stakeholder.state-is-known"),
          "prevents a profile from hiding findings by mistake",
          List.of("profile.suppressions-are-used", "profile.suppressions-have-not-expired"),
          "protects the persons that a record names",
          List.of(
              "privacy.consent-holds-on-the-day",
              "privacy.person-has-an-own-entry",
              "reference.lists-name-a-person-once",
              "privacy.contact-data-stays-out-of-text",
              "privacy.person-has-a-naming-basis"));

  private static final Properties ENGLISH = load();

  static Stream<Rule<?>> rules() {
    return Rulebook.standard().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasAHeadingOfTheList(Rule<?> rule) {
    assertThat(HEADINGS).contains(rule.id().heading());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasTextsInWholeSentences(Rule<?> rule) {
    for (String suffix : new String[] {".title", ".reason", ".message", ".hint"}) {
      String text = ENGLISH.getProperty(rule.id() + suffix, "");
      assertThat(text).as("%s%s", rule.id(), suffix).matches("(\\p{Lu}|\\{[0-9]\\}).*\\.");
    }
    assertThat(ENGLISH.getProperty(rule.id() + ".message"))
        .as("The message of %s contains the name of the thing", rule.id())
        .containsPattern("\\{[01]\\}");
    assertThat(ENGLISH.getProperty(rule.id() + ".title")).doesNotContain("{");
    assertThat(ENGLISH.getProperty(rule.id() + ".reason")).doesNotContain("{");
    assertThat(ENGLISH.getProperty(rule.id() + ".hint")).doesNotContain("{");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasACitationOrAReasonForNone(Rule<?> rule) {
    Stream<Citation> ofTheRecord =
        Corpus.validateBroken(RuleCorpus.broken(rule.id()), rule.id())
            .findingsOf(rule.id())
            .stream()
            .flatMap(finding -> finding.citation().stream());
    boolean cites = rule.citation().isPresent() || ofTheRecord.findAny().isPresent();
    boolean listed =
        WITHOUT_CITATION.values().stream().anyMatch(ids -> ids.contains(rule.id().value()));
    assertThat(cites)
        .as(
            "%s must have a citation, or findings that cite a clause of the record, or otherwise a"
                + " reason in the list of this test, but not both",
            rule.id())
        .isNotEqualTo(listed);
  }

  /**
   * Only a text can require or forbid something. The only other errors are those of an inconsistent
   * record.
   */
  @Test
  void noRuleWithoutATextIsAnError() {
    List<String> errors =
        rules().filter(rule -> rule.severity() == Severity.ERROR).map(Rule::toString).toList();
    WITHOUT_CITATION.forEach(
        (reason, ids) -> {
          if (!reason.equals(INTEGRITY)) {
            assertThat(errors).as(reason).doesNotContainAnyElementsOf(ids);
          }
        });
  }

  @Test
  void theListNamesOnlyExistingRules() {
    assertThat(rules().map(Rule::toString).toList())
        .containsAll(WITHOUT_CITATION.values().stream().flatMap(List::stream).toList());
  }

  /** {@link WordsOfListsTest} checks the labels of codes. */
  @Test
  void everyTextBelongsToARuleOrAKindOfThingOrAMessage() {
    Set<String> known = new TreeSet<>();
    rules()
        .flatMap(
            rule -> Stream.of(".title", ".reason", ".message", ".hint").map(end -> rule.id() + end))
        .forEach(known::add);
    Arrays.stream(EntityId.class.getPermittedSubclasses())
        .forEach(kind -> known.add("entity." + StableNames.of(kind)));
    known.addAll(MessageKeys.all());
    assertThat(ENGLISH.stringPropertyNames())
        .filteredOn(key -> !key.matches("(word|count|skip|month|date|number|label|list)(\\..*)?"))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  private static Properties load() {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            MessageCatalogue.class.getResourceAsStream("catalogue_en.properties"), UTF_8)) {
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new LinkageError("The catalogue cannot be read.", e);
    }
  }
}
