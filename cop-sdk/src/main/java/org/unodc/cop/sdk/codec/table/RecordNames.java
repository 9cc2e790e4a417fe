package org.unodc.cop.sdk.codec.table;

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

/** Who is meant by a name, in a record or as the shipped records do it. */
public final class RecordNames {
  /** Knows States alone; their participants have the alpha-3 code in lower case as id. */
  public static final RecordNames NONE = new RecordNames(Optional.empty());

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern M49 = Pattern.compile("[0-9]{3}");

  private final Optional<Conference> record;
  private final StakeholderDirectory stakeholders;

  private RecordNames(Optional<Conference> record) {
    this.record = record;
    this.stakeholders =
        StakeholderDirectory.of(record.map(Conference::stakeholders).orElse(ImmutableList.of()));
  }

  public static RecordNames of(Conference record) {
    return new RecordNames(Optional.of(record));
  }

  /** {@return the id of the participant that is meant by an id or a name} */
  public String participant(String cell) {
    if (isId(cell)) {
      return cell;
    }
    return findParticipant(cell)
        .orElseThrow(
            () -> refusal("A participant by its id, such as aut, or by its name was expected"));
  }

  /** {@return the id of the stakeholder that is meant by an id or a name} */
  public String stakeholder(String cell) {
    if (SLUG.matcher(cell).matches()) {
      return cell;
    }
    return findStakeholder(cell)
        .orElseThrow(
            () ->
                refusal(
                    "A stakeholder by its id, such as harbour-watch, or by its name was expected"));
  }

  public Optional<String> findParticipant(String name) {
    Optional<State> state = StateSpellings.find(name);
    return record.isEmpty()
        ? state.map(known -> known.code().value().toLowerCase(Locale.ROOT))
        : only(
            participants()
                .filter(one -> isState(one, state) || isCalled(one, name))
                .map(one -> one.id().value()));
  }

  public Optional<String> findStakeholder(String name) {
    return only(stakeholders.called(name).stream().map(one -> one.id().value()));
  }

  public Optional<String> findUnit(String name) {
    return only(
        record.stream()
            .flatMap(known -> known.secretariatUnits().stream())
            .filter(
                unit ->
                    isCalled(unit.name(), name) || unit.acronym().filter(name::equals).isPresent())
            .map(unit -> unit.id().value()));
  }

  /** Three digits are the M49 code of a State, unless the record has a participant of that id. */
  private boolean isId(String cell) {
    boolean code = M49.matcher(cell).matches() && States.findByCode(cell).isPresent();
    return SLUG.matcher(cell).matches()
        && (!code || participants().anyMatch(one -> one.id().value().equals(cell)));
  }

  private Stream<Participant> participants() {
    return record.stream().flatMap(known -> known.participants().stream());
  }

  private static boolean isState(Participant one, Optional<State> state) {
    return one instanceof Participant.ParticipatingState participating
        && state.filter(known -> known.code().equals(participating.state())).isPresent();
  }

  private static boolean isCalled(Participant one, String name) {
    if (one instanceof Participant.FormerState former) {
      return isCalled(former.name(), name);
    }
    if (one instanceof Participant.RegionalOrganization organization) {
      return isCalled(organization.name(), name);
    }
    return one instanceof Participant.InternationalOrganization organization
        && isCalled(organization.name(), name);
  }

  private static boolean isCalled(LocalizedText text, String name) {
    String asked = Spellings.folded(name);
    return text.texts().values().stream().anyMatch(known -> Spellings.folded(known).equals(asked));
  }

  private static Optional<String> only(Stream<String> found) {
    ImmutableSet<String> ids = found.collect(ImmutableSet.toImmutableSet());
    return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
  }

  private IllegalArgumentException refusal(String expected) {
    String reason =
        record.isEmpty()
            ? "; names of organizations are known only where a record is given"
            : "; the record has none of this name, or several";
    return new IllegalArgumentException(expected + reason + ".");
  }
}
