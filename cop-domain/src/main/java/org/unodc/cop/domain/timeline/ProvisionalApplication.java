package org.unodc.cop.domain.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.quantity.Answer;

/**
 * The days on which one participant declared that it applies one treaty provisionally (Vienna
 * Convention on the Law of Treaties, article 25).
 */
public final class ProvisionalApplication {
  private static final ProvisionalApplication NONE = new ProvisionalApplication();

  private final TreeMap<LocalDate, Boolean> appliesFrom = new TreeMap<>();
  private boolean hasUndatedBeginning;
  private boolean hasUndatedEnd;

  private ProvisionalApplication() {}

  /** {@return the days among the actions of one participant on one treaty} */
  static ProvisionalApplication among(List<TreatyAction> actions) {
    ProvisionalApplication found = NONE;
    for (TreatyAction action : actions) {
      if (action.kind() == TreatyActionKind.PROVISIONAL_APPLICATION
          || action.kind() == TreatyActionKind.PROVISIONAL_APPLICATION_ENDED) {
        found = found == NONE ? new ProvisionalApplication() : found;
        found.add(action);
      }
    }
    return found;
  }

  /** {@return whether the record has an action about provisional application} */
  public boolean isRecorded() {
    return !appliesFrom.isEmpty() || hasUndatedBeginning || hasUndatedEnd;
  }

  /**
   * {@return whether provisional application has begun by the end of a day and has not ended; the
   * day of its end is the first on which the treaty no longer applies provisionally}
   */
  public Answer isDeclaredOn(LocalDate day) {
    Map.Entry<LocalDate, Boolean> last = appliesFrom.floorEntry(day);
    boolean applies = last != null && last.getValue();
    boolean isUncertain = applies ? hasUndatedEnd : hasUndatedBeginning;
    return isUncertain ? Answer.UNKNOWN : Answer.of(applies);
  }

  private void add(TreatyAction action) {
    if (action.kind() == TreatyActionKind.PROVISIONAL_APPLICATION) {
      addBeginning(action);
    } else {
      addEnd(action);
    }
  }

  private void addBeginning(TreatyAction action) {
    action
        .effectOrDate()
        .ifPresentOrElse(
            day -> appliesFrom.merge(day, true, Boolean::logicalAnd),
            () -> hasUndatedBeginning = true);
  }

  private void addEnd(TreatyAction action) {
    action
        .effectOrDate()
        .ifPresentOrElse(day -> appliesFrom.put(day, false), () -> hasUndatedEnd = true);
  }
}
