package org.unodc.cop.domain.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.ExtraCondition;
import org.unodc.cop.domain.convention.ExtraCondition.EmissionsShare;
import org.unodc.cop.domain.convention.ExtraCondition.FractionOfParties;
import org.unodc.cop.domain.convention.ExtraCondition.MeasuredShare;
import org.unodc.cop.domain.convention.ExtraCondition.NamedParticipants;
import org.unodc.cop.domain.convention.ExtraCondition.OtherTreatyInForce;
import org.unodc.cop.domain.convention.ShareMeasure;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageKey;
import org.unodc.cop.domain.party.EntryIntoForceObstacle;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;

/** Finds the reasons why the day of entry into force of a treaty cannot be computed. */
final class ObstacleSearch {
  private final Convention treaty;
  private final InstrumentsNeeded needs;
  private final UncertainDay completion;
  private final ImmutableSet.Builder<EntryIntoForceObstacle> found = ImmutableSet.builder();
  private final ImmutableList.Builder<Message> sentences = ImmutableList.builder();
  private boolean isEmpty = true;

  /**
   * Starts a search.
   *
   * @param completion the day on which all conditions of the treaty were fulfilled
   */
  ObstacleSearch(Convention treaty, InstrumentsNeeded needs, UncertainDay completion) {
    this.treaty = treaty;
    this.needs = needs;
    this.completion = completion;
  }

  ImmutableSet<EntryIntoForceObstacle> found() {
    return found.build();
  }

  ImmutableList<Message> sentences() {
    return sentences.build();
  }

  void lookAtConditions() {
    if (needs.number().isEmpty()) {
      add(EntryIntoForceObstacle.NUMBER_NOT_STATED);
      return;
    }
    if (completion.known().isPresent()) {
      return;
    }
    int number = needs.number().get();
    if (number > 0 || needs.conditions().isEmpty()) {
      lookAtNumber(number);
    }
    needs.conditions().forEach(this::lookAt);
    if (isEmpty && completion.neverComes()) {
      add(EntryIntoForceObstacle.CONDITIONS_NOT_MET_TOGETHER);
    } else if (isEmpty) {
      add(EntryIntoForceObstacle.NUMBER_REACHED_ON_UNKNOWN_DAY, number);
    }
  }

  void lookAtDelay() {
    Optional<EntryIntoForceClause> clause = treaty.entryIntoForce();
    boolean isFixed =
        clause
            .flatMap(EntryIntoForceClause::fixedDay)
            .filter(fixed -> !completion.latest().isAfter(fixed.day()))
            .isPresent();
    if (!isFixed && clause.flatMap(EntryIntoForceClause::applicableDelay).isEmpty()) {
      add(EntryIntoForceObstacle.DELAY_NOT_STATED);
    }
  }

  void lookAtParent(Answer waitsForParent, boolean parentHasDay) {
    if (waitsForParent == Answer.UNKNOWN) {
      add(EntryIntoForceObstacle.WAITING_FOR_PARENT_NOT_STATED);
    }
    if (waitsForParent == Answer.YES && !parentHasDay) {
      add(EntryIntoForceObstacle.PARENT_WITHOUT_KNOWN_DAY);
    }
  }

  void addLackOfInstruments(LocalDate computed) {
    add(EntryIntoForceObstacle.INSTRUMENTS_MISSING, computed);
  }

  void addPossibleLackOfInstruments(LocalDate completed, LocalDate computed) {
    add(EntryIntoForceObstacle.ACTIONS_NOT_COMPLETE, completed, computed);
  }

  private void lookAtNumber(int number) {
    UncertainDay day = needs.dayOf(doubt -> new InstrumentCountProgress(number));
    if (day.neverComes()) {
      int certain = counted(number, Doubt.EXCLUDED);
      int possible = counted(number, Doubt.INCLUDED);
      add(
          EntryIntoForceObstacle.NUMBER_NOT_REACHED,
          certain == possible ? ReportedCount.exactly(certain) : ReportedCount.atMost(possible),
          number);
    } else if (day.known().isEmpty()) {
      add(EntryIntoForceObstacle.NUMBER_REACHED_ON_UNKNOWN_DAY, number);
    }
  }

  private int counted(int number, Doubt doubt) {
    return needs.atTheEnd(new InstrumentCountProgress(number), doubt).counted();
  }

  private void lookAt(ExtraCondition condition) {
    UncertainDay day = needs.dayOf(doubt -> needs.progress(condition, doubt));
    if (day.known().isPresent()) {
      return;
    }
    boolean isExcluded = day.neverComes();
    if (condition instanceof EmissionsShare emissions) {
      lookAt(
          new MeasuredShare(
              ShareMeasure.EMISSIONS, emissions.percent(), ImmutableList.of(), Optional.empty()),
          ShareProgress.of(emissions),
          isExcluded);
    } else if (condition instanceof MeasuredShare share) {
      lookAt(share, new ShareProgress(share.percent(), share.shares(), false), isExcluded);
    } else if (condition instanceof NamedParticipants named) {
      lookAt(named, isExcluded);
    } else if (condition instanceof FractionOfParties fraction) {
      lookAt(fraction, isExcluded);
    } else if (condition instanceof OtherTreatyInForce other) {
      add(EntryIntoForceObstacle.OTHER_TREATY_WITHOUT_KNOWN_DAY, needs.labelOf(other.treaty()));
    }
  }

  private void lookAt(MeasuredShare share, ShareProgress progress, boolean isExcluded) {
    Message required = Message.percent(share.percent());
    if (isExcluded) {
      Message reached =
          Message.percent(needs.atTheEnd(progress, Doubt.INCLUDED).reached().stripTrailingZeros());
      add(EntryIntoForceObstacle.SHARE_NOT_REACHED, share.measure(), reached, required);
    } else {
      addUnknown(Phrase.SHARE, share.measure(), required);
    }
  }

  private void lookAt(NamedParticipants condition, boolean isExcluded) {
    NamedParticipantsProgress named =
        needs.atTheEnd(new NamedParticipantsProgress(condition, false), Doubt.INCLUDED);
    if (isExcluded) {
      add(
          EntryIntoForceObstacle.NAMED_PARTICIPANTS_NOT_BOUND,
          named.boundNamed(),
          named.required(),
          needs.listOf(named.notBound()));
    } else {
      addUnknown(Phrase.NAMED_PARTICIPANTS, named.required());
    }
  }

  private void lookAt(FractionOfParties condition, boolean isExcluded) {
    String fraction = condition.numerator() + "/" + condition.denominator();
    Optional<EntityLabel> other = condition.treaty().or(treaty::parent).map(needs::labelOf);
    if (other.isEmpty()) {
      addUnknown(Phrase.FRACTION_WITHOUT_TREATY, fraction);
      return;
    }
    ConditionProgress progress = needs.progress(condition, Doubt.INCLUDED);
    if (isExcluded && progress instanceof FractionProgress parties) {
      needs.atTheEnd(parties, Doubt.INCLUDED);
      add(
          EntryIntoForceObstacle.FRACTION_NOT_REACHED,
          other.get(),
          parties.reached(),
          parties.parties(),
          fraction);
    } else {
      addUnknown(Phrase.FRACTION, other.get(), fraction);
    }
  }

  private void addUnknown(Phrase phrase, Object... arguments) {
    add(EntryIntoForceObstacle.CONDITION_UNKNOWN, Message.of(phrase, arguments));
  }

  private void add(EntryIntoForceObstacle obstacle, Object... arguments) {
    found.add(obstacle);
    sentences.add(Message.of(obstacle, arguments));
    isEmpty = false;
  }

  /** How a condition is named in a sentence. */
  private enum Phrase implements MessageKey {
    SHARE("share"),
    NAMED_PARTICIPANTS("named-participants"),
    FRACTION("fraction"),
    FRACTION_WITHOUT_TREATY("fraction-without-treaty");

    private final String key;

    Phrase(String name) {
      this.key = "condition." + name;
    }

    @Override
    public String key() {
      return key;
    }
  }
}
