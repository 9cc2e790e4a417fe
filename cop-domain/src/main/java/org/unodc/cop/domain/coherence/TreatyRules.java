package org.unodc.cop.domain.coherence;

import static org.unodc.cop.domain.language.OfficialLanguage.ENGLISH;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyStatus;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** Rules that compare treaties with the actions under them. */
final class TreatyRules {
  /** The rules of this class, in the order of the standard rules. */
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("convention.adopted-before-entry-into-force", Severity.WARNING, Convention.class)
              .when(
                  (treaty, record) ->
                      treaty.adoptedOn().isPresent() && entryIntoForce(treaty, record).isPresent())
              .check(TreatyRules::checkAdoption),
          Rule.of("party.same-action-once", Severity.WARNING, Conference.class)
              .when(
                  conference ->
                      conference.treatyActions().stream()
                          .anyMatch(action -> action.date().isPresent()))
              .check(TreatyRules::checkRepeats));

  private TreatyRules() {}

  private static void checkAdoption(
      Convention treaty, RecordView record, FindingCollector findings) {
    LocalDate adopted = treaty.adoptedOn().orElseThrow();
    LocalDate inForce = entryIntoForce(treaty, record).orElseThrow();
    if (adopted.isAfter(inForce)) {
      findings.add(Place.of("adoptedOn"), adopted, inForce);
    }
  }

  private static void checkRepeats(
      Conference conference, RecordView record, FindingCollector findings) {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < conference.treatyActions().size(); i++) {
      TreatyAction action = conference.treatyActions().get(i);
      if (action.date().isPresent() && !known.add(duplicateKey(action))) {
        findings.add(
            Place.of("treatyActions").at(i),
            record.label(action.participant()),
            record.label(action.instrument()),
            action.kind(),
            action.date().get());
      }
    }
  }

  /**
   * {@return a key that is equal for duplicate actions}
   *
   * <p>The key of a reservation, an objection or a declaration includes its note, because a
   * participant may make several of them on one day. The key also includes the territory.
   */
  private static String duplicateKey(TreatyAction action) {
    String note =
        action.note().filter(text -> mayBeRepeated(action)).map(TreatyRules::english).orElse("");
    return String.join(
        " ",
        action.participant().value(),
        action.instrument().value(),
        action.kind().name(),
        action.date().orElseThrow().toString(),
        action.territory().map(TreatyRules::english).orElse(""),
        note);
  }

  private static boolean mayBeRepeated(TreatyAction action) {
    return switch (action.kind()) {
      case RESERVATION, RESERVATION_WITHDRAWN, OBJECTION, DECLARATION -> true;
      default -> false;
    };
  }

  private static String english(LocalizedText text) {
    return text.in(ENGLISH);
  }

  private static Optional<LocalDate> entryIntoForce(Convention treaty, RecordView record) {
    return TreatyStatus.in(record, treaty.id()).flatMap(TreatyStatus::entryIntoForce);
  }
}
