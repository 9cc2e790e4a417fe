package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ReportComparison;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;

/** A report can be reduced to the findings that an earlier report does not have. */
class BaselineTest {
  private static final LocalDate DAY = LocalDate.of(2030, 7, 1);
  private static final RuleId LENGTH = RuleId.of("side-event.length-is-plausible");
  private static final RuleId CONTACT = RuleId.of("privacy.contact-data-stays-out-of-text");
  private static final RuleId NAMING = RuleId.of("privacy.person-has-a-naming-basis");

  @Test
  void leavesOutFindingsOfTheEarlierReport() {
    Conference before = conference(event("a", "2030-07-01T10:00:00Z", 30));
    Conference after =
        conference(event("b", "2030-07-02T10:00:00Z", 30), event("a", "2030-07-01T10:00:00Z", 30));
    ValidationReport former = Rulebook.standard().validate(before, DAY, ValidationProfile.full());
    ValidationReport now = Rulebook.standard().validate(after, DAY, ValidationProfile.full());

    ValidationReport fresh = now.newSince(former);

    assertThat(now.findingsOf(LENGTH)).hasSize(2);
    assertThat(fresh.findingsOf(LENGTH))
        .extracting(Finding::place)
        .containsExactly(Place.parse("/sideEvents/0/slot"));
    assertThat(fresh.outcome(LENGTH).orElseThrow().findings()).isEqualTo(1);
    assertThat(fresh.outcome(LENGTH).orElseThrow().suppressed()).isEqualTo(1);
    Conference renamed =
        conference(
            event("a", "2030-07-01T10:00:00Z", 30).toBuilder()
                .title(LocalizedText.english("Nets"))
                .build());
    assertThat(
            Rulebook.standard()
                .validate(renamed, DAY, ValidationProfile.full())
                .newSince(former)
                .findingsOf(LENGTH))
        .isEmpty();
    assertThat(now.newSince(now).findings()).isEmpty();
    assertThat(now.newSince(now).outcome(LENGTH).orElseThrow().verdict())
        .isEqualTo(Verdict.SUPPRESSED);
  }

  @Test
  void distinguishesThingsOfTwoKindsWithTheSameSlug() {
    ValidationReport former =
        Judged.report("'sideEvents':[{'id':'a','title':{'texts':{'en':'At a@example.org'}}}]");
    ValidationReport now =
        Judged.report("'statements':[{'id':'a','text':{'texts':{'en':'At b@example.org'}}}]");

    assertThat(now.newSince(former).findingsOf(CONTACT)).hasSize(1);
  }

  @Test
  void distinguishesThingsWithoutAnIdByTheirLocations() {
    String austria = "{'session':'s','participant':'aut','members':[{'name':'Ann Old'}]}";
    String brazil = "{'session':'s','participant':'bra','members':[{'name':'Bob New'}]}";
    ValidationReport former = Judged.report("'delegations':[" + austria + "]");

    assertThat(fresh(former, "'delegations':[" + austria + "," + brazil + "]"))
        .containsExactly("/delegations/1/members/0");
  }

  @Test
  void distinguishesThePartsOfOneThing() {
    ValidationReport former = Judged.report(event("'moderator':{'name':'Ann Old'}"));

    assertThat(fresh(former, event("'speakers':[{'type':'person','person':{'name':'Bob New'}}]")))
        .containsExactly("/sideEvents/1/speakers/0/person");
    assertThat(
            fresh(former, event("'moderator':{'name':'Ann Old'}").replace("{'id':'first'},", "")))
        .as("the same thing, one position earlier in the list")
        .isEmpty();
  }

  @Test
  void recognizesAFindingInAThingThatMovedWithinAnotherThing() {
    String known = "{'id':'b','text':'Fund it.'}";
    RuleId addressee = RuleId.of("youth.recommendations-have-an-addressee");
    ValidationReport former = Judged.report(recommendations(known));
    ValidationReport now = Judged.report(recommendations("{'id':'a','text':'Do it.'}," + known));

    assertThat(now.newSince(former).findingsOf(addressee))
        .extracting(finding -> finding.place().pointer())
        .containsExactly("/youthConsultations/0/recommendations/0");
    assertThat(former.newSince(now).findings()).isEmpty();
  }

  @Test
  void recognizesAFindingThatNamesTheDayOfItsValidation() {
    RuleId consent = RuleId.of("privacy.consent-holds-on-the-day");
    Conference record =
        CopJson.of(Conference.class)
            .read(
                """
                {"format": "cop/1", "id": "x", "sideEvents": [
                  {"id": "a", "moderator": {"name": "Ann Old",
                    "basis": {"type": "consent", "scope": "a", "date": "2029-01-01",
                      "until": "2029-12-31"}}}]}
                """);
    ValidationReport monday = Rulebook.standard().validate(record, DAY);
    ValidationReport friday = Rulebook.standard().validate(record, DAY.plusDays(4));

    assertThat(monday.findingsOf(consent)).hasSize(1);
    assertThat(friday.newSince(monday).findings()).isEmpty();
    assertThat(friday.newSince(monday).outcome(consent).orElseThrow().suppressed()).isEqualTo(1);
    assertThat(ReportComparison.between(monday, friday).solved()).isEmpty();
  }

  private static String recommendations(String all) {
    return "'youthConsultations':[{'id':'y','session':'s','recommendations':[" + all + "]}]";
  }

  private static String event(String members) {
    return "'sideEvents':[{'id':'first'},{'id':'second'," + members + "}]";
  }

  private static List<String> fresh(ValidationReport former, String members) {
    return Judged.report(members).newSince(former).findingsOf(NAMING).stream()
        .map(finding -> finding.place().pointer())
        .toList();
  }

  private static Conference conference(SideEvent... events) {
    return Conference.builder().id(ConferenceId.of("example-cop")).addSideEvents(events).build();
  }

  private static SideEvent event(String id, String start, int hours) {
    OffsetDateTime begin = OffsetDateTime.parse(start);
    return SideEvent.builder()
        .id(SideEventId.of(id))
        .slot(TimeSlot.of(begin, begin.plusHours(hours)))
        .build();
  }
}
