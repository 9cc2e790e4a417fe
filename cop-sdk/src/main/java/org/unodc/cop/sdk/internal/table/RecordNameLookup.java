package org.unodc.cop.sdk.internal.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.stakeholder.StakeholderDirectory;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/**
 * Finds participants, stakeholders and secretariat units by name, in a record or among States only.
 */
public final class RecordNameLookup {
  /**
   * Finds only States; the id of their participants is the alpha-3 code in lower case, as in the
   * shipped records.
   */
  public static final RecordNameLookup NONE = new RecordNameLookup(Optional.empty());

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern M49 = Pattern.compile("[0-9]{3}");

  private final Optional<Conference> record;
  private final StakeholderDirectory stakeholders;

  private RecordNameLookup(Optional<Conference> record) {
    this.record = record;
    this.stakeholders =
        StakeholderDirectory.of(record.map(Conference::stakeholders).orElse(ImmutableList.of()));
  }

  /** {@return the names in a record} */
  public static RecordNameLookup of(Conference record) {
    return new RecordNameLookup(Optional.of(record));
  }

  /**
   * {@return the id of the participant with this id or name}
   *
   * @throws IllegalArgumentException if the cell is not an id, and not the name of exactly one
   *     participant
   */
  public String participant(String cell) {
    if (isId(cell)) {
      return cell;
    }
    return findParticipant(cell)
        .orElseThrow(
            () ->
                StateSpellings.isKnown(cell) && StateSpellings.find(cell).isEmpty()
                    ? new InputRefusedException(StateSpellings.refusal(cell))
                    : refusal("The id of a participant, such as aut, or its name was expected"));
  }

  /**
   * {@return the id of the stakeholder with this id or name}
   *
   * @throws IllegalArgumentException if the cell is not an id, and not the name of exactly one
   *     stakeholder
   */
  public String stakeholder(String cell) {
    if (SLUG.matcher(cell).matches()) {
      return cell;
    }
    return findStakeholder(cell)
        .orElseThrow(
            () ->
                refusal(
                    "The id of a stakeholder, such as harbour-watch, or its name was expected"));
  }

  /** {@return the id of the participant with this name; empty if there is none or more than one} */
  public Optional<String> findParticipant(String name) {
    Optional<State> state = StateSpellings.find(name);
    return record.isEmpty()
        ? state.map(known -> known.code().value().toLowerCase(Locale.ROOT))
        : only(
            participants()
                .filter(participant -> isState(participant, state) || isCalled(participant, name))
                .map(participant -> participant.id().value()));
  }

  /** {@return the id of the stakeholder with this name; empty if there is none or more than one} */
  public Optional<String> findStakeholder(String name) {
    return only(stakeholders.called(name).stream().map(stakeholder -> stakeholder.id().value()));
  }

  /**
   * {@return the id of the secretariat unit with this name or acronym; empty if there is none or
   * more than one}
   */
  public Optional<String> findUnit(String name) {
    return only(
        record.stream()
            .flatMap(known -> known.secretariatUnits().stream())
            .filter(
                unit ->
                    isCalled(unit.name(), name) || unit.acronym().filter(name::equals).isPresent())
            .map(unit -> unit.id().value()));
  }

  /**
   * Returns whether a cell is an id. Three digits are the M49 code of a State, and a name in small
   * letters is the name of a State that the record has, unless the record has a participant with
   * that id.
   */
  private boolean isId(String cell) {
    boolean code = M49.matcher(cell).matches() && States.findByCode(cell).isPresent();
    return SLUG.matcher(cell).matches()
        && ((!code && record.isEmpty())
            || participants().anyMatch(participant -> participant.id().value().equals(cell))
            || (!code && findParticipant(cell).isEmpty()));
  }

  private Stream<Participant> participants() {
    return record.stream().flatMap(known -> known.participants().stream());
  }

  private static boolean isState(Participant participant, Optional<State> state) {
    return participant instanceof Participant.ParticipatingState participating
        && state.filter(known -> known.code().equals(participating.state())).isPresent();
  }

  private static boolean isCalled(Participant participant, String name) {
    return !(participant instanceof Participant.ParticipatingState)
        && isCalled(participant.name(), name);
  }

  private static boolean isCalled(LocalizedText text, String name) {
    String folded = SpellingNormalizer.folded(name);
    return text.texts().values().stream()
        .anyMatch(known -> SpellingNormalizer.folded(known).equals(folded));
  }

  private static Optional<String> only(Stream<String> found) {
    ImmutableSet<String> ids = found.collect(ImmutableSet.toImmutableSet());
    return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
  }

  private IllegalArgumentException refusal(String expected) {
    String reason =
        record.isEmpty()
            ? "; names of organizations are known only if a record is given"
            : "; the record has none with this name, or more than one";
    return new IllegalArgumentException(expected + reason + ".");
  }
}
