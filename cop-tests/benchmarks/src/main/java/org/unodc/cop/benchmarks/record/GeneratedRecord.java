package org.unodc.cop.benchmarks.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;

/**
 * Generates the record of an invented conference with 192 parties, which has no findings. Equal
 * sizes generate equal records.
 */
public final class GeneratedRecord {
  /** The day of the validation. */
  public static final LocalDate DAY = LocalDate.of(2024, 1, 15);

  static final ConventionId CONVENTION = ConventionId.of("samples");

  private static final int PARTIES = 192;
  private static final LocalDate ADOPTED = LocalDate.of(2000, 11, 15);
  private static final LocalDate OPENED = LocalDate.of(2000, 12, 12);
  private static final LocalDate FIRST_DEPOSIT = LocalDate.of(2003, 1, 1);

  private GeneratedRecord() {}

  /** {@return the record with 500 stakeholders and 59 side events} */
  public static Conference standard() {
    return of(RecordSize.STANDARD);
  }

  /** {@return the record of this size} */
  public static Conference of(RecordSize size) {
    return Conference.builder()
        .id(ConferenceId.of("conference-on-samples"))
        .title(SixLanguageText.CONFERENCE.numbered(1))
        .convention(CONVENTION)
        .addConvention(convention())
        .addAllParticipants(states().stream().map(GeneratedRecord::participant).toList())
        .addAllTreatyActions(actions())
        .addAllStakeholders(GeneratedStakeholders.all(size.stakeholders()))
        .addSession(GeneratedSession.session(size.sideEvents()))
        .addAllSideEvents(GeneratedSideEvents.all(size))
        .addAllStatements(GeneratedStatements.all(size.statements()))
        .addDeclaration(GeneratedDeclaration.of(size.signatories()))
        .build();
  }

  private static Convention convention() {
    return Convention.builder()
        .id(CONVENTION)
        .kind(ConventionKind.CONVENTION)
        .title(SixLanguageText.CONVENTION.numbered(1))
        .adoptedOn(ADOPTED)
        .enteredIntoForceOn(FIRST_DEPOSIT.plusDays(129))
        .addAllAuthenticLanguages(ImmutableList.copyOf(OfficialLanguage.values()))
        .lastArticle(41)
        .actionsKnownUntil(DAY)
        .build();
  }

  private static ImmutableList<State> states() {
    return States.all().stream().limit(PARTIES).collect(toImmutableList());
  }

  private static Participant participant(State state) {
    return new Participant.ParticipatingState(id(state), state.code());
  }

  /** {@return the actions: each State signs, and deposits its instrument some years later} */
  private static ImmutableList<TreatyAction> actions() {
    ImmutableList.Builder<TreatyAction> actions = ImmutableList.builder();
    int states = 0;
    for (State state : states()) {
      actions
          .add(action(state, TreatyActionKind.SIGNATURE, OPENED.plusDays(states)))
          .add(action(state, TreatyActionKind.RATIFICATION, FIRST_DEPOSIT.plusDays(states)));
      states++;
    }
    return actions.build();
  }

  private static TreatyAction action(State state, TreatyActionKind kind, LocalDate day) {
    return TreatyAction.builder()
        .participant(id(state))
        .instrument(CONVENTION)
        .kind(kind)
        .date(day)
        .build();
  }

  private static ParticipantId id(State state) {
    return ParticipantId.of(state.code().value().toLowerCase(Locale.ROOT));
  }
}
