package org.unodc.cop.tests.contract;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.testkit.ValueCorpus;

/**
 * The number of things to which each rule applies in three records: those of UNTOC and UNCAC, and
 * the complete record of the testkit. A rule that applies to more or fewer things than intended
 * could leave all other tests unaffected. If a record changes, the change must explain each changed
 * number.
 */
class JudgedThingsTest {
  private static final String JUDGED =
      """
      convention.protocol-has-a-known-parent                           3    0    1
      convention.stands-by-itself                                      1    1    1
      convention.parents-form-no-circle                                3    0    1
      convention.titles-in-authentic-languages                         4    1    1
      convention.notice-periods-agree                                  0    0    0
      convention.adopted-before-signature                              4    1    1
      convention.protocol-follows-its-convention                       3    0    0
      convention.days-are-not-in-the-future                            4    1    1
      convention.entry-into-force-clause-is-complete                   4    1    1
      convention.entry-into-force-delays-agree                         0    0    0
      convention.only-a-protocol-waits-for-its-parent                  3    0    0
      convention.emission-shares-fit-into-the-whole                    0    0    1
      convention.cited-articles-exist                                 35    7    0
      convention.final-clauses-are-plausible                           4    1    1
      party.signature-within-window                                  428  140    0
      party.no-action-before-opening                                 599  171    0
      party.instrument-follows-signature                             392  133    0
      party.accession-without-signature                              202   37    0
      convention.signature-periods-agree                               0    0    0
      party.stated-entry-into-force-equals-computed                    4    0    0
      convention.published-entry-into-force-equals-computed            4    1    0
      convention.published-entry-into-force-is-possible                0    0    1
      convention.clause-says-which-parties-are-later                   0    0    1
      convention.clause-says-which-organizations-count                 0    0    0
      party.protocol-party-is-party-to-convention                    403    0    0
      convention.protocol-enters-into-force-after-its-convention       0    0    0
      party.denunciation-takes-effect-after-its-notice                 0    0    0
      party.denunciation-comes-after-the-years-in-force                0    0    0
      party.no-action-after-denunciation-took-effect                   0    0    0
      party.regional-organization-joins-with-or-after-a-member         8    2    0
      party.members-agree-with-memberships                             0    0    0
      party.regional-organization-leaves-with-its-last-member          4    1    0
      party.memberships-fit-together                                   1    1    1
      party.action-has-a-day                                        1027  311    1
      party.action-is-not-in-the-future                             1027  311    1
      party.reservation-comes-with-signature-or-instrument             1    0    0
      party.territorial-action-names-its-territory                     0    0    0
      party.joins-a-treaty-once                                      594  170    0
      party.former-state-acts-while-it-exists                          0    0    0
      party.state-acts-from-its-first-day                              0    0    0
      party.former-state-has-ended                                     0    0    1
      party.denunciation-is-by-one-bound                               0    0    0
      party.withdrawal-takes-back-something                            0    0    0
      party.instrument-is-withdrawn-before-entry-into-force            0    0    0
      party.treaty-is-signed-once                                    428  140    0
      party.objection-follows-a-reservation                            0    0    0
      party.provisional-application-precedes-entry-into-force          0    0    0
      party.action-fits-its-participant                                4    1    0
      party.succession-takes-effect-by-its-notification                1    0    0
      party.no-action-takes-effect-before-adoption                     5    0    0
      party.succession-is-to-an-earlier-treaty                         0    0    0
      party.action-takes-effect-from-its-day-on                        0    0    1
      party.counting-agrees-with-the-clause                            0    0    1
      party.participant-is-a-known-state                             194  178    3
      party.published-count-agrees-with-actions                        4    1    1
      convention.adopted-before-entry-into-force                       4    1    1
      party.same-action-once                                           1    1    1
      party.state-appears-under-one-id                                 1    1    1
      party.organization-appears-under-one-id                          1    1    1
      convention.treaty-numbers-are-distinct                           1    1    1
      reference.unit-appears-under-one-id                              1    0    1
      session.ordinals-and-days-ascend-together                       11   10    0
      session.meetings-lie-within-its-days                             0    0    1
      session.plenary-and-committee-meet-apart                         0    0    0
      session.ordinals-are-distinct                                   12   11    2
      session.regular-sessions-keep-the-cycle                         11    0    0
      session.resumed-part-opens-later                                 0    0    0
      session.attendance-parts-fit-the-total                           3    5    0
      side-event.parts-fit-the-total                                   2    0    0
      session.conflicting-figures-are-named                            2    2    0
      session.record-claims-stand                                      1    0    0
      session.figures-keep-their-scale                                 8    6    0
      session.venue-state-is-known                                    12   11    1
      session.venues-in-one-city-agree                                12   11    1
      session.agenda-item-numbers-are-distinct                         0    0    1
      session.meetings-take-up-its-agenda                              0    0    1
      session.meeting-numbers-are-distinct                             0    0    1
      session.agenda-items-are-part-of-its-agenda                      0    0    1
      session.agenda-items-stand-in-order                              0    0    1
      session.agenda-parts-carry-the-number-of-their-item              0    0    1
      session.agenda-item-titles-are-distinct                          0    0    1
      session.room-has-one-meeting-at-a-time                           0    0    1
      session.body-has-one-meeting-at-a-time                           0    0    1
      session.meeting-numbers-follow-their-times                       0    0    1
      session.meetings-are-counted-from-one                            0    0    1
      session.meeting-length-is-plausible                              0    0    1
      session.meetings-begin-by-day                                    0    0    1
      session.length-is-plausible                                     12   11    1
      session.ends-before-the-next-opens                              11   10    0
      session.titles-state-its-number                                 12   11    2
      session.room-names-are-distinct                                  1    0    1
      session.room-capacity-is-plausible                               0    0    2
      session.rooms-hold-those-present                                 0    0    1
      session.online-session-has-no-rooms                              1    0    1
      session.document-symbols-parse                                  64   59   20
      procedure.bureau-has-room-for-its-officers                       2    0    1
      procedure.excepted-provisions-are-not-used                       0    0    0
      procedure.matters-for-consensus-have-no-majority                 2    0    0
      procedure.provisions-do-not-contradict-each-other                2    0    0
      procedure.majority-is-more-than-half                             8    0    1
      procedure.quorum-counts-those-who-may-be-absent                  4    0    1
      procedure.weightier-matters-need-no-less                         2    0    0
      procedure.versions-begin-on-different-days                       2    0    1
      procedure.version-follows-its-convention                         2    0    0
      procedure.rules-without-adoption-have-no-adopting-decision       2    0    0
      procedure.lists-name-a-thing-once                                2    0    1
      procedure.times-are-plausible                                    2    0    1
      session.officers-complete                                        8    0    1
      session.presidency-rotates                                       5    0    0
      session.officers-come-from-parties                               7    0    1
      session.officers-hold-known-offices                              8    5    1
      session.credentials-signed-by-one-who-may                        0    0    1
      session.officers-are-elected-at-its-time                         0    0    1
      session.term-of-office-fits-its-session                          0    0    1
      session.officer-state-is-known                                   8    4    1
      session.officer-has-the-state-of-the-person                      8    4    1
      session.each-group-has-an-officer-from-a-protocol-party          8    0    0
      session.has-officers-from-parties-to-all-instruments             0    0    0
      session.seat-has-one-officer-at-a-time                           1    1    0
      session.officers-hold-one-office                                 1    1    0
      session.times-have-the-offset-of-the-venue                       1    0    2
      session.rooms-are-those-of-its-venue                             1    0    2
      session.agenda-circulated-in-time                                0    0    1
      session.agenda-circulated-before-it-opens                        0    0    1
      session.credentials-arrived-in-time                              0    0    0
      procedure.deadline-kind-is-a-listed-word                         8    0    1
      session.credentials-arrive-near-their-session                    0    0    1
      session.credentials-are-recorded-once                            0    0    0
      session.delegation-is-recorded-once                              0    0    1
      session.delegation-names-a-person-once                           0    0    0
      session.delegation-size-is-plausible                             0    0    2
      session.delegation-members-are-of-its-state                      0    0    1
      session.delegations-fit-the-attendance                           0    0    0
      session.outcome-numbers-name-their-session                      26   22    2
      session.superseding-outcome-is-later                             0    0    0
      session.complete-outcomes-have-no-gaps                           3    2    0
      session.outcome-stems-from-its-own-draft                         0    0    1
      session.superseding-outcome-is-of-its-convention                 0    0    1
      quorum.consensus-takes-no-vote                                   0    0    1
      quorum.vote-totals-cover-the-ballots                             0    0    1
      quorum.voters-cast-one-ballot                                    0    0    1
      quorum.vote-is-taken-in-its-session                              0    0    1
      quorum.vote-totals-are-not-negative                              0    0    1
      quorum.vote-is-on-a-draft-of-its-session                         0    0    1
      quorum.matters-for-consensus-take-no-vote                        0    0    0
      session.outcome-is-adopted-during-its-session                    0    0    1
      session.outcome-is-adopted-at-a-meeting-of-its-session           0    0    0
      quorum.vote-agrees-with-its-outcome                              0    0    1
      session.draft-is-submitted-before-it-is-decided                  0    0    3
      session.outcome-numbers-are-distinct                            26   22    2
      session.outcomes-have-drafts-of-their-own                        0    0    1
      session.outcome-names-the-session-that-lists-it                  7    3    1
      session.complete-list-names-each-outcome                         3    2    0
      session.stated-outcomes-match-their-list                         5    2    1
      session.outcome-is-on-a-treaty-of-its-convention                 7    0    1
      session.draft-sponsors-are-distinct                              0    0    0
      session.document-symbols-are-distinct                           15    6    2
      session.document-symbols-name-their-session                     22    6    3
      quorum.debate-opened-with-enough-parties                         0    0    1
      quorum.decision-taken-with-enough-parties                        0    0    0
      quorum.vote-reached-its-majority                                 0    0    1
      quorum.regional-organization-does-not-vote-beside-its-members    0    0    0
      quorum.voters-are-parties                                        0    0    1
      quorum.parties-present-are-parties                               0    0    1
      quorum.votes-do-not-exceed-the-parties                           0    0    0
      quorum.voters-on-a-protocol-are-its-parties                      0    0    0
      quorum.votes-do-not-exceed-the-parties-present                   0    0    1
      quorum.vote-has-no-more-present-than-its-meeting                 0    0    1
      quorum.parties-present-do-not-exceed-the-parties                 0    0    0
      quorum.voters-are-present-at-the-meeting                         0    0    0
      quorum.parties-present-match-their-list                          0    0    1
      stakeholder.accreditation-steps-follow-their-order               0    0    1
      stakeholder.accreditation-steps-are-not-in-the-future            0    0    1
      stakeholder.accreditation-steps-are-recorded-once                0    0    1
      stakeholder.accreditation-has-one-result                         0    0    1
      stakeholder.appears-under-one-id                                 1    0    3
      stakeholder.resembles-no-other                                   1    0    3
      stakeholder.consultative-status-year-is-possible                 0    0    1
      stakeholder.consultative-status-fits-its-kind                    0    0    1
      stakeholder.kind-is-a-listed-word                                1    0    3
      stakeholder.state-is-known                                       0    0    1
      session.delegation-is-as-large-as-its-list                       0    0    2
      stakeholder.basis-fits-its-status                                0    0    0
      stakeholder.attended-after-admission                             0    0    0
      stakeholder.accreditation-steps-fit-their-session                0    0    1
      stakeholder.status-is-held-at-the-session                        0    0    0
      stakeholder.withdrawn-organization-does-not-attend               0    0    0
      stakeholder.objection-is-by-a-party                              0    0    1
      stakeholder.refused-organization-takes-no-part                   0    0    0
      stakeholder.accreditation-is-recorded-once                       0    0    0
      statement.agenda-item-has-one-list-of-speakers                   0    0    0
      stakeholder.list-circulated-in-time                              0    0    0
      stakeholder.objection-is-decided                                 0    0    0
      stakeholder.observer-is-no-party                                 0    0    0
      stakeholder.observers-table-no-drafts                            0    0    0
      side-event.has-a-main-organizer                                  4    0    2
      side-event.accepted-event-has-a-slot                             0    0    0
      side-event.lies-within-its-session                               1    0    0
      side-event.has-its-room-to-itself                                1    0    0
      side-event.room-is-free-of-meetings                              1    0    0
      side-event.room-fits-its-format                                  1    0    0
      side-event.link-fits-its-format                                  1    0    0
      side-event.co-organizers-are-distinct                            1    0    1
      side-event.speakers-are-in-one-place-at-a-time                   0    0    0
      side-event.lies-outside-plenary-hours                            0    0    0
      side-event.declared-total-matches-its-list                       3    1    1
      side-event.names-the-session-that-lists-it                       2    0    1
      side-event.complete-list-has-every-event                         0    0    1
      side-event.agenda-items-are-of-its-session                       0    0    1
      side-event.names-the-event-that-it-was-merged-into               0    0    1
      side-event.is-marked-as-merged                                   0    0    1
      side-event.is-merged-into-one-that-takes-place                   0    0    1
      side-event.organizers-are-eligible                               0    0    0
      side-event.organizers-keep-their-limit                           0    0    1
      side-event.fits-a-daily-slot                                     0    0    0
      side-event.keeps-the-length-of-its-policy                        0    0    0
      side-event.length-is-plausible                                   1    0    0
      side-event.applied-for-within-the-window                         0    0    1
      side-event.limits-are-positive                                   0    0    1
      side-event.window-closes-before-its-session-ends                 0    0    1
      side-event.applied-for-once                                      0    0    1
      side-event.applied-for-before-it-is-held                         0    0    1
      side-event.room-holds-those-expected                             0    0    0
      side-event.applicant-is-among-its-organizers                     0    0    0
      side-event.preferred-slots-lie-within-its-session                0    0    1
      engagement.has-a-host                                            4    0    1
      engagement.lies-near-its-session                                 3    0    1
      engagement.kind-is-a-listed-word                                 4    0    1
      engagement.briefing-comes-before-its-session-ends                1    0    1
      engagement.has-as-many-participants-as-it-names                  0    0    0
      statement.is-delivered-in-a-meeting-of-its-session               0    0    1
      statement.agenda-item-is-of-its-session                          0    0    1
      statement.is-recorded-once                                       2    0    0
      statement.time-limit-is-plausible                                0    0    1
      statement.order-of-request-is-a-position-of-its-own              0    0    1
      statement.floor-is-requested-before-the-list-closes              0    0    1
      statement.floor-is-requested-once                                0    0    0
      statement.requests-are-in-order                                  0    0    0
      statement.list-is-open-near-its-session                          0    0    1
      statement.list-is-under-an-item-of-its-session                   0    0    1
      statement.follows-its-request                                    0    0    1
      statement.is-made-on-a-day-of-its-occasion                       1    0    1
      statement.occasion-is-of-its-session                             2    0    0
      statement.speaker-may-speak                                      0    0    1
      statement.author-may-submit-views                                0    0    0
      youth.precedes-or-coincides-with-its-session                     1    0    1
      youth.has-a-recommendation                                       2    0    0
      youth.recommendations-have-an-addressee                          3    0    1
      youth.countries-do-not-outnumber-participants                    0    0    1
      youth.counts-agree-with-published-figures                        0    0    1
      declaration.has-an-area                                          1    0    1
      declaration.listed-areas-agree-with-the-stated-number            1    0    1
      declaration.listed-signatures-agree-with-the-stated-number       1    0    1
      declaration.nobody-signs-twice                                   0    0    1
      declaration.is-not-signed-long-before-its-date                   0    0    1
      declaration.cited-articles-exist                                 0    0    0
      initiative.roadmap-steps-ascend                                  0    0    1
      initiative.no-step-is-overdue                                    0    0    1
      initiative.pilots-begin-with-it-or-later                         0    0    1
      initiative.done-step-is-not-due-later                            0    0    0
      statement.youth-statement-stems-from-a-consultation              1    0    1
      youth.outcome-is-delivered-in-plenary                            1    0    1
      youth.outcome-follows-its-consultation                           0    0    1
      declaration.launch-event-presents-it                             1    0    1
      declaration.launched-not-before-its-date                         0    0    1
      initiative.pilot-state-is-party                                  1    0    0
      side-event.comes-after-what-it-follows-up                        0    0    1
      declaration.launch-event-takes-place                             1    0    1
      youth.outcome-is-stated-at-its-session                           1    0    1
      youth.recommendations-are-taken-up-afterwards                    0    0    1
      reference.resolves                                            2196  683   87
      reference.ids-are-unique                                       286  213   35
      reference.is-not-an-orphan                                     200  178    9
      reference.lists-name-a-thing-once                               34    9   17
      reference.ids-do-not-look-alike                                286  213   35
      reference.event-appears-under-one-id                             7    0    4
      side-event.session-has-one-policy                                0    0    1
      source.what-is-done-is-not-in-the-future                         4    0    9
      reference.bodies-form-no-circle                                  4    0    2
      language.original-text-is-present                             1652  561  110
      language.tags-are-well-formed                                 1652  561  111
      language.text-holds-no-forbidden-characters                   2506  843  245
      language.text-is-nfc                                          2506  843  245
      language.tags-name-a-language                                 1652  561  111
      language.text-is-in-its-script                                1652  561  110
      language.translation-differs-from-its-original                   0    0    0
      language.text-is-in-its-language                                 0    0    8
      language.text-keeps-its-letters                               2506  843  245
      language.text-is-no-placeholder                               2506  843  245
      language.text-has-no-markup                                   2506  843  245
      language.words-are-in-one-script                              2506  843  245
      language.text-has-no-extra-blanks                             2506  843  245
      privacy.person-has-a-naming-basis                               15    5    8
      privacy.contact-data-stays-out-of-text                        2506  843  245
      privacy.consent-holds-on-the-day                                 0    0    7
      privacy.person-has-an-own-entry                                 15    5    8
      reference.lists-name-a-person-once                               0    0    1
      source.published-figure-has-a-source                            82   37    3
      source.figure-subject-is-a-listed-word                          82   37    3
      source.figure-unit-fits-its-subject                             80   37    3
      source.figure-day-precedes-its-publication                      31   11    2
      source.counted-states-exist                                     42   13    3
      source.counts-are-plausible                                     83   37    6
      session.figures-agree-with-its-outcomes                          3    2    0
      session.no-more-parties-take-part-than-there-are                 3    0    0
      source.figure-agrees-with-its-wording                           44   31    1
      source.figure-is-as-exact-as-its-wording                        45   31    1
      source.links-are-web-addresses                                 257  113   17
      source.date-is-not-in-the-future                              1206  410   25
      source.date-is-plausible                                      1206  410   25
      source.remark-says-something                                   119   24    2
      source.remark-is-about-an-existing-value                         1    1    1
      profile.suppressions-have-not-expired                            0    0    0
      profile.suppressions-are-used                                    0    0    0
      """;

  @Test
  void numbersAreThoseOfTheTable() {
    CopJson<Conference> json = CopJson.of(Conference.class);
    List<Map<RuleId, Long>> judged =
        Stream.of(
                json.writeBytes(ReferenceRecords.untoc()),
                json.writeBytes(ReferenceRecords.uncac()),
                ValueCorpus.json("conference/Conference"))
            .map(Corpus::validate)
            .map(JudgedThingsTest::judged)
            .toList();

    assertThat(
            Rulebook.standard().rules().stream()
                .map(Rule::id)
                .map(rule -> line(rule, judged))
                .collect(joining()))
        .isEqualTo(JUDGED);
  }

  private static Map<RuleId, Long> judged(ValidationReport report) {
    return report.outcomes().stream().collect(toMap(RuleOutcome::rule, RuleOutcome::judged));
  }

  private static String line(RuleId rule, List<Map<RuleId, Long>> judged) {
    return "%-61s %4s %4s %4s\n"
        .formatted(rule, judged.get(0).get(rule), judged.get(1).get(rule), judged.get(2).get(rule));
  }
}
