package org.unodc.cop.domain.party;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;

/** A State or an organization that can take part in a treaty. */
public sealed interface Participant extends Entity {

  /** {@return the id by which other values refer to the participant} */
  ParticipantId id();

  /**
   * {@return the name of the participant; for a State that exists, the name in {@link States}, or
   * the code if that list does not contain the State}
   */
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
   * @param id the id by which other values refer to the State
   * @param state the ISO 3166-1 alpha-3 code of the State
   */
  record ParticipatingState(ParticipantId id, StateCode state) implements Participant {
    public ParticipatingState {
      requireNonNull(id, "id");
      requireNonNull(state, "state");
    }

    @Override
    public LocalizedText name() {
      return States.find(state).map(State::name).orElseGet(this::codeAsName);
    }

    private LocalizedText codeAsName() {
      return LocalizedText.english(state.value());
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("state", state());
    }
  }

  /**
   * A State that has ceased to exist but whose instruments may have counted.
   *
   * @param id the id by which other values refer to the former State
   * @param name the name that the State had
   * @param ended the day on which the State ceased to exist; empty if it is unknown
   * @param successors the codes of the States that succeeded to it
   */
  record FormerState(
      ParticipantId id,
      LocalizedText name,
      Optional<LocalDate> ended,
      ImmutableList<StateCode> successors)
      implements Participant {
    public FormerState {
      requireNonNull(id, "id");
      requireNonNull(name, "name");
      requireNonNull(ended, "ended");
      requireNonNull(successors, "successors");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("name", name()).add("successors", successors());
    }
  }

  /**
   * A regional economic integration organization, as in article 36, paragraph 2, of UNTOC.
   *
   * @param id the id by which other values refer to the organization
   * @param name the name of the organization
   * @param members the codes of its member States, as far as the record names them
   */
  record RegionalOrganization(
      ParticipantId id, LocalizedText name, ImmutableList<StateCode> members)
      implements Participant {
    public RegionalOrganization {
      requireNonNull(id, "id");
      requireNonNull(name, "name");
      requireNonNull(members, "members");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("name", name()).add("members", members());
    }
  }

  /**
   * Another international organization that may join a treaty. Its instrument counts towards entry
   * into force like the instrument of a State, unless the action states otherwise.
   *
   * @param id the id by which other values refer to the organization
   * @param name the name of the organization
   */
  record InternationalOrganization(ParticipantId id, LocalizedText name) implements Participant {
    public InternationalOrganization {
      requireNonNull(id, "id");
      requireNonNull(name, "name");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("name", name());
    }
  }
}
