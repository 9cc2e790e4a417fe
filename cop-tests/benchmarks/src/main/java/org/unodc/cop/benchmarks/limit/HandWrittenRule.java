package org.unodc.cop.benchmarks.limit;

import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;

/**
 * Fifteen rules of the catalogue as straight loops over the types that the generated record has.
 * They count their findings without places, messages and outcomes.
 */
public enum HandWrittenRule {
  ORIGINAL_TEXT("language.original-text-is-present", (all, day) -> TextLoops.missingOriginals(all)),
  TAGS("language.tags-are-well-formed", (all, day) -> TextLoops.wrongTags(all)),
  FORM_C("language.text-is-nfc", (all, day) -> TextLoops.notInFormC(all)),
  BLANKS("language.text-has-no-extra-blanks", (all, day) -> TextLoops.extraBlanks(all)),
  RESOLVES("reference.resolves", (all, day) -> ReferenceLoops.unresolved(all)),
  UNIQUE_IDS("reference.ids-are-unique", (all, day) -> ReferenceLoops.repeatedIds(all)),
  NO_ORPHAN("reference.is-not-an-orphan", (all, day) -> ReferenceLoops.orphans(all)),
  ACTION_DAY("party.action-has-a-day", (all, day) -> ActionLoops.withoutDay(all)),
  NO_FUTURE_ACTION("party.action-is-not-in-the-future", ActionLoops::inTheFuture),
  SIGNED_ONCE("party.treaty-is-signed-once", (all, day) -> ActionLoops.laterSignatures(all)),
  SAME_ACTION("party.same-action-once", (all, day) -> ActionLoops.repeats(all)),
  STATUS_YEAR("stakeholder.consultative-status-year-is-possible", StakeholderLoops::wrongYears),
  STATUS_KIND(
      "stakeholder.consultative-status-fits-its-kind",
      (all, day) -> StakeholderLoops.unfitKinds(all)),
  DAYS_OF_SESSION(
      "side-event.lies-within-its-session", (all, day) -> SideEventLoops.outsideSession(all)),
  OWN_ROOM("side-event.has-its-room-to-itself", (all, day) -> SideEventLoops.clashes(all));

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker") // the loops have no state
  private final Loop loop;

  HandWrittenRule(String id, Loop loop) {
    this.id = id;
    this.loop = loop;
  }

  /** {@return the id of the same rule in the catalogue} */
  public String id() {
    return id;
  }

  /** {@return a profile with these fifteen rules of the catalogue} */
  public static ValidationProfile profile() {
    ValidationProfile.Builder profile = ValidationProfile.builder().name("fifteen rules");
    for (HandWrittenRule rule : values()) {
      profile.include(rule.id);
    }
    return profile.build();
  }

  /** {@return the number of findings of all fifteen rules in a record} */
  public static int findingsOfAll(Conference record, LocalDate day) {
    int findings = 0;
    for (HandWrittenRule rule : values()) {
      findings += rule.findings(record, day);
    }
    return findings;
  }

  /**
   * {@return the number of findings in a record}
   *
   * @param day the day that the rule treats as today
   */
  public int findings(Conference record, LocalDate day) {
    return loop.findings(record, day);
  }

  /** A loop over a record. */
  @FunctionalInterface
  private interface Loop {
    int findings(Conference record, LocalDate day);
  }
}
