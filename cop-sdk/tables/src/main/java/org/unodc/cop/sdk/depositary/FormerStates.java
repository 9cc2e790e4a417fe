package org.unodc.cop.sdk.depositary;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.party.OtherParticipants;
import org.unodc.cop.domain.party.OtherParticipants.Known;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;

/** States that have ended, which a depositary's table may leave out. */
final class FormerStates {
  private FormerStates() {}

  /** {@return the State as the JSON of a record} */
  static String json(FormerState state) {
    StringBuilder json =
        new StringBuilder(
            "{\"type\": \"formerState\", \"id\": \"%s\", \"name\": \"%s\""
                .formatted(state.id(), state.name().in(OfficialLanguage.ENGLISH)));
    state.ended().ifPresent(day -> json.append(", \"ended\": \"%s\"".formatted(day)));
    if (!state.successors().isEmpty()) {
      json.append(
          state.successors().stream()
              .map(code -> '"' + code.value() + '"')
              .collect(joining(", ", ", \"successors\": [", "]")));
    }
    return json.append('}').toString();
  }

  /**
   * {@return what a table of this treaty cannot show: each ended State that may have taken an
   * action and that the record lacks, with its participant as JSON}
   *
   * @param firstAction the first day in the table; it is used if the day of adoption is not known
   */
  static ImmutableList<Translatable> leftOutOf(
      Convention treaty, List<Participant> recorded, Optional<LocalDate> firstAction) {
    LocalDate beginning =
        treaty
            .adoptedOn()
            .or(() -> treaty.signature().flatMap(SignatureClause::firstDay))
            .or(() -> firstAction)
            .orElse(LocalDate.MIN);
    ImmutableList<String> names =
        recorded.stream()
            .flatMap(participant -> participant.name().texts().values().stream())
            .map(SpellingNormalizer::folded)
            .collect(toImmutableList());
    return OtherParticipants.mayBeLeftOutFrom(beginning).stream()
        .filter(known -> known.names().map(SpellingNormalizer::folded).noneMatch(names::contains))
        .map(Known::participant)
        .map(FormerState.class::cast)
        .map(state -> Message.labelled(state.name(), json(state)))
        .collect(toImmutableList());
  }
}
