package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.RulesOfProcedureId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.overview.FloorRequest;
import org.unodc.cop.domain.overview.SpeakingOrder;
import org.unodc.cop.domain.procedure.FloorKind;
import org.unodc.cop.domain.procedure.FloorRule;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.SpeakersList;
import org.unodc.cop.domain.statement.Statement;

class SpeakingOrderTest {
  private static final SessionId SESSION = SessionId.of("example-cop1");
  private static final AgendaItemId ITEM = AgendaItemId.of("item-2");
  private static final Actor LEAGUE = new Actor.StakeholderActor(StakeholderId.of("league"));
  private static final Actor KENYA = new Actor.ParticipantActor(ParticipantId.of("ken"));
  private static final Actor AUSTRIA = new Actor.ParticipantActor(ParticipantId.of("aut"));
  private static final Actor UNION = new Actor.ParticipantActor(ParticipantId.of("eu"));

  @Test
  void followsTheRequestsOfAllSpeakers() {
    SpeakingOrder order =
        only(
            requested(KENYA, "2030-06-03T10:20:00+02:00").build(),
            requested(LEAGUE, "2030-06-03T08:10:00Z").build(),
            requested(AUSTRIA, "2030-06-03T10:30:00+02:00").build());

    assertThat(order.requests())
        .extracting(FloorRequest::actor)
        .containsExactly(LEAGUE, KENYA, AUSTRIA);
    assertThat(order.requests()).extracting(FloorRequest::place).containsExactly(1, 2, 3);
  }

  @Test
  void keepsTheOrderOfTheListIfARequestHasNoTime() {
    SpeakingOrder order =
        only(
            requested(KENYA, "2030-06-03T10:20:00+02:00").build(),
            SpeakerEntry.builder().speaker(AUSTRIA).build(),
            requested(LEAGUE, "2030-06-03T08:10:00Z").build());

    assertThat(order.requests())
        .extracting(FloorRequest::actor)
        .containsExactly(KENYA, AUSTRIA, LEAGUE);
  }

  @Test
  void keepsTheOrderOfAListByRankOrLot() {
    SpeakersList list =
        SpeakersList.builder()
            .session(SESSION)
            .agendaItem(ITEM)
            .inOrderOfRequest(false)
            .addEntries(
                requested(KENYA, "2030-06-03T10:20:00+02:00").build(),
                requested(LEAGUE, "2030-06-03T08:10:00Z").build())
            .build();
    Conference conference = conference().toBuilder().speakersLists(ImmutableList.of(list)).build();

    assertThat(SpeakingOrder.of(conference, ITEM).get(0).requests())
        .extracting(FloorRequest::actor)
        .containsExactly(KENYA, LEAGUE);
  }

  @Test
  void givesPointsOfOrderAndRepliesThePlaceOfTheRules() {
    SpeakerEntry[] entries = {
      requested(LEAGUE, "2030-06-03T10:00:00+02:00").build(),
      requested(UNION, "2030-06-03T10:05:00+02:00").kind(FloorKind.RIGHT_OF_REPLY).build(),
      requested(KENYA, "2030-06-03T10:10:00+02:00").build(),
      requested(AUSTRIA, "2030-06-03T10:15:00+02:00").kind(FloorKind.POINT_OF_ORDER).build()
    };
    SpeakingOrder ordered =
        only(
            rules(FloorKind.POINT_OF_ORDER, FloorKind.LISTED_SPEAKER, FloorKind.RIGHT_OF_REPLY),
            entries);
    SpeakingOrder silentOnReplies =
        only(rules(FloorKind.POINT_OF_ORDER, FloorKind.LISTED_SPEAKER), entries);

    assertThat(ordered.requests())
        .extracting(FloorRequest::actor, FloorRequest::kind)
        .containsExactly(
            tuple(AUSTRIA, FloorKind.POINT_OF_ORDER),
            tuple(LEAGUE, FloorKind.LISTED_SPEAKER),
            tuple(KENYA, FloorKind.LISTED_SPEAKER),
            tuple(UNION, FloorKind.RIGHT_OF_REPLY));
    assertThat(silentOnReplies.requests())
        .extracting(FloorRequest::actor)
        .as("nothing is guessed about replies")
        .containsExactly(LEAGUE, UNION, KENYA, AUSTRIA);
  }

  @Test
  void reportsTheOutcomeOfEachRequest() {
    SpeakingOrder order =
        only(
            requested(AUSTRIA, "2030-06-03T10:00:00+02:00")
                .statement(StatementId.of("st-1"))
                .build(),
            requested(KENYA, "2030-06-03T10:01:00+02:00").addOnBehalfOf(KENYA).build());

    FloorRequest austria = order.requests().get(0);
    assertThat(austria.timeLimit()).contains(Duration.ofMinutes(5));
    assertThat(austria.delivery()).contains(Delivery.DELIVERED);
    assertThat(austria.onBehalfOf()).containsExactly(UNION);
    FloorRequest kenya = order.requests().get(1);
    assertThat(kenya.delivery()).isEmpty();
    assertThat(kenya.timeLimit()).isEmpty();
    assertThat(kenya.onBehalfOf()).containsExactly(KENYA);
  }

  @Test
  void statesTheRuleByWhichAnObserverSpeaks() {
    SpeakingOrder order =
        only(
            requested(LEAGUE, "2030-06-03T10:00:00+02:00").build(),
            requested(KENYA, "2030-06-03T10:01:00+02:00").build());

    assertThat(order.requests().get(0).maySpeak())
        .map(answer -> answer.reason(OfficialLanguage.ENGLISH))
        .contains(
            "An observer under rule 17 (3) may exercise the right to speak when the President"
                + " invites it, on the conditions of that rule.");
    assertThat(order.requests().get(0).maySpeak())
        .map(ProceduralAnswer::answer)
        .contains(Answer.YES);
    assertThat(order.requests().get(1).maySpeak()).isEmpty();
  }

  @Test
  void hasNoOrderForAnItemWithoutAList() {
    assertThat(SpeakingOrder.of(conference(), AgendaItemId.of("item-9"))).isEmpty();
  }

  private static RulesOfProcedure rules(FloorKind... order) {
    return RulesOfProcedure.builder()
        .id(RulesOfProcedureId.of("example-rop"))
        .addAllFloorOrder(
            Stream.of(order).map(kind -> new FloorRule(kind, Optional.empty())).toList())
        .build();
  }

  private static SpeakingOrder only(RulesOfProcedure rules, SpeakerEntry... entries) {
    Conference conference =
        conference(entries).toBuilder().rulesOfProcedure(ImmutableList.of(rules)).build();
    return SpeakingOrder.of(conference, ITEM).get(0);
  }

  private static SpeakingOrder only(SpeakerEntry... entries) {
    ImmutableList<SpeakingOrder> orders = SpeakingOrder.of(conference(entries), ITEM);
    assertThat(orders).hasSize(1);
    return orders.get(0);
  }

  private static SpeakerEntry.Builder requested(Actor speaker, String time) {
    return SpeakerEntry.builder().speaker(speaker).requestedAt(OffsetDateTime.parse(time));
  }

  private static Conference conference(SpeakerEntry... entries) {
    return Conference.builder()
        .id(ConferenceId.of("example-cop"))
        .addAllRulesOfProcedure(UntocRules.versions())
        .addAccreditations(
            Accreditation.builder()
                .stakeholder(StakeholderId.of("league"))
                .session(SESSION)
                .basis(AccreditationBasisId.of("untoc-rop-2008-rule-17-1"))
                .build())
        .addStatements(
            Statement.builder()
                .id(StatementId.of("st-1"))
                .timeLimit(Duration.ofMinutes(5))
                .delivery(Delivery.DELIVERED)
                .addOnBehalfOf(UNION)
                .build())
        .addSpeakersLists(
            SpeakersList.builder().session(SESSION).agendaItem(ITEM).addEntries(entries).build())
        .build();
  }
}
