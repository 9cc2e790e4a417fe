package org.unodc.cop.domain.party;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.EntityDesignation;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.walk.ValueOutline;

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

  @Override
  default Optional<EntityDesignation> designation() {
    boolean isState = this instanceof ParticipatingState || this instanceof FormerState;
    return Optional.of(isState ? EntityDesignation.STATE : EntityDesignation.ORGANIZATION);
  }

  /**
   * A State that exists.
   *
   * @param id the id by which other values refer to the State
   * @param state the ISO 3166-1 alpha-3 code of the State
   * @param since the first day on which the State existed, for a State that succeeded to another;
   *     empty if the record does not state it
   */
  record ParticipatingState(ParticipantId id, StateCode state, Optional<LocalDate> since)
      implements Participant {
    public ParticipatingState {
      requireNonNull(id, "id");
      requireNonNull(state, "state");
      requireNonNull(since, "since");
    }

    /** Creates a State whose first day is not stated. */
    public ParticipatingState(ParticipantId id, StateCode state) {
      this(id, state, Optional.empty());
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
   * @param ended the last day on which the State existed: the day before the one from which its
   *     successors exist, or from which it is part of another State; empty if it is unknown
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

    @Override
    public String toString() {
      return ValueOutline.of(this);
    }
  }

  /**
   * A regional economic integration organization, as in article 36, paragraph 2, of UNTOC.
   *
   * @param id the id by which other values refer to the organization
   * @param name the name of the organization
   * @param members the codes of its member States, without their days, as far as the record names
   *     them; not used if there are memberships
   * @param memberships the member States with the days of their membership, as far as the record
   *     names them
   * @param ended the last day on which the organization existed; empty if it has not ended
   * @param successor the participant that took its place; if the record names one without the last
   *     day, that day is unknown
   * @param membersComplete whether the members, or the memberships if there are any, are all that
   *     the organization has or had; empty if this is not known
   */
  record RegionalOrganization(
      ParticipantId id,
      LocalizedText name,
      ImmutableList<StateCode> members,
      ImmutableList<Membership> memberships,
      Optional<LocalDate> ended,
      Optional<ParticipantId> successor,
      Optional<Boolean> membersComplete)
      implements Participant {
    /**
     * @throws IllegalArgumentException if the organization is its own successor
     */
    public RegionalOrganization {
      requireNonNull(id, "id");
      requireNonNull(name, "name");
      requireNonNull(members, "members");
      requireNonNull(memberships, "memberships");
      requireNonNull(ended, "ended");
      requireNonNull(membersComplete, "membersComplete");
      checkSuccessor(id, successor);
    }

    /** Creates an organization whose members have no days. */
    public RegionalOrganization(
        ParticipantId id, LocalizedText name, ImmutableList<StateCode> members) {
      this(
          id,
          name,
          members,
          ImmutableList.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    /**
     * {@return the States that were or may have been members on a day, in the order of the record;
     * unknown for a State whose membership has no first day}
     *
     * <p>If the record states no days, the members are the same on all days.
     */
    public ImmutableMap<StateCode, Answer> membersOn(LocalDate day) {
      Map<StateCode, Answer> found = new LinkedHashMap<>();
      if (memberships.isEmpty()) {
        members.forEach(state -> found.put(state, Answer.YES));
      }
      for (Membership membership : memberships) {
        found.merge(membership.state(), membership.holdsOn(day), Answer::or);
      }
      found.values().removeIf(Answer.NO::equals);
      return ImmutableMap.copyOf(found);
    }

    @Override
    public void parts(PartCollector parts) {
      parts
          .add("name", name())
          .add("members", members())
          .add("memberships", memberships())
          .add("successor", successor());
    }

    @Override
    public String toString() {
      return ValueOutline.of(this);
    }
  }

  /**
   * A period in which a State was a member of a regional organization.
   *
   * @param state the code of the State
   * @param from the first day of membership; empty if it is unknown
   * @param until the last day of membership; empty if the State has not left
   */
  record Membership(StateCode state, Optional<LocalDate> from, Optional<LocalDate> until)
      implements Composite {
    /**
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Membership {
      requireNonNull(state, "state");
      requireNonNull(from, "from");
      requireNonNull(until, "until");
      if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
        throw new InvariantException(
            "membership-days",
            "a membership ends on or after its first day, but that of %s is from %s until %s",
            state,
            from.get(),
            until.get());
      }
    }

    /** {@return whether the State was a member on a day} */
    public Answer holdsOn(LocalDate day) {
      Answer hasBegun = from.map(first -> Answer.of(!day.isBefore(first))).orElse(Answer.UNKNOWN);
      boolean isOver = until.filter(day::isAfter).isPresent();
      return hasBegun.and(Answer.of(!isOver));
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("state", state());
    }
  }

  /**
   * Another international organization that may join a treaty. Whether its instrument counts
   * towards entry into force is stated by the clause of the treaty or by the action.
   *
   * @param id the id by which other values refer to the organization
   * @param name the name of the organization
   * @param ended the last day on which the organization existed; empty if it has not ended
   * @param successor the participant that took its place; if the record names one without the last
   *     day, that day is unknown
   */
  record InternationalOrganization(
      ParticipantId id,
      LocalizedText name,
      Optional<LocalDate> ended,
      Optional<ParticipantId> successor)
      implements Participant {
    /**
     * @throws IllegalArgumentException if the organization is its own successor
     */
    public InternationalOrganization {
      requireNonNull(id, "id");
      requireNonNull(name, "name");
      requireNonNull(ended, "ended");
      checkSuccessor(id, successor);
    }

    /** Creates an organization that exists. */
    public InternationalOrganization(ParticipantId id, LocalizedText name) {
      this(id, name, Optional.empty(), Optional.empty());
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("name", name()).add("successor", successor());
    }

    @Override
    public String toString() {
      return ValueOutline.of(this);
    }
  }

  private static void checkSuccessor(ParticipantId id, Optional<ParticipantId> successor) {
    requireNonNull(successor, "successor");
    if (successor.equals(Optional.of(id))) {
      throw new InvariantException("own-successor", "%s cannot be its own successor", id.value());
    }
  }
}
