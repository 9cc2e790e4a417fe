package org.unodc.cop.tests.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.stakeholder.StakeholderKind;
import org.unodc.cop.sdk.diff.Change;
import org.unodc.cop.sdk.diff.Change.Added;
import org.unodc.cop.sdk.diff.Change.Changed;
import org.unodc.cop.sdk.diff.Change.Moved;
import org.unodc.cop.sdk.diff.Change.Removed;
import org.unodc.cop.sdk.diff.CopDiff;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.reference.ReferenceRecords;

class CopDiffTest {

  @Test
  void findsNothingBetweenEqualRecords() {
    CopDiff diff = CopDiff.between(ReferenceRecords.untoc(), ReferenceRecords.untoc());
    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.toJsonPatch()).isEqualTo("[]\n");
    assertThat(diff.summary()).isEqualTo("The records are equal.\n");
  }

  @Test
  void writesNumbersAndTruthValuesUnchanged() {
    CopDiff diff = CopDiff.between(figure(200, false), figure(201, true));
    assertThat(diff.changes())
        .containsExactly(
            changed("/sessions/0/publishedFigures/0/count/value", "200", "201"),
            changed("/sessions/0/publishedFigures/0/claimedRecord", "false", "true"));
    assertThat(diff.toJsonPatch().replaceAll("\\s+", ""))
        .isEqualTo(
            """
            [{"op":"replace","path":"/sessions/0/publishedFigures/0/count/value","value":201},
            {"op":"replace","path":"/sessions/0/publishedFigures/0/claimedRecord","value":true}]
            """
                .replaceAll("\\s+", ""));
  }

  @Test
  void reportsAdditionsRemovalsChangesAndMoves() {
    Conference before = record("ann:Ann", "bob:Bob", "cat:Cat", "dan:Dan");
    Conference after = record("dan:Daniel", "ann:Ann", "eve:Eve", "cat:Cat");
    CopDiff diff = CopDiff.between(before, after);
    assertThat(diff.changes())
        .containsExactly(
            new Removed(
                "/stakeholders/1",
                "{\"id\":\"bob\",\"name\":{\"original\":\"en\",\"texts\":{\"en\":\"Bob\"}}}"),
            new Moved("/stakeholders/3", "/stakeholders/0"),
            new Changed(
                "/stakeholders/3/name/texts/en",
                "/stakeholders/0/name/texts/en",
                "\"Dan\"",
                "\"Daniel\""),
            new Added(
                "/stakeholders/2",
                "{\"id\":\"eve\",\"name\":{\"original\":\"en\",\"texts\":{\"en\":\"Eve\"}}}"));
    assertThat(diff.toJsonPatch().replaceAll("\\s+", ""))
        .isEqualTo(
            """
            [{"op":"replace","path":"/stakeholders/3/name/texts/en","value":"Daniel"},
            {"op":"remove","path":"/stakeholders/1"},
            {"op":"move","from":"/stakeholders/2","path":"/stakeholders/0"},
            {"op":"add","path":"/stakeholders/2","value":
            {"id":"eve","name":{"original":"en","texts":{"en":"Eve"}}}}]
            """
                .replaceAll("\\s+", ""));
    assertThat(diff.summary())
        .isEqualTo(
            """
            1 added, 1 removed, 1 changed, 1 moved.

            Conference untoc-cop
              removed stakeholders[1]: stakeholder "Bob" (bob)
              moved stakeholder "Daniel" (dan): from place 4 to place 1
              added stakeholders[2]: stakeholder "Eve" (eve)

            Stakeholder "Daniel" (dan)
              changed name.texts.en: "Dan" → "Daniel"
            """);
    assertThat(diff.applyTo(before)).isEqualTo(after);
  }

  @Test
  void summarizesChangesWithTheLabelsOfMembers() {
    Map<String, String> labels =
        Map.of("stakeholders", "partes interesadas", "name", "nombre", "texts", "textos");

    assertThat(
            CopDiff.between(record("a:A"), record("a:B", "c:C"))
                .summary(OfficialLanguage.SPANISH, member -> labels.getOrDefault(member, member)))
        .contains("partes interesadas [1]: ", "nombre / textos / en: ")
        .doesNotContain("stakeholders");
  }

  @Test
  void summarizesChangesInALanguageWithItsWordsForCodes() {
    Conference before = record("a:A");
    Conference after =
        before.toBuilder()
            .stakeholders(
                before.stakeholders().stream()
                    .map(known -> known.toBuilder().kind(StakeholderKind.NGO).build())
                    .toList())
            .build();

    assertThat(
            CopDiff.between(before, after).summary(OfficialLanguage.FRENCH).replace('\u00a0', ' '))
        .contains("Ajouts : 1. Suppressions : 0. Modifications : 0. Déplacements : 0.")
        .contains("ajout de kind : ")
        .doesNotContain("NGO");
  }

  @Test
  void summarizesValuesInWords() {
    Conference before = record("a:A");
    Conference after =
        before.toBuilder()
            .addParticipants(new ParticipatingState(ParticipantId.of("fra"), StateCode.of("FRA")))
            .addTreatyActions(
                TreatyAction.builder()
                    .participant(ParticipantId.of("fra"))
                    .instrument(ConventionId.of("untoc"))
                    .kind(TreatyActionKind.SIGNATURE)
                    .date(LocalDate.of(2000, 12, 12))
                    .build())
            .build();

    assertThat(CopDiff.between(before, after).summary())
        .contains("added participants: State \"France\" (fra)")
        .contains(
            "added treatyActions: (participant: State \"France\" (fra); instrument: untoc;"
                + " kind: SIGNATURE; date: 2000-12-12)");
    assertThat(
            CopDiff.between(after, before)
                .summary(OfficialLanguage.ARABIC)
                .replaceAll("[\u2068\u2069]", ""))
        .contains("(participant: الدولة \"فرنسا\" (fra)؛ instrument: untoc؛");
  }

  @Test
  void movesAsFewThingsAsPossible() {
    Conference before = record("a:A", "b:B", "c:C", "d:D", "e:E", "f:F");
    assertThat(moved(before, record("f:F", "a:A", "b:B", "c:C", "d:D", "e:E")))
        .containsExactly(new Moved("/stakeholders/5", "/stakeholders/0"));
    assertThat(moved(before, record("b:B", "c:C", "d:D", "e:E", "f:F", "a:A")))
        .containsExactly(new Moved("/stakeholders/0", "/stakeholders/5"));
    assertThat(moved(before, record("f:F", "e:E", "d:D", "c:C", "b:B", "a:A"))).hasSize(5);
    assertThat(moved(before, record("d:D", "e:E", "f:F", "a:A", "b:B", "c:C"))).hasSize(3);
    assertThat(moved(before, record("x:X", "a:A", "c:C", "y:Y", "f:F"))).isEmpty();
  }

  @Test
  void findsTheAddedThingInAListOfThingsWithoutIds() {
    Conference untoc = ReferenceRecords.untoc();
    ImmutableList<TreatyAction> actions = untoc.treatyActions();
    Conference without =
        untoc.toBuilder()
            .treatyActions(
                Stream.concat(actions.subList(0, 40).stream(), actions.subList(41, 500).stream())
                    .toList())
            .addAllTreatyActions(actions.subList(501, actions.size()))
            .build();
    assertThat(CopDiff.between(without, untoc).changes())
        .extracting(CopDiffTest::describe)
        .containsExactly("Added /treatyActions/40", "Added /treatyActions/500");
  }

  @Test
  void reportsAThingOfAnotherKindAsAWhole() {
    CopJson<Conference> json = CopJson.of(Conference.class);
    String text =
        "{\"format\":\"cop/1\",\"id\":\"a\",\"participants\":[{\"type\":\"state\",\"id\":\"aut\",\"state\":\"AUT\"}]}";
    Conference before = json.read(text);
    Conference after =
        json.read(
            text.replace(
                "\"type\":\"state\",\"id\":\"aut\",\"state\":\"AUT\"",
                "\"type\":\"internationalOrganization\",\"id\":\"aut\",\"name\":\"A\""));
    assertThat(CopDiff.between(before, after).changes())
        .extracting(CopDiffTest::describe)
        .containsExactly("Changed /participants/0");
  }

  @Test
  void refusesARecordOtherThanTheOriginal() {
    Conference before = record("ann:Ann", "bob:Bob");
    CopDiff diff = CopDiff.between(before, record("ann:Ann"));
    CopException refusal =
        catchThrowableOfType(
            CopException.class, () -> diff.applyTo(record("ann:Ann", "bob:Robert")));
    assertThat(refusal.problems())
        .containsExactly(
            new Problem(
                ProblemCode.OTHER_RECORD,
                "/stakeholders/1/name/texts/en",
                0,
                0,
                "This is not the record from which the difference was computed: the two differ"
                    + " here."));
  }

  private static Conference figure(int value, boolean claimedRecord) {
    return CopJson.of(Conference.class)
        .read(
            """
            {"format": "cop/1", "id": "x", "sessions": [{"id": "s", "publishedFigures": [
              {"subject": "PARTICIPANTS", "count": {"value": %s, "qualifier": "EXACT"},
               "claimedRecord": %s}]}]}
            """
                .formatted(value, claimedRecord));
  }

  private static Changed changed(String place, String before, String after) {
    return new Changed(place, place, before, after);
  }

  private static List<Change> moved(Conference before, Conference after) {
    CopDiff diff = CopDiff.between(before, after);
    assertThat(diff.applyTo(before)).isEqualTo(after);
    return diff.changes().stream().filter(Moved.class::isInstance).toList();
  }

  private static String describe(Change change) {
    String pointer =
        change instanceof Added added
            ? added.pointer()
            : change instanceof Removed removed
                ? removed.pointer()
                : change instanceof Changed changed ? changed.to() : ((Moved) change).to();
    return change.getClass().getSimpleName() + " " + pointer;
  }

  /** {@return a record with these stakeholders, each as id and name} */
  private static Conference record(String... stakeholders) {
    return Edits.record(List.of(stakeholders));
  }
}
