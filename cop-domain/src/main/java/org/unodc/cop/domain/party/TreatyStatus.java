package org.unodc.cop.domain.party;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.RecordView;

/**
 * Who stands where towards one treaty on any day, worked out from the actions that the depositary
 * recorded and from the treaty's own final clauses (for UNTOC articles 36 to 40).
 *
 * <p>Beyond the day until which the actions are known ({@link Convention#actionsKnownUntil()})
 * counts are "at least", a participant without an action is unknown, and one with actions stands
 * where it was last known to stand. Where an action has no day, or a clause that is needed is
 * missing, the status is unknown as far as that matters: what a record leaves out is not taken for
 * no. The order of the actions does not matter.
 *
 * <p>What is counted are participants, each id once. Nobody who is recorded under two ids is
 * recognized here; of a State, a rule finds that.
 */
public final class TreatyStatus {
  private final Convention treaty;
  private final Participants participants;
  private final Memberships memberships;
  private final EntryIntoForce entryIntoForce;
  private final Headcounts headcounts;
  private final Supplier<Headcounts> withoutOrganizations;

  private TreatyStatus(Convention treaty, Optional<Convention> parent, TreatyActions actions) {
    this.treaty = treaty;
    this.participants = actions.participants();
    this.memberships = actions.to(treaty, parent);
    this.entryIntoForce = memberships.entryIntoForce();
    this.headcounts = headcounts(participant -> true);
    this.withoutOrganizations =
        Suppliers.memoize(() -> headcounts(one -> !participants.isRegionalOrganization(one)));
  }

  /**
   * {@return the status of a treaty of this record; absent where the record has no such treaty}
   *
   * @param id a convention or a protocol
   */
  public static Optional<TreatyStatus> in(RecordView record, ConventionId id) {
    return record
        .find(Convention.class, id)
        .map(
            treaty ->
                record.workedOut(
                    TreatyStatus.class,
                    id,
                    () ->
                        new TreatyStatus(
                            treaty,
                            treaty.parent().flatMap(above -> record.find(Convention.class, above)),
                            TreatyActions.of(record))));
  }

  /**
   * {@return the status of one treaty}
   *
   * @param convention the treaty
   * @param family all treaties among which its parent may be
   * @param participants who took the actions; those that are not among them are taken for States
   * @param actions actions of any treaty, in any order
   */
  public static TreatyStatus of(
      Convention convention,
      List<Convention> family,
      List<Participant> participants,
      List<TreatyAction> actions) {
    Optional<Convention> parent =
        convention
            .parent()
            .flatMap(id -> family.stream().filter(one -> one.id().equals(id)).findFirst());
    return new TreatyStatus(convention, parent, new TreatyActions(participants, actions));
  }

  /**
   * {@return the day on which the treaty entered into force (UNTOC, article 38, paragraph 1), as
   * far as the recorded actions tell; absent where it did not, or where undated actions or missing
   * clauses leave the day open}
   */
  public Optional<LocalDate> entryIntoForce() {
    return entryIntoForce.day();
  }

  /**
   * {@return why {@link #entryIntoForce()} is absent: what the treaty waits for, or what the record
   * does not tell (UNTOC, article 38, paragraph 1); empty exactly where it is there}
   */
  public ImmutableSet<EntryIntoForceObstacle> obstaclesToEntryIntoForce() {
    return entryIntoForce.obstacles();
  }

  /**
   * {@return the instrument that completed what entry into force needs (UNTOC, article 38,
   * paragraph 1); those of one day are counted in the order of their participants' ids}
   */
  public Optional<TreatyAction> decisiveInstrument() {
    return entryIntoForce.decisive();
  }

  /**
   * {@return the day on which it last entered into force for this participant (UNTOC, article 38,
   * paragraph 2): the one that the depositary states, else the computed one; for one who succeeds
   * never before the treaty's own; absent where it did not, as where it left before, or where the
   * record does not tell}
   */
  public Optional<LocalDate> entryIntoForceFor(ParticipantId participant) {
    return memberships.of(participant).flatMap(one -> one.inForceFrom(entryIntoForce));
  }

  /**
   * {@return where a participant stood on a day: signatory, bound, party or gone (UNTOC, articles
   * 36 to 40)}
   */
  public ParticipantStatus statusOf(ParticipantId participant, LocalDate day) {
    Answer gone = participants.goneFrom(participant).hasComeBy(day);
    if (gone == Answer.YES) {
      return ParticipantStatus.ENDED;
    }
    ParticipantStatus status = memberships.statusOf(participant, day);
    boolean mayBeGone = gone == Answer.UNKNOWN && memberships.of(participant).isEmpty();
    boolean isCertain = status != ParticipantStatus.NONE || (isKnownOn(day) && !mayBeGone);
    return isCertain ? status : ParticipantStatus.UNKNOWN;
  }

  /**
   * {@return those for whom the treaty was in force on a day (UNTOC, article 38), in the order of
   * their id}
   */
  public ImmutableList<ParticipantId> partiesOn(LocalDate day) {
    return memberships.participants().stream()
        .filter(one -> statusOf(one, day) == ParticipantStatus.PARTY)
        .collect(toImmutableList());
  }

  /** {@return for how many the treaty was in force on a day (UNTOC, article 38)} */
  public ReportedCount partiesInForceOn(LocalDate day) {
    return headcounts.boundOn(day, isKnownOn(day));
  }

  /**
   * {@return for how many States of each regional group the treaty was in force on a day, in the
   * order of the groups and with those of which none was a party}
   *
   * <p>A State counts in the group in which it is today. States without a group, former States and
   * regional economic integration organizations, which are no members of any group even where they
   * are parties of their own (UNTOC, article 36, paragraph 2), are left out.
   */
  public ImmutableMap<RegionalGroup, ReportedCount> partiesByGroupOn(LocalDate day) {
    Multiset<RegionalGroup> parties = groups(Answer.YES, day);
    Multiset<RegionalGroup> unknown = groups(Answer.UNKNOWN, day);
    return Arrays.stream(RegionalGroup.values())
        .collect(
            toImmutableMap(
                group -> group,
                group ->
                    reported(parties.count(group), isKnownOn(day) && !unknown.contains(group))));
  }

  /**
   * {@return how many had deposited an instrument by the end of a day and not left; what a
   * depositary counts as parties (UNTOC, article 36, paragraphs 3 and 4)}
   */
  public ReportedCount partiesByDepositOn(LocalDate day) {
    return headcounts.depositedBy(day, isKnownOn(day));
  }

  /**
   * {@return how many of those that still exist had signed by the end of a day, also those that
   * were bound later; exact, too, after the last day of signature (UNTOC, article 36, paragraph 1),
   * since nobody can sign then}
   *
   * <p>Signatures that are taken over from a predecessor State after the last day for which the
   * actions are known are left out, although they remain possible.
   */
  public ReportedCount signatoriesOn(LocalDate day) {
    return headcounts.signedBy(day, areSignaturesKnownOn(day));
  }

  /**
   * {@return what changed from one day to another for those who took an action, sorted by day and
   * id; each change is one of {@link #statusOf}, so also that a status became unknown}
   *
   * <p>Entry into force counts for all parties on the day of the treaty's own (UNTOC, article 38,
   * paragraph 1) or on their own later one (paragraph 2), leaving on the day on which the notice
   * takes effect (article 40, paragraph 1).
   *
   * @param from the first day that may bring a change
   * @param to the last one, which counts, too
   */
  public ImmutableList<StatusChange> changesBetween(LocalDate from, LocalDate to) {
    DateRange days = DateRange.of(from, to);
    return memberships.participants().stream()
        .flatMap(participant -> changes(participant, days))
        .sorted(Comparator.comparing(StatusChange::day).thenComparing(StatusChange::participant))
        .collect(toImmutableList());
  }

  /** {@return whether the record's actions are complete for a day} */
  public boolean isKnownOn(LocalDate day) {
    return treaty.actionsKnownUntil().filter(last -> !day.isAfter(last)).isPresent();
  }

  /** {@return {@link #signatoriesOn} without regional economic integration organizations} */
  ReportedCount signatoryStatesOn(LocalDate day) {
    return withoutOrganizations.get().signedBy(day, areSignaturesKnownOn(day));
  }

  /** {@return {@link #partiesByDepositOn} without regional economic integration organizations} */
  ReportedCount statesByDepositOn(LocalDate day) {
    return withoutOrganizations.get().depositedBy(day, isKnownOn(day));
  }

  /** {@return {@link #partiesInForceOn} without regional economic integration organizations} */
  ReportedCount statesInForceOn(LocalDate day) {
    return withoutOrganizations.get().boundOn(day, isKnownOn(day));
  }

  /** {@return how the treaty enters into force for those who join it} */
  EntryIntoForce howItEntersIntoForce() {
    return entryIntoForce;
  }

  private Multiset<RegionalGroup> groups(Answer bound, LocalDate day) {
    return memberships.participants().stream()
        .filter(one -> memberships.isBoundOn(one, day) == bound)
        .flatMap(participant -> participants.groupOf(participant).stream())
        .collect(toImmutableMultiset());
  }

  private Stream<StatusChange> changes(ParticipantId participant, DateRange days) {
    Stream<LocalDate> endOfKnowledge =
        treaty.actionsKnownUntil().map(last -> last.plusDays(1)).stream();
    Stream<LocalDate> turningDays =
        memberships.of(participant).stream().flatMap(one -> one.turningDays(entryIntoForce));
    return Stream.concat(turningDays, endOfKnowledge)
        .filter(days::contains)
        .distinct()
        .flatMap(day -> change(participant, day).stream());
  }

  private Optional<StatusChange> change(ParticipantId participant, LocalDate day) {
    ParticipantStatus before = statusOf(participant, day.minusDays(1));
    ParticipantStatus after = statusOf(participant, day);
    return before == after
        ? Optional.empty()
        : Optional.of(new StatusChange(day, participant, before, after));
  }

  private boolean areSignaturesKnownOn(LocalDate day) {
    return isKnownOn(
        treaty.signature().map(clause -> clause.window().last()).filter(day::isAfter).orElse(day));
  }

  private Headcounts headcounts(Predicate<ParticipantId> whom) {
    return new Headcounts(
        memberships.participants().stream()
            .filter(whom)
            .flatMap(participant -> memberships.of(participant).stream())
            .collect(toImmutableList()),
        entryIntoForce);
  }

  private static ReportedCount reported(long count, boolean known) {
    return known ? ReportedCount.exactly(count) : ReportedCount.atLeast(count);
  }
}
