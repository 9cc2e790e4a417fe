package org.unodc.cop.domain.rules.party;

import static org.unodc.cop.domain.language.OfficialLanguage.ENGLISH;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/** Rules that report actions that a record has more than once. */
public final class RepeatedActionRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("party.same-action-once", Conference.class)
              .asCaseOf("delegation.entries-are-recorded-once")
              .reading(Scope.TREATIES)
              .when(
                  conference ->
                      conference.treatyActions().stream()
                          .anyMatch(action -> action.date().isPresent()))
              .check(RepeatedActionRules::checkRepeats));

  private RepeatedActionRules() {}

  private static void checkRepeats(
      Conference conference, RecordView record, FindingCollector findings) {
    Set<RepeatKey> known = new HashSet<>();
    for (int i = 0; i < conference.treatyActions().size(); i++) {
      TreatyAction action = conference.treatyActions().get(i);
      if (action.date().isPresent() && !known.add(RepeatKey.of(action))) {
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
   * What is equal for duplicate actions.
   *
   * @param words the territory and, because a participant may make several reservations, objections
   *     or declarations on one day, the note of such an action
   */
  private record RepeatKey(
      ParticipantId participant,
      ConventionId treaty,
      TreatyActionKind kind,
      LocalDate day,
      String words)
      implements Comparable<RepeatKey> {
    private static final Comparator<RepeatKey> IN_ORDER =
        Comparator.comparing(RepeatKey::participant)
            .thenComparing(RepeatKey::treaty)
            .thenComparing(RepeatKey::kind)
            .thenComparing(RepeatKey::day)
            .thenComparing(RepeatKey::words);

    static RepeatKey of(TreatyAction action) {
      return new RepeatKey(
          action.participant(),
          action.instrument(),
          action.kind(),
          action.date().orElseThrow(),
          words(action));
    }

    private static String words(TreatyAction action) {
      Optional<LocalizedText> note = action.note().filter(text -> mayBeRepeated(action.kind()));
      return action.territory().isEmpty() && note.isEmpty()
          ? ""
          : english(action.territory()) + " " + english(note);
    }

    private static String english(Optional<LocalizedText> text) {
      return text.map(present -> present.in(ENGLISH)).orElse("");
    }

    private static boolean mayBeRepeated(TreatyActionKind kind) {
      return switch (kind) {
        case RESERVATION, RESERVATION_WITHDRAWN, OBJECTION, DECLARATION -> true;
        default -> false;
      };
    }

    @Override
    public int compareTo(RepeatKey other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
