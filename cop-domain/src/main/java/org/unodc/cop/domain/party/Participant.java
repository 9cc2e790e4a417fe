package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;

/** Who can take part in a treaty. */
public sealed interface Participant extends Entity {

  /** {@return the id by which others refer to it} */
  ParticipantId id();

  /** {@return its name; for a State the one in the list of {@link States}, else its code} */
  LocalizedText name();

  @Override
  default EntityId identity() {
    return id();
  }

  @Override
  default Optional<LocalizedText> label() {
    return Optional.of(name());
  }

  /**
   * A State that exists.
   *
   * @param id the id
   * @param state its code
   */
  record ParticipatingState(ParticipantId id, StateCode state) implements Participant {
    @Override
    public LocalizedText name() {
      return States.find(state).map(State::name).orElseGet(this::codeAsName);
    }

    private LocalizedText codeAsName() {
      return LocalizedText.english(state.value());
    }

    @Override
    public void parts(Parts parts) {
      parts.add("state", state());
    }
  }

  /**
   * A State that has ceased to exist, whose instruments may have counted.
   *
   * @param id the id
   * @param name what it was called
   * @param ended the day on which it ceased to exist, where known
   * @param successors the States that succeeded to it
   */
  record FormerState(
      ParticipantId id,
      LocalizedText name,
      Optional<LocalDate> ended,
      ImmutableList<StateCode> successors)
      implements Participant {
    @Override
    public void parts(Parts parts) {
      parts.add("name", name()).add("successors", successors());
    }
  }

  /**
   * A regional economic integration organization, in the words of article 36, paragraph 2, of
   * UNTOC.
   *
   * @param id the id
   * @param name its name
   * @param members its member States as far as the record names them
   */
  record RegionalOrganization(
      ParticipantId id, LocalizedText name, ImmutableList<StateCode> members)
      implements Participant {
    @Override
    public void parts(Parts parts) {
      parts.add("name", name()).add("members", members());
    }
  }

  /**
   * Another international organization that may join a treaty. Its instrument counts towards entry
   * into force like that of a State, unless the action says otherwise.
   *
   * @param id the id
   * @param name its name
   */
  record InternationalOrganization(ParticipantId id, LocalizedText name) implements Participant {
    @Override
    public void parts(Parts parts) {
      parts.add("name", name());
    }
  }
}
