package org.unodc.cop.domain.timeline;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.LaterPartyMoment;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.party.EntryIntoForceBasis;
import org.unodc.cop.domain.party.EntryIntoForceObstacle;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.timeline.ConsentSequence.Reached;

/**
 * The day on which a treaty entered into force, and the days on which it does so for participants
 * that join later (UNTOC, article 38).
 *
 * <p>It is uncertain whether some instruments completed the required number: undated instruments,
 * instruments whose end is uncertain, and instruments for which no clause states whether they
 * count. If such an instrument changes the day, the day is unknown. If the record has the day that
 * the depositary published, that day decides, and the computed one is only a control.
 */
public final class EntryIntoForce {
  private static final EntryIntoForceClause NO_CLAUSE = EntryIntoForceClause.builder().build();

  private final Convention treaty;
  private final EntryIntoForceClause clause;
  private final EntryIntoForceDelay delay;
  private final Optional<Delay> laterPartyDelay;
  private final Optional<LaterPartyMoment> laterPartyMoment;
  private final Optional<EntryIntoForce> parent;
  private final InstrumentsNeeded needs;
  private final Optional<EntryIntoForceBasis> basis;
  private final boolean lacksInstruments;
  private final Optional<Reached> decisive;
  private final UncertainDay recordedCompletion;
  private final EntryIntoForceDays computed;
  private final EntryIntoForceDays computedPossible;
  private final EntryIntoForceDays recorded;
  private final EntryIntoForceDays possible;
  private final boolean isOnlyPublished;
  private final Supplier<ObstacleSearch> obstacles = Suppliers.memoize(this::searchObstacles);

  /**
   * Computes the entry into force of a treaty.
   *
   * @param needs its conditions, with all consents to be bound by it
   * @param parent the entry into force of its parent convention; empty if the record has no parent
   */
  EntryIntoForce(Convention treaty, InstrumentsNeeded needs, Optional<EntryIntoForce> parent) {
    this.treaty = treaty;
    this.clause = treaty.entryIntoForce().orElse(NO_CLAUSE);
    this.delay = new EntryIntoForceDelay(treaty, clause);
    this.laterPartyDelay = clause.applicableLaterPartyDelay();
    this.laterPartyMoment = laterPartyMoment(clause, needs);
    this.parent = parent;
    this.needs = needs;
    Optional<Reached> certain = needs.reached(Doubt.EXCLUDED, EntryIntoForce::recordedDay);
    Optional<Reached> conceivable = needs.reached(Doubt.INCLUDED, EntryIntoForce::recordedDay);
    this.recordedCompletion = completion(conceivable, certain);
    UncertainDay possibleCompletion = possibleCompletion();
    this.computed =
        new EntryIntoForceDays(
            recordedCompletion,
            delay.after(recordedCompletion, parent.map(EntryIntoForce::recordedDay)));
    this.computedPossible =
        new EntryIntoForceDays(
            possibleCompletion,
            delay.after(possibleCompletion, parent.map(EntryIntoForce::possibleDay)));
    Optional<EntryIntoForceDays> published =
        treaty.enteredIntoForceOn().map(day -> published(day, possibleCompletion));
    this.lacksInstruments = published.filter(this::showsLackOfInstruments).isPresent();
    this.decisive =
        certain.filter(
            reached ->
                conceivable.equals(certain)
                    && published.filter(days -> !days.day().equals(computed.day())).isEmpty()
                    && isCompletedOn(reached.day(), published));
    this.basis =
        published
            .map(days -> EntryIntoForceBasis.PUBLISHED)
            .or(() -> computedDay().day().map(day -> EntryIntoForceBasis.COMPUTED));
    this.recorded = published.orElse(computed);
    this.possible = published.orElse(computedPossible);
    this.isOnlyPublished = hasOnlyPublishedDay();
  }

  /**
   * {@return whether a published day is earlier than the computed one, and is possible if the
   * record lacks instruments}
   */
  private boolean showsLackOfInstruments(EntryIntoForceDays published) {
    LocalDate day = published.day().earliest();
    return computed.day().known().filter(day::isBefore).isPresent()
        && !day.isBefore(computedPossible.day().earliest());
  }

  /** {@return the day of entry into force, allowing for actions that the record may lack} */
  public DayOfEffect day() {
    return possible.day().effect();
  }

  /**
   * {@return the day as far as it follows from the clause, allowing for actions that the record may
   * lack}
   */
  public DayOfEffect computedDay() {
    return computedPossible.day().effect();
  }

  /**
   * {@return whether the clause excludes that the treaty entered into force on the given day, also
   * if the record lacks instruments deposited after the days for which the actions are known}
   */
  public boolean excludes(LocalDate day) {
    UncertainDay byClause = computedPossible.day();
    return day.isBefore(byClause.earliest()) || day.isAfter(byClause.latest());
  }

  /** {@return whether the days of participants follow from the clause} */
  public boolean followsFromClause() {
    return laterPartyDelay.isPresent()
        || computed.day().known().filter(day -> possible.day().equals(computed.day())).isPresent();
  }

  /** {@return how the day is known; empty if it is not known} */
  public Optional<EntryIntoForceBasis> basis() {
    return basis;
  }

  /** {@return whether the treaty may be in force on a day, allowing for missing actions} */
  public boolean mayBeInForceOn(LocalDate day) {
    return !day.isBefore(possible.day().earliest());
  }

  /** {@return the day of entry into force, if the record lacks no action} */
  UncertainDay recordedDay() {
    return recorded.day();
  }

  /** {@return the day of entry into force, allowing for actions that the record may lack} */
  UncertainDay possibleDay() {
    return possible.day();
  }

  /**
   * {@return whether the day is known and no instrument that the record may lack could change it}
   */
  public boolean isDecided() {
    return possible.day().known().isPresent();
  }

  /** {@return the reasons why the day cannot be computed for certain; empty if it can be} */
  public ImmutableSet<EntryIntoForceObstacle> obstacles() {
    return obstacles.get().found();
  }

  /** {@return the reasons why the day cannot be computed, each as a sentence} */
  public ImmutableList<Message> explainObstacles() {
    return obstacles.get().sentences();
  }

  private ObstacleSearch searchObstacles() {
    ObstacleSearch search = new ObstacleSearch(treaty, needs, recordedCompletion);
    Optional<LocalDate> day = computed.day().known();
    if (day.isEmpty()) {
      search.lookAtConditions();
      search.lookAtDelay();
      search.lookAtParent(
          delay.waitsForParent(), parent.flatMap(above -> above.recordedDay().known()).isPresent());
    } else if (lacksInstruments) {
      search.addLackOfInstruments(day.get());
    } else if (computedPossible.day().known().isEmpty()) {
      search.addPossibleLackOfInstruments(recordedCompletion.latest(), day.get());
    }
    return search;
  }

  /**
   * {@return the instrument that completed the required number; empty if the record does not
   * determine it}
   */
  public Optional<TreatyAction> decisive() {
    return decisive.flatMap(Reached::instrument);
  }

  /**
   * {@return the day on which the treaty enters into force for a participant whose instrument was
   * deposited on the given day; empty if the record does not determine it}
   */
  public Optional<LocalDate> dayFor(LocalDate deposit) {
    return afterDeposit(possible, deposit).known();
  }

  /**
   * {@return whether an instrument that was deposited on the given day is subject to the delay of
   * later parties}
   */
  public Answer isLater(LocalDate deposit) {
    Answer afterDecisive = possible.isLaterThanDecisiveInstrument(deposit);
    Answer afterEntryIntoForce = possible.isLaterThanEntryIntoForce(deposit);
    return laterPartyMoment
        .map(
            after ->
                after == LaterPartyMoment.AFTER_DECISIVE_INSTRUMENT
                    ? afterDecisive
                    : afterEntryIntoForce)
        .orElse(afterDecisive == afterEntryIntoForce ? afterDecisive : Answer.UNKNOWN);
  }

  /**
   * {@return whether the day for a deposit is unknown because the clause does not state after which
   * moment a deposit is a later one}
   */
  public boolean dependsOnMoment(LocalDate deposit) {
    return isLater(deposit) == Answer.UNKNOWN
        && possible.completion().known().isPresent()
        && dayFor(deposit).isEmpty();
  }

  /**
   * {@return the day on which the treaty enters into force by a consent, allowing for actions that
   * the record may lack}
   */
  UncertainDay possibleFor(ConsentToBeBound consent) {
    return by(consent, possible);
  }

  /**
   * Prefers the day that the depositary states. However, a succession to a treaty in force has no
   * effect before the treaty is in force, and only the depositary can state how far back a
   * succession reaches.
   */
  private UncertainDay by(ConsentToBeBound consent, EntryIntoForceDays days) {
    Optional<LocalDate> stated = consent.instrument().effectiveDate();
    LocalDate deposit = consent.deposit().latest();
    if (consent.isSuccession()) {
      return days.day()
          .orLater(stated.map(UncertainDay::exactly).orElse(UncertainDay.until(deposit)));
    }
    if (stated.isPresent()) {
      return UncertainDay.exactly(stated.get());
    }
    return deposit.equals(LocalDate.MAX)
        ? days.day().orLater(UncertainDay.UNKNOWN)
        : afterDeposit(days, deposit);
  }

  private UncertainDay afterDeposit(EntryIntoForceDays days, LocalDate deposit) {
    if (isOnlyPublished && !deposit.isAfter(days.day().earliest())) {
      return days.day();
    }
    if (laterPartyMoment.isEmpty()) {
      return days.ifLaterThanDecisiveInstrument(deposit, this::laterParty, this::decisiveParty)
          .orTheOther(
              days.ifLaterThanEntryIntoForce(deposit, this::laterParty, this::decisiveParty));
    }
    return laterPartyMoment.get() == LaterPartyMoment.AFTER_DECISIVE_INSTRUMENT
        ? days.ifLaterThanDecisiveInstrument(deposit, this::laterParty, this::decisiveParty)
        : days.ifLaterThanEntryIntoForce(deposit, this::laterParty, this::decisiveParty);
  }

  /** {@return the day that follows from a deposit by the delay of later parties} */
  private UncertainDay laterParty(LocalDate deposit) {
    return laterPartyDelay
        .map(period -> UncertainDay.exactly(period.after(deposit)))
        .orElseGet(() -> UncertainDay.from(deposit));
  }

  /** {@return the day on which the treaty enters into force if a deposit is decisive} */
  private UncertainDay decisiveParty(LocalDate deposit) {
    return delay.after(UncertainDay.exactly(deposit), parent.map(EntryIntoForce::possibleDay));
  }

  /** Without a decisive instrument, only a deposit after the entry into force can be later. */
  private static Optional<LaterPartyMoment> laterPartyMoment(
      EntryIntoForceClause clause, InstrumentsNeeded needs) {
    return needs.needNoInstrument()
        ? Optional.of(LaterPartyMoment.AFTER_ENTRY_INTO_FORCE)
        : clause.laterPartyMoment();
  }

  /**
   * {@return whether the day is published and the record has no clause on any delay; a deposit
   * until that day then binds from that day (Vienna Convention on the Law of Treaties, article 24,
   * paragraphs 2 and 3)}
   */
  private boolean hasOnlyPublishedDay() {
    return basis.equals(Optional.of(EntryIntoForceBasis.PUBLISHED))
        && clause.applicableDelay().isEmpty()
        && laterPartyDelay.isEmpty()
        && clause.laterPartyMoment().isEmpty();
  }

  /** {@return whether no missing instrument can have met the conditions on another day} */
  private boolean isCompletedOn(LocalDate day, Optional<EntryIntoForceDays> published) {
    return published.orElse(computedPossible).completion().equals(UncertainDay.exactly(day));
  }

  private UncertainDay completion(Optional<Reached> possible, Optional<Reached> certain) {
    return needs.number().isEmpty()
        ? UncertainDay.UNKNOWN
        : new UncertainDay(InstrumentsNeeded.dayOf(possible), InstrumentsNeeded.dayOf(certain));
  }

  private UncertainDay possibleCompletion() {
    UncertainDay unrecorded =
        Completeness.of(treaty)
            .knownUntil()
            .map(last -> UncertainDay.from(last.plusDays(1)))
            .orElse(UncertainDay.UNKNOWN);
    UncertainDay recordedInstruments =
        needs.dependOnOtherTreaties()
            ? completion(
                needs.reached(Doubt.INCLUDED, EntryIntoForce::possibleDay),
                needs.reached(Doubt.EXCLUDED, EntryIntoForce::possibleDay))
            : recordedCompletion;
    return recordedInstruments.orEarlier(unrecorded);
  }

  /** {@return the entry into force on a published day, with what it shows of the decisive day} */
  private EntryIntoForceDays published(LocalDate day, UncertainDay possibleCompletion) {
    UncertainDay derived = delay.before(day, parent.map(EntryIntoForce::recordedDay));
    LocalDate earliest = Comparators.max(derived.earliest(), possibleCompletion.earliest());
    LocalDate latest = Comparators.min(derived.latest(), recordedCompletion.latest());
    return new EntryIntoForceDays(
        earliest.isAfter(latest) ? derived : new UncertainDay(earliest, latest),
        UncertainDay.exactly(day));
  }
}
