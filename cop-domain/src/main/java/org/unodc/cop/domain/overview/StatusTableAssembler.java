package org.unodc.cop.domain.overview;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.party.EntryIntoForceObstacle;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.status.StatusChange;
import org.unodc.cop.domain.status.TreatyStatus;

/** Computes the rows of a {@link StatusTable}. */
final class StatusTableAssembler {
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** The obstacles that show that the treaty is not in force, not that its day is unknown. */
  private static final ImmutableSet<EntryIntoForceObstacle> CONDITIONS_NOT_MET =
      Sets.immutableEnumSet(
          EntryIntoForceObstacle.NUMBER_NOT_REACHED,
          EntryIntoForceObstacle.SHARE_NOT_REACHED,
          EntryIntoForceObstacle.NAMED_PARTICIPANTS_NOT_BOUND,
          EntryIntoForceObstacle.FRACTION_NOT_REACHED,
          EntryIntoForceObstacle.CONDITIONS_NOT_MET_TOGETHER);

  private final Conference conference;
  private final Convention treaty;
  private final LocalDate day;
  private final TreatyStatus status;
  private final boolean treatyIsDetermined;
  private final ImmutableListMultimap<ParticipantId, TreatyAction> actions;
  private final ImmutableListMultimap<ParticipantId, StatusChange> changes;

  StatusTableAssembler(Conference conference, Convention treaty, LocalDate day) {
    this.conference = conference;
    this.treaty = treaty;
    this.day = day;
    this.status = statusFrom(conference.treatyActions());
    this.treatyIsDetermined =
        status.obstaclesToEntryIntoForce().stream().allMatch(CONDITIONS_NOT_MET::contains);
    this.actions =
        Multimaps.index(
            conference.treatyActions().stream().filter(this::concernsTreaty).iterator(),
            TreatyAction::participant);
    this.changes = recordedChangesOf(status);
  }

  ImmutableList<StatusRow> all() {
    Map<ParticipantId, Optional<Participant>> rows = new LinkedHashMap<>();
    conference.participants().forEach(known -> rows.putIfAbsent(known.id(), Optional.of(known)));
    actions.keySet().forEach(id -> rows.putIfAbsent(id, Optional.empty()));
    return rows.entrySet().stream()
        .map(entry -> row(entry.getKey(), entry.getValue()))
        .collect(toImmutableList());
  }

  private StatusRow row(ParticipantId id, Optional<Participant> participant) {
    ImmutableList<TreatyAction> taken =
        actions.get(id).stream()
            .filter(action -> !isAfter(action, day))
            .sorted(comparing(action -> action.date().orElse(LocalDate.MAX)))
            .collect(toImmutableList());
    boolean complete = status.isKnownOn(id, day);
    boolean signaturesComplete =
        complete || status.signatoriesOn(day).qualifier() == CountQualifier.EXACT;
    StatusRow actionsOnly =
        new StatusRow(
            id,
            participant,
            status.statusOf(id, day),
            taken,
            taken(taken, action -> action.kind().isSignature(), signaturesComplete),
            consented(id, taken, complete),
            Answer.UNKNOWN,
            DayOfEffect.unknown(),
            DayOfEffect.unknown());
    Optional<TreatyAction> notice = actionsOnly.denunciation();
    return new StatusRow(
        id,
        participant,
        actionsOnly.status(),
        taken,
        actionsOnly.signed(),
        actionsOnly.consented(),
        taken(notice.stream().collect(toImmutableList()), action -> true, complete),
        inForceFrom(actionsOnly),
        notice.map(this::effectOf).orElseGet(() -> withdrawnWithoutNotice(actionsOnly)));
  }

  /** {@return whether an action was taken by the end of the day} */
  private static Answer taken(
      ImmutableList<TreatyAction> actions, Predicate<TreatyAction> kind, boolean complete) {
    return Answer.anyOf(
        Stream.concat(
            actions.stream()
                .filter(kind)
                .map(action -> action.date().isPresent() ? Answer.YES : Answer.UNKNOWN),
            Stream.of(complete ? Answer.NO : Answer.UNKNOWN)));
  }

  private Answer consented(ParticipantId id, ImmutableList<TreatyAction> taken, boolean complete) {
    ParticipantStatus known = status.recordedStatusOf(id, day);
    boolean isWithdrawn = known == ParticipantStatus.SIGNATORY || known == ParticipantStatus.NONE;
    return taken(taken, action -> action.kind().bindsParticipant() && !isWithdrawn, complete);
  }

  private DayOfEffect inForceFrom(StatusRow row) {
    if (row.instrument().isEmpty() || row.consented() == Answer.NO) {
      return row.consented() == Answer.NO ? DayOfEffect.never() : DayOfEffect.unknown();
    }
    DayOfEffect day = asItStood(row.id()).entryIntoForceFor(row.id());
    return day.day().isEmpty() && wasNeverBound(row) ? DayOfEffect.never() : day;
  }

  private boolean wasNeverBound(StatusRow row) {
    Stream<ParticipantStatus> earlier =
        changes.get(row.id()).stream()
            .filter(change -> !change.day().isAfter(day))
            .map(StatusChange::after);
    return treatyIsDetermined
        && status.isKnownOn(row.id(), day)
        && Stream.concat(earlier, Stream.of(row.status()))
            .allMatch(known -> known.isParty() == Answer.NO);
  }

  /**
   * {@return the status without what the participant did after the day, such as a return}
   *
   * <p>The actions of others stay, because they may decide when the treaty entered into force.
   */
  private TreatyStatus asItStood(ParticipantId id) {
    TreatyStatus stood = without(id, action -> isAfter(action, day));
    return stood.entryIntoForce().equals(status.entryIntoForce()) ? stood : status;
  }

  /** {@return the effect of a notice, regardless of what its participant did afterwards} */
  private DayOfEffect effectOf(TreatyAction notice) {
    ParticipantId id = notice.participant();
    Optional<LocalDate> given = notice.date();
    if (given.isEmpty()) {
      return DayOfEffect.unknown();
    }
    TreatyStatus untilNotice =
        without(
            id,
            action ->
                !action.equals(notice)
                    && action.date().filter(date -> !date.isBefore(given.get())).isPresent());
    return changesOf(untilNotice).get(id).stream()
        .filter(change -> !change.day().isBefore(given.get()))
        .filter(change -> change.after() == ParticipantStatus.WITHDRAWN)
        .findFirst()
        .map(change -> DayOfEffect.on(change.day()))
        .orElse(DayOfEffect.unknown());
  }

  /** A participant may leave a protocol together with its convention, without a notice. */
  private DayOfEffect withdrawnWithoutNotice(StatusRow row) {
    if (row.consented() == Answer.NO) {
      return DayOfEffect.never();
    }
    return switch (status.recordedStatusOf(row.id(), day)) {
      case WITHDRAWN ->
          Streams.findLast(
                  changes.get(row.id()).stream()
                      .filter(change -> !change.day().isAfter(day))
                      .filter(change -> change.after() == ParticipantStatus.WITHDRAWN))
              .map(change -> DayOfEffect.on(change.day()))
              .orElse(DayOfEffect.unknown());
      case UNKNOWN -> DayOfEffect.unknown();
      default -> status.isKnownOn(row.id(), day) ? DayOfEffect.never() : DayOfEffect.unknown();
    };
  }

  /**
   * {@return the status without some actions of a participant; computed anew only if it differs}
   */
  private TreatyStatus without(ParticipantId id, Predicate<TreatyAction> excluded) {
    return actions.get(id).stream().noneMatch(excluded)
        ? status
        : statusFrom(
            conference.treatyActions().stream()
                .filter(action -> !(isOf(action, id) && excluded.test(action)))
                .collect(toImmutableList()));
  }

  private ImmutableListMultimap<ParticipantId, StatusChange> changesOf(TreatyStatus history) {
    return history == status ? changes : recordedChangesOf(history);
  }

  private static ImmutableListMultimap<ParticipantId, StatusChange> recordedChangesOf(
      TreatyStatus history) {
    return Multimaps.index(
        history.changesBetween(FIRST_DAY, LAST_DAY).all(), StatusChange::participant);
  }

  private TreatyStatus statusFrom(ImmutableList<TreatyAction> history) {
    return TreatyStatus.of(treaty, conference.conventions(), conference.participants(), history);
  }

  private boolean isOf(TreatyAction action, ParticipantId participant) {
    return concernsTreaty(action) && action.participant().equals(participant);
  }

  private boolean concernsTreaty(TreatyAction action) {
    return action.instrument().equals(treaty.id());
  }

  private static boolean isAfter(TreatyAction action, LocalDate day) {
    return action.date().filter(date -> date.isAfter(day)).isPresent();
  }
}
