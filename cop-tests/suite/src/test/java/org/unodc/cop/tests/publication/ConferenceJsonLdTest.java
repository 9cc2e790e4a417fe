package org.unodc.cop.tests.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.id.EngagementId;
import org.unodc.cop.domain.id.InitiativeId;
import org.unodc.cop.domain.id.OutcomeId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.OutcomeKind;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.sdk.jsonld.ConferenceJsonLd;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.publication.Omission.Cause;
import org.unodc.cop.sdk.publication.Publication;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.tests.checkout.LibraryFolders;

class ConferenceJsonLdTest {
  private static final LocalDate DAY = LocalDate.of(2031, 9, 30);
  private static final Path PAGE = LibraryFolders.source("org.unodc.cop.sdk.jsonld.package-info");

  static Stream<Conference> records() {
    return Stream.of(
        Harbours.with(Harbours.LIGHTS), ReferenceRecords.untoc(), ReferenceRecords.uncac());
  }

  @Test
  void writesASideEventWithItsSession() {
    Triples triples = Triples.of(write(Harbours.with(Harbours.LIGHTS)));
    String event = triples.thing("Event", "se-014");
    String session = triples.thing("Event", "harbours-cop3");

    assertThat(event).isEqualTo("urn:uuid:59abb153-4290-3ac7-9860-ba05d3287530");
    assertThat(triples.objects(event, "name"))
        .containsExactly("Des feux; pour chaque port@fr", "Lights, for every harbour@en");
    assertThat(triples.objects(event, "startDate")).containsExactly("2031-10-15T13:15:00+02:00");
    assertThat(triples.objects(event, "eventStatus"))
        .containsExactly("https://schema.org/EventScheduled");
    assertThat(triples.objects(event, "superEvent")).containsExactly(session);
    assertThat(triples.objects(event, "organizer"))
        .containsExactly(triples.thing("Organization", "harbour-watch"));
    assertThat(triples.objects(session, "superEvent"))
        .containsExactly(triples.thing("EventSeries", "harbours-cop"));
    assertThat(triples.objects(session, "endDate")).containsExactly("2031-10-18");
  }

  @Test
  void namesOnlyPersonsWithABasisOnTheDay() {
    Conference record = Harbours.with(Harbours.LIGHTS);

    assertThat(write(record))
        .contains("Robin Example", "Kim Consented")
        .doesNotContain("Ana Nobasis", "Lee Withdrawn");
    assertThat(ConferenceJsonLd.of(record, LocalDate.of(2032, 1, 1)).everything().text())
        .contains("Robin Example")
        .doesNotContain("Kim Consented");
  }

  @Test
  void treatiesAndOutcomesHaveClassesOfTheUnitedNations() {
    Conference record =
        Harbours.with().toBuilder()
            .convention(ConventionId.of("harbours"))
            .addConventions(treaty("harbours", ConventionKind.CONVENTION))
            .addConventions(treaty("lights", ConventionKind.PROTOCOL))
            .addConventions(treaty("buoys", ConventionKind.AGREEMENT))
            .addOutcomes(outcome("r1", OutcomeKind.RESOLUTION), outcome("d1", OutcomeKind.DECISION))
            .build();
    Triples triples = Triples.of(write(record));

    assertThat(triples.types(triples.thing("Legislation", "harbours"))).contains("undo:Convention");
    assertThat(triples.types(triples.thing("Legislation", "lights"))).contains("undo:Protocol");
    assertThat(triples.types(triples.thing("Legislation", "buoys"))).contains("undo:Treaty");
    String resolution = triples.thing("undo:Resolution", "r1");
    assertThat(triples.types(triples.thing("undo:Decision", "d1"))).contains("CreativeWork");
    String document = triples.objects(resolution, "subjectOf").iterator().next();
    assertThat(triples.types(document)).containsExactly("CreativeWork", "undo:Document");
    assertThat(triples.objects(document, "identifier")).containsExactly("HARB/COP/2031/L.1");
    assertThat(triples.objects(triples.thing("EventSeries", "harbours-cop"), "about"))
        .containsExactly(triples.thing("Legislation", "harbours"));
  }

  @Test
  void textsAreInSixLanguages() {
    Conference conference = ReferenceRecords.untoc();
    Conference record =
        conference.toBuilder()
            .participants(
                conference.participants().stream()
                    .filter(state -> state.id().value().equals("jpn"))
                    .toList())
            .treatyActions(ImmutableList.of())
            .build();
    Triples triples = Triples.of(write(record));

    assertThat(triples.objects(triples.thing("Legislation", "untoc"), "name"))
        .hasSize(6)
        .contains("United Nations Convention against Transnational Organized Crime@en")
        .anyMatch(name -> name.endsWith("@ar"))
        .anyMatch(name -> name.endsWith("@zh"));
    assertThat(triples.objects(triples.thing("Country", "JPN"), "name"))
        .hasSize(6)
        .contains("Japón@es");
  }

  @Test
  void anEntityWithoutATitleIsNamedInSixLanguages() {
    Triples triples = Triples.of(write(Harbours.with(Harbours.bare("se-1").build())));

    assertThat(triples.objects(triples.thing("Event", "se-1"), "name"))
        .hasSize(6)
        .contains("manifestation parallèle se-1@fr", "side event se-1@en");
  }

  @Test
  void listsWhatItLeavesOut() {
    Publication publication =
        ConferenceJsonLd.of(
                Harbours.with(
                    Harbours.event("se-1", SideEventStatus.REQUESTED),
                    Harbours.event("se-2", SideEventStatus.ACCEPTED),
                    Harbours.event("se-2", SideEventStatus.CANCELLED)),
                DAY)
            .everything();

    assertThat(publication.leftOut())
        .extracting("cause")
        .containsExactly(Cause.NOT_ACCEPTED, Cause.SAME_ID);
    assertThat(publication.text()).doesNotContain("\"se-1\"", "EventCancelled");
  }

  @Test
  void noTextEndsAScriptOrBecomesAnotherTriple() {
    String hostile = "</script>\",\"@id\":\"urn:x\",\u2028 " + HostileTexts.of(11);
    Conference record =
        Harbours.with(
            Harbours.LIGHTS.toBuilder()
                .title(LocalizedText.of("x y", hostile))
                .onlineLink("javascript:alert(1)")
                .build());
    Triples triples = Triples.of(write(record));

    assertThat(write(record)).doesNotContain("</script>", "javascript:", "\u2028");
    assertThat(triples.objects(triples.thing("Event", "se-014"), "name")).containsExactly(hostile);
  }

  /** A briefing months before a session is no part of it. Its initiator pays nothing. */
  @Test
  void claimsNoMoreThanTheRecord() {
    StakeholderId watch = StakeholderId.of("harbour-watch");
    Actor actor = new Actor.StakeholderActor(watch);
    Conference empty = Harbours.with();
    Conference record =
        empty.toBuilder()
            .stakeholders(
                empty.stakeholders().stream()
                    .map(body -> body.toBuilder().addAcronyms("HW").build())
                    .toList())
            .addEngagements(
                Engagement.builder()
                    .id(EngagementId.of("briefing"))
                    .session(SessionId.of("harbours-cop3"))
                    .when(new Day(LocalDate.of(2031, 3, 1)))
                    .build())
            .addDeclarations(
                Declaration.builder().id(DeclarationId.of("call")).sponsor(actor).build())
            .addInitiatives(
                Initiative.builder()
                    .id(InitiativeId.of("pilots"))
                    .title(LocalizedText.english("Pilots"))
                    .coordinator(actor)
                    .build())
            .build();
    Triples triples = Triples.of(write(record));
    String briefing = triples.thing("Event", "briefing");

    assertThat(triples.objects(briefing, "superEvent")).isEmpty();
    assertThat(triples.objects(briefing, "about"))
        .containsExactly(triples.thing("Event", "harbours-cop3"));
    assertThat(triples.objects(triples.thing("CreativeWork", "call"), "sponsor")).isEmpty();
    assertThat(triples.objects(triples.thing("Project", "pilots"), "parentOrganization")).isEmpty();
    assertThat(triples.objects(triples.thing("Organization", watch.value()), "alternateName"))
        .contains("HW");
  }

  @Test
  void refusesHalfOfACharacter() {
    Conference record =
        Harbours.with(
            Harbours.LIGHTS.toBuilder().title(LocalizedText.english("half \ud83d")).build());

    assertThatExceptionOfType(CopException.class).isThrownBy(() -> write(record));
  }

  /** Each link leads to a node of the document, and each term is one of those of the page. */
  @ParameterizedTest
  @MethodSource("records")
  void linksAndTermsAreKnown(Conference record) throws IOException {
    Triples triples = Triples.of(write(record));
    Set<String> subjects = triples.all().map(Triples.Triple::subject).collect(Collectors.toSet());
    String page = Files.readString(PAGE).replaceAll("\\s+\\* +", " ");

    assertThat(triples.all().map(Triples.Triple::object).filter(o -> o.startsWith("urn:uuid:")))
        .isNotEmpty()
        .allMatch(subjects::contains);
    assertThat(triples.terms())
        .allSatisfy(term -> assertThat(page).contains("{@code " + term + "}"));
  }

  @ParameterizedTest
  @MethodSource("records")
  void writesTheSameBytesEachTime(Conference record) {
    assertThat(write(record)).isEqualTo(write(record.toBuilder().build()));
  }

  private static String write(Conference record) {
    return ConferenceJsonLd.of(record, DAY).everything().text();
  }

  private static Convention treaty(String id, ConventionKind kind) {
    return Convention.builder()
        .id(ConventionId.of(id))
        .kind(kind)
        .title(LocalizedText.english("Treaty on " + id))
        .build();
  }

  private static Outcome outcome(String id, OutcomeKind kind) {
    return Outcome.builder()
        .id(OutcomeId.of(id))
        .kind(kind)
        .document(DocumentReference.builder().symbol("HARB/COP/2031/L.1").build())
        .build();
  }
}
