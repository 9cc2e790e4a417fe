package org.unodc.cop.domain.status;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.partitioningBy;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.convention.SignatureClosing;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.party.DayCertainty;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.party.EntryIntoForceBasis;
import org.unodc.cop.domain.party.EntryIntoForceObstacle;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.timeline.Completeness;
import org.unodc.cop.domain.timeline.EntryIntoForce;
import org.unodc.cop.domain.timeline.ParticipantLookup;
import org.unodc.cop.domain.timeline.ParticipantTally;
import org.unodc.cop.domain.timeline.ParticipantTimeline;
import org.unodc.cop.domain.timeline.ProvisionalApplication;
import org.unodc.cop.domain.timeline.TreatyActions;
import org.unodc.cop.domain.timeline.TreatyTimeline;

/**
 * The status of participants with regard to one treaty on any day, computed from the actions that
 * the depositary recorded and from the treaty's own final clauses (for UNTOC, articles 36 to 40).
 *
 * <p>Each answer holds whatever actions the record may lack. Until the last day for which the
 * actions are known ({@link Convention#actionsKnownUntil()}, {@link
 * Convention#currentParticipantsKnownUntil()}) it lacks none. On a later day, or if the record
 * states no such day:
 *
 * <ul>
 *   <li>an instrument may be missing: the day of entry into force may be earlier, and a participant
 *       without a recorded consent may be a party;
 *   <li>a notice of leaving may be missing: a party remains one for certain only until a notice
 *       that was given after the last known day can have taken effect (UNTOC, article 40, paragraph
 *       1);
 *   <li>so a status is unknown ({@link #recordedStatusOf} has the recorded one), a count is a
 *       minimum ("at least"), and a list names the certain and the possible participants.
 * </ul>
 *
 * <p>A participant that consented is not supposed to have left before the treaty entered into force
 * unless the record shows it (Vienna Convention on the Law of Treaties, article 42, paragraph 2).
 * If an action has no day, or if a required clause is missing, the status is unknown as far as this
 * matters: missing information does not count as "no". The order of the actions does not matter.
 *
 * <p>Each participant id is counted once. Duplicates under different ids are not detected here; for
 * States, a rule reports them.
 *
 * <p>Example:
 *
 * <pre>{@code
 * TreatyStatus status = conference.treatyStatus(ConventionId.of("untoc")).orElseThrow();
 * status.entryIntoForce().known() // Optional[2003-09-29]
 * status.partiesByDepositOn(LocalDate.of(2024, 5, 4)) // 192
 * status.statusOf(ParticipantId.of("jpn"), LocalDate.of(2024, 10, 14)) // PARTY
 * }</pre>
 */
public final class TreatyStatus {
  private final Convention treaty;
  private final Completeness completeness;
  private final TreatyActions actions;
  private final ParticipantLookup participants;
  private final TreatyTimeline timeline;
  private final EntryIntoForce entryIntoForce;
  private final Supplier<ParticipantTally> tally;
  private final Supplier<ParticipantTally> withoutOrganizations;

  private TreatyStatus(Convention treaty, TreatyActions actions) {
    this.treaty = treaty;
    this.completeness = Completeness.of(treaty);
    this.actions = actions;
    this.participants = actions.participants();
    this.timeline = actions.to(treaty.id());
    this.entryIntoForce = timeline.entryIntoForce();
    this.tally = Suppliers.memoize(() -> tally(participant -> true));
    this.withoutOrganizations =
        Suppliers.memoize(() -> tally.get().without(tally(participants::isRegionalOrganization)));
  }

  /**
   * {@return the status of a treaty of this record; empty if the record has no such treaty}
   *
   * @param id the id of a convention or a protocol
   */
  public static Optional<TreatyStatus> in(RecordView record, ConventionId id) {
    requireNonNull(record, "record");
    requireNonNull(id, "id");
    return record
        .find(Convention.class, id)
        .map(
            treaty ->
                record.computedOnce(
                    TreatyStatus.class,
                    id,
                    () -> new TreatyStatus(treaty, TreatyActions.of(record))));
  }

  /**
   * {@return the status of one treaty}
   *
   * @param convention the treaty
   * @param family other treaties, among them its parent and the treaties that its clauses name
   * @param participants the participants that took the actions; a participant that is not in this
   *     list is treated as a State
   * @param actions actions on any treaty, in any order
   */
  public static TreatyStatus of(
      Convention convention,
      List<Convention> family,
      List<Participant> participants,
      List<TreatyAction> actions) {
    requireNonNull(convention, "convention");
    requireNonNull(family, "family");
    requireNonNull(participants, "participants");
    requireNonNull(actions, "actions");
    List<Convention> treaties =
        Stream.concat(Stream.of(convention), family.stream()).collect(toImmutableList());
    return new TreatyStatus(convention, new TreatyActions(treaties, participants, actions));
  }

  /**
   * {@return the day on which the treaty entered into force (UNTOC, article 38, paragraph 1);
   * unknown if it did not, or if undated actions or missing clauses leave the day open}
   *
   * <p>If the record has the day that the depositary published ({@link
   * Convention#enteredIntoForceOn()}), that day decides. {@link #computedEntryIntoForce()} is then
   * its control.
   */
  public DayOfEffect entryIntoForce() {
    return entryIntoForce.day();
  }

  /**
   * {@return the day of entry into force that follows from the clause and the recorded actions
   * (UNTOC, article 38, paragraph 1), also if another day was published}
   *
   * <p>If the record does not claim that it has all actions, the day is the latest one: an
   * instrument that the record lacks can only bring it forward. Conditions that more actions can
   * delay, such as a fraction of the parties to another treaty, leave the day unknown.
   */
  public DayOfEffect computedEntryIntoForce() {
    return entryIntoForce.computedDay();
  }

  /**
   * {@return whether {@link #entryIntoForce()} was computed or published; empty if that day is
   * unknown}
   */
  public Optional<EntryIntoForceBasis> entryIntoForceBasis() {
    return entryIntoForce.basis();
  }

  /**
   * {@return the reasons why the day of entry into force cannot be computed for certain: conditions
   * that are not met, or information that the record lacks (UNTOC, article 38, paragraph 1); also
   * the reason why the published day may be earlier than the computed one}
   */
  public ImmutableSet<EntryIntoForceObstacle> obstaclesToEntryIntoForce() {
    return entryIntoForce.obstacles();
  }

  /**
   * {@return the obstacles of {@link #obstaclesToEntryIntoForce()}, each as a whole sentence with
   * its numbers, such as "Of the instruments that are required for entry into force, the record has
   * 38 of 40."}
   *
   * <p>If several conditions of one kind are not met, each has its sentence.
   */
  public ImmutableList<Message> explainObstaclesToEntryIntoForce() {
    return entryIntoForce.explainObstacles();
  }

  /**
   * {@return the instrument that met the conditions of entry into force (UNTOC, article 38,
   * paragraph 1); empty if the record does not determine it}
   *
   * <p>Instruments of the same day are counted in the order of their participants' ids.
   */
  public Optional<TreatyAction> decisiveInstrument() {
    return entryIntoForce.decisive();
  }

  /**
   * {@return the day on which the treaty last entered into force for this participant (UNTOC,
   * article 38, paragraph 2); unknown if it did not, or if the record does not determine the day}
   *
   * <p>A day that the depositary states takes precedence over the computed day. For a participant
   * that succeeds to the treaty, the day is never before the treaty's own. If the participant left
   * before the treaty entered into force for it, the result is unknown.
   */
  public DayOfEffect entryIntoForceFor(ParticipantId participant) {
    return timeline
        .of(participant)
        .map(own -> own.inForceFrom(entryIntoForce))
        .orElse(DayOfEffect.unknown());
  }

  /**
   * {@return the status of a participant on a day, such as signatory, party or withdrawn (UNTOC,
   * articles 36 to 40); unknown if an action that the record may lack can change it}
   */
  public ParticipantStatus statusOf(ParticipantId participant, LocalDate day) {
    return timeline
        .of(participant)
        .map(own -> own.statusOn(day, entryIntoForce))
        .orElseGet(() -> statusWithoutAction(participant, day));
  }

  /**
   * {@return the reasons why {@link #statusOf} is unknown, each as a whole sentence; empty if it is
   * known}
   *
   * <p>If the record may lack actions until the day, that is the only reason.
   */
  public ImmutableList<Message> explainUnknownStatus(ParticipantId participant, LocalDate day) {
    return reasonsForUnknown(participant, day).stream().map(Message::of).collect(toImmutableList());
  }

  private ImmutableSet<UnknownStatusReason> reasonsForUnknown(
      ParticipantId participant, LocalDate day) {
    if (statusOf(participant, day) != ParticipantStatus.UNKNOWN) {
      return ImmutableSet.of();
    }
    if (!isKnownOn(participant, day)) {
      return ImmutableSet.of(
          timeline.isKnownOn(participant, LocalDate.MIN)
              ? UnknownStatusReason.AFTER_LAST_KNOWN_DAY
              : UnknownStatusReason.NO_DAY_STATED);
    }
    ImmutableSet.Builder<UnknownStatusReason> reasons = ImmutableSet.builder();
    if (recordedStatusOf(participant, day) != ParticipantStatus.UNKNOWN) {
      return ImmutableSet.of(UnknownStatusReason.MAY_LEAVE_WITH_CONVENTION);
    }
    if (participants.goneFrom(participant).hasComeBy(day) == Answer.UNKNOWN) {
      reasons.add(UnknownStatusReason.LAST_DAY_NOT_STATED);
    }
    List<TreatyAction> taken =
        actions.byParticipant(treaty.id()).getOrDefault(participant, ImmutableList.of());
    if (taken.stream().anyMatch(action -> action.effectOrDate().isEmpty())) {
      reasons.add(UnknownStatusReason.ACTION_WITHOUT_DAY);
    }
    if (entryIntoForce().comes() == Answer.UNKNOWN
        || entryIntoForce().certainty() == DayCertainty.LATEST) {
      reasons.add(UnknownStatusReason.ENTRY_INTO_FORCE_NOT_CERTAIN);
    } else if (taken.stream()
        .filter(action -> action.kind().bindsParticipant())
        .flatMap(action -> action.date().stream())
        .anyMatch(deposit -> entryIntoForce.dayFor(deposit).isEmpty())) {
      reasons.add(UnknownStatusReason.LATER_PARTY_NOT_STATED);
    }
    ImmutableSet<UnknownStatusReason> found = reasons.build();
    return found.isEmpty() ? ImmutableSet.of(UnknownStatusReason.LEFT_OPEN) : found;
  }

  /**
   * {@return the status of a participant on a day if the record lacks no action of the participant;
   * unknown if the recorded actions and clauses themselves leave it open}
   *
   * <p>Until the last day for which the actions are known it equals {@link #statusOf}. On a later
   * day it is only the last recorded status.
   */
  public ParticipantStatus recordedStatusOf(ParticipantId participant, LocalDate day) {
    return timeline
        .of(participant)
        .map(own -> own.recordedStatusOn(day, entryIntoForce))
        .orElseGet(() -> statusWithoutAction(participant, day));
  }

  private ParticipantStatus statusWithoutAction(ParticipantId participant, LocalDate day) {
    return switch (participants.goneFrom(participant).hasComeBy(day)) {
      case YES -> ParticipantStatus.ENDED;
      case NO ->
          day.isBefore(timeline.firstDayOf(participant)) || isKnownOn(participant, day)
              ? ParticipantStatus.NONE
              : ParticipantStatus.UNKNOWN;
      case UNKNOWN -> ParticipantStatus.UNKNOWN;
    };
  }

  /**
   * {@return whether a participant applied the treaty provisionally on a day (Vienna Convention on
   * the Law of Treaties, article 25)}
   *
   * <p>Provisional application makes nobody a party, so it does not change {@link #statusOf}. It
   * ends when the treaty enters into force for the participant. Some treaties end it earlier; the
   * record states this as an action.
   */
  public Answer appliesProvisionallyOn(ParticipantId participant, LocalDate day) {
    Optional<ProvisionalApplication> application =
        timeline.of(participant).map(ParticipantTimeline::provisionalApplication);
    Answer declared = application.map(found -> found.isDeclaredOn(day)).orElse(Answer.NO);
    boolean isRecorded = application.filter(ProvisionalApplication::isRecorded).isPresent();
    return switch (statusOf(participant, day)) {
      case PARTY, ENDED -> Answer.NO;
      case UNKNOWN -> isRecorded ? declared.and(Answer.UNKNOWN) : undeclared(participant, day);
      default -> isRecorded ? declared : undeclared(participant, day);
    };
  }

  private Answer undeclared(ParticipantId participant, LocalDate day) {
    return isKnownOn(participant, day) ? Answer.NO : Answer.UNKNOWN;
  }

  /** {@return whether the record's actions of a participant are complete for a day} */
  public boolean isKnownOn(ParticipantId participant, LocalDate day) {
    return timeline.isKnownOn(participant, day);
  }

  /** {@return the participants for which the treaty was in force on a day (UNTOC, article 38)} */
  public Parties partiesOn(LocalDate day) {
    return new Parties(
        day,
        participants(Answer.YES, day),
        participants(Answer.UNKNOWN, day),
        arePartiesKnownOn(day));
  }

  /** {@return whether no participant without a recorded action can be a party on a day} */
  private boolean arePartiesKnownOn(LocalDate day) {
    return completeness.isKnownOfExisting(day) || !entryIntoForce.mayBeInForceOn(day);
  }

  private ImmutableList<ParticipantId> participants(Answer bound, LocalDate day) {
    return timeline.participants().stream()
        .filter(participant -> timeline.isBoundOn(participant, day) == bound)
        .collect(toImmutableList());
  }

  /**
   * {@return the number of participants for which the treaty was in force on a day (UNTOC, article
   * 38)}
   */
  public ReportedCount partiesInForceOn(LocalDate day) {
    return tally.get().boundOn(day, arePartiesKnownOn(day));
  }

  /**
   * {@return the number of States of each regional group for which the treaty was in force on a
   * day, in the order of the groups; groups without a party are included}
   *
   * <p>A State counts in its current group. States without a group, former States and regional
   * economic integration organizations are not counted. Such organizations are not members of any
   * group, even if they are parties in their own right (UNTOC, article 36, paragraph 2).
   */
  public ImmutableMap<RegionalGroup, ReportedCount> partiesByGroupOn(LocalDate day) {
    Multiset<RegionalGroup> parties = groups(Answer.YES, day);
    Multiset<RegionalGroup> unknown = groups(Answer.UNKNOWN, day);
    return Arrays.stream(RegionalGroup.values())
        .collect(
            toImmutableMap(
                group -> group,
                group ->
                    reported(
                        parties.count(group),
                        completeness.isKnownOfCurrent(day) && !unknown.contains(group))));
  }

  /**
   * {@return the number of participants that had deposited an instrument by the end of a day and
   * had not left; depositaries count these as parties (UNTOC, article 36, paragraphs 3 and 4)}
   */
  public ReportedCount partiesByDepositOn(LocalDate day) {
    return tally.get().depositedBy(day, completeness.isKnownOfExisting(day));
  }

  /**
   * {@return the number of participants that had signed by the end of a day and still existed,
   * including participants that were bound later}
   *
   * <p>The number stays exact after the last day of signature (UNTOC, article 36, paragraph 1), or
   * after entry into force if the treaty is open for signature until then, because no participant
   * can sign then. Signatures that are taken over from a predecessor State after the last day for
   * which the actions are known are not counted, although they remain possible.
   */
  public ReportedCount signatoriesOn(LocalDate day) {
    return tally.get().signedBy(day, areSignaturesKnownOn(day));
  }

  /**
   * {@return the changes of status in a range of days for the participants that took an action}
   *
   * <p>A participant becomes a party on the day on which the treaty enters into force (UNTOC,
   * article 38, paragraph 1) or on its own later day (paragraph 2). It leaves on the day on which
   * its notice takes effect (article 40, paragraph 1).
   *
   * @param from the first day on which a change counts
   * @param to the last day on which a change counts
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public StatusChanges changesBetween(LocalDate from, LocalDate to) {
    DateRange days = DateRange.of(from, to);
    ImmutableList<StatusChange> recorded =
        timeline.participants().stream()
            .flatMap(participant -> recordedChanges(participant, days))
            .sorted(StatusChanges.BY_DAY)
            .collect(toImmutableList());
    Map<Boolean, ImmutableList<StatusChange>> byCertainty =
        recorded.stream().collect(partitioningBy(this::isCertain, toImmutableList()));
    return new StatusChanges(
        requireNonNull(byCertainty.get(true)),
        requireNonNull(byCertainty.get(false)),
        isKnownOn(to));
  }

  private Stream<StatusChange> recordedChanges(ParticipantId participant, DateRange days) {
    ParticipantTimeline own = timeline.of(participant).orElseThrow();
    return own.turningDays(entryIntoForce)
        .filter(days::contains)
        .distinct()
        .flatMap(
            day -> {
              ParticipantStatus before = own.recordedStatusOn(day.minusDays(1), entryIntoForce);
              ParticipantStatus after = own.recordedStatusOn(day, entryIntoForce);
              return before == after
                  ? Stream.empty()
                  : Stream.of(new StatusChange(day, participant, before, after));
            });
  }

  private boolean isCertain(StatusChange change) {
    return change.before() != ParticipantStatus.UNKNOWN
        && change.after() != ParticipantStatus.UNKNOWN
        && statusOf(change.participant(), change.day().minusDays(1)) == change.before()
        && statusOf(change.participant(), change.day()) == change.after();
  }

  /** {@return whether the record's actions are complete for a day} */
  public boolean isKnownOn(LocalDate day) {
    return completeness.isKnownOn(day);
  }

  /**
   * {@return the result of {@link #signatoriesOn} without regional economic integration
   * organizations}
   */
  public ReportedCount signatoryStatesOn(LocalDate day) {
    return withoutOrganizations.get().signedBy(day, areSignaturesKnownOn(day));
  }

  /**
   * {@return the result of {@link #partiesByDepositOn} without regional economic integration
   * organizations}
   */
  public ReportedCount statesByDepositOn(LocalDate day) {
    return withoutOrganizations.get().depositedBy(day, completeness.isKnownOfExisting(day));
  }

  /**
   * {@return the result of {@link #partiesInForceOn} without regional economic integration
   * organizations}
   */
  public ReportedCount statesInForceOn(LocalDate day) {
    return withoutOrganizations.get().boundOn(day, arePartiesKnownOn(day));
  }

  /**
   * {@return the last day on which the treaty may be signed (UNTOC, article 36, paragraph 1): the
   * day that its text sets, or the day of entry into force if it is open for signature until then;
   * empty if there is no last day, or if it is unknown}
   */
  public Optional<LocalDate> lastDayOfSignature() {
    return treaty.signature().flatMap(clause -> endOfSignature(clause).known());
  }

  private Multiset<RegionalGroup> groups(Answer bound, LocalDate day) {
    return participants(bound, day).stream()
        .flatMap(participant -> participants.groupOf(participant).stream())
        .collect(toImmutableMultiset());
  }

  private boolean areSignaturesKnownOn(LocalDate day) {
    LocalDate lastDay =
        treaty
            .signature()
            .flatMap(clause -> endOfSignature(clause).day())
            .filter(day::isAfter)
            .orElse(day);
    return isKnownOn(lastDay)
        || (completeness.isKnownOfCurrent(lastDay) && completeness.isKnownOfExisting(day));
  }

  private DayOfEffect endOfSignature(SignatureClause clause) {
    return clause.closes().equals(Optional.of(SignatureClosing.AT_ENTRY_INTO_FORCE))
        ? entryIntoForce()
        : clause.lastDay().map(DayOfEffect::on).orElse(DayOfEffect.unknown());
  }

  private ParticipantTally tally(Predicate<ParticipantId> included) {
    return ParticipantTally.of(
        timeline.participants().stream()
            .filter(included)
            .flatMap(participant -> timeline.of(participant).stream())
            .collect(toImmutableList()),
        entryIntoForce);
  }

  private static ReportedCount reported(long count, boolean known) {
    return known ? ReportedCount.exactly(count) : ReportedCount.atLeast(count);
  }
}
