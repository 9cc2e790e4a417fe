package org.unodc.cop.tests.domain;

import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.protocol;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.toProtocol;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.ExtraCondition;
import org.unodc.cop.domain.convention.ExtraCondition.FractionOfParties;
import org.unodc.cop.domain.convention.ExtraCondition.MeasuredShare;
import org.unodc.cop.domain.convention.ExtraCondition.NamedParticipants;
import org.unodc.cop.domain.convention.ExtraCondition.OtherTreatyInForce;
import org.unodc.cop.domain.convention.ParticipantShare;
import org.unodc.cop.domain.convention.PartiesCountedOn;
import org.unodc.cop.domain.convention.ShareMeasure;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/** Treaties whose day of entry into force cannot be computed, each for another reason. */
final class ObstacleSamples {
  static final ExtraCondition OTHER_TREATY =
      new OtherTreatyInForce(ConventionId.of("elsewhere"), Optional.empty());

  private ObstacleSamples() {}

  /** {@return the sentences of all obstacles} */
  static Stream<Message> sentences() {
    return statuses().flatMap(status -> status.explainObstaclesToEntryIntoForce().stream());
  }

  static Convention with(ExtraCondition... conditions) {
    return Treaties.conventionWith(
        Treaties.threeInstruments().toBuilder().addAllConditions(List.of(conditions)));
  }

  /** {@return the condition that half of the gross tonnage is reached; shares are in percent} */
  static MeasuredShare halfOfTheTonnage(ParticipantShare... shares) {
    return new MeasuredShare(
        ShareMeasure.GROSS_TONNAGE,
        new BigDecimal("50"),
        ImmutableList.copyOf(shares),
        Optional.empty());
  }

  static ParticipantShare share(String participant, String percent) {
    return new ParticipantShare(
        participant(participant), new BigDecimal(percent), Optional.empty(), Optional.empty());
  }

  static NamedParticipants named(OptionalInt atLeast, String... participants) {
    return new NamedParticipants(
        Arrays.stream(participants).map(ParticipantId::of).collect(ImmutableList.toImmutableList()),
        atLeast,
        Optional.empty());
  }

  static FractionOfParties threeFourths(Optional<PartiesCountedOn> countedOn) {
    return new FractionOfParties(3, 4, Optional.empty(), countedOn, Optional.empty());
  }

  /** {@return a protocol that three fourths of the parties to the convention must accept} */
  static Convention amendment(Optional<PartiesCountedOn> countedOn) {
    return protocol().toBuilder()
        .adoptedOn(Treaties.day("2004-06-01"))
        .entryIntoForce(
            EntryIntoForceClause.builder()
                .instruments(Treaties.stipulated(0))
                .delayDays(Treaties.stipulated(90))
                .notBeforeParent(false)
                .regionalOrganizationsCount(false)
                .addConditions(threeFourths(countedOn))
                .build())
        .build();
  }

  private static Stream<TreatyStatus> statuses() {
    Actions three = actions().threeInstruments();
    Actions two =
        actions().add("aut", RATIFICATION, "2003-05-01").add("bra", RATIFICATION, "2003-06-01");
    Actions undated =
        actions()
            .add("aut", RATIFICATION, "2003-05-01")
            .add("bra", RATIFICATION, "2003-06-01")
            .undated("arm", ACCESSION);
    Actions left = actions().threeInstruments().add("aut", DENUNCIATION, "2003-08-01");
    left.add("arm", DENUNCIATION, "2003-08-01").add("jpn", RATIFICATION, "2004-12-01");
    Convention silentProtocol =
        protocol().toBuilder()
            .entryIntoForce(
                protocol().entryIntoForce().orElseThrow().toBuilder()
                    .notBeforeParent(Optional.empty())
                    .build())
            .build();
    return Stream.of(
        status(convention().toBuilder().entryIntoForce(Optional.empty()).build(), three),
        status(convention(), two),
        status(convention().toBuilder().actionsKnownUntil(Optional.empty()).build(), three),
        status(convention(), undated),
        status(with(halfOfTheTonnage(share("aut", "20.5"), share("jpn", "79.5"))), three),
        status(with(halfOfTheTonnage(share("aut", "20.5"))), three),
        status(with(named(OptionalInt.empty(), "aut", "jpn", "chn")), three),
        status(with(named(OptionalInt.of(3), "aut")), three),
        status(
            amendment(Optional.of(PartiesCountedOn.DAY_OF_ADOPTION)),
            three.copy().add(toProtocol("aut", "2004-07-01"))),
        status(
            amendment(Optional.empty()),
            three
                .copy()
                .add(toProtocol("aut", "2004-07-01"))
                .add("jpn", RATIFICATION, "2004-08-01")
                .add(toProtocol("bra", "2005-01-01"))
                .add(toProtocol("jpn", "2005-02-01"))),
        status(with(threeFourths(Optional.empty())), three),
        status(with(OTHER_TREATY), three),
        status(with(named(OptionalInt.empty(), "jpn")), left),
        status(
            convention().toBuilder()
                .actionsKnownUntil(Optional.empty())
                .enteredIntoForceOn(Treaties.day("2003-09-28"))
                .build(),
            three),
        status(protocol(), List.of(), actions().add(toProtocol("aut", "2004-01-01"))),
        status(silentProtocol, List.of(), actions().add(toProtocol("aut", "2004-01-01"))));
  }
}
