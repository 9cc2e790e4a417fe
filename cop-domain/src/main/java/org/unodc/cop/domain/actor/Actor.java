package org.unodc.cop.domain.actor;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SecretariatUnitId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.person.PersonalData;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.walk.ValueOutline;

/** A person or body that organizes, hosts, supports or speaks. */
public sealed interface Actor extends Composite {

  /**
   * {@return the id under which the record lists this actor; empty for persons and unnamed actors}
   */
  default Optional<EntityId> listedAs() {
    if (this instanceof ParticipantActor actor) {
      return Optional.of(actor.participant());
    }
    if (this instanceof StakeholderActor actor) {
      return Optional.of(actor.stakeholder());
    }
    return this instanceof UnitActor actor ? Optional.of(actor.unit()) : Optional.empty();
  }

  /**
   * A State or organization that can be a party.
   *
   * @param participant the id of the participant
   */
  record ParticipantActor(ParticipantId participant) implements Actor {
    public ParticipantActor {
      requireNonNull(participant, "participant");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("participant", participant());
    }
  }

  /**
   * A stakeholder.
   *
   * @param stakeholder the id of the stakeholder
   */
  record StakeholderActor(StakeholderId stakeholder) implements Actor {
    public StakeholderActor {
      requireNonNull(stakeholder, "stakeholder");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("stakeholder", stakeholder());
    }
  }

  /**
   * A unit of the secretariat.
   *
   * @param unit the id of the unit
   */
  record UnitActor(SecretariatUnitId unit) implements Actor {
    public UnitActor {
      requireNonNull(unit, "unit");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("unit", unit());
    }
  }

  /**
   * A named person.
   *
   * @param person the name and other data of the person
   */
  record PersonActor(@PersonalData Person person) implements Actor {
    public PersonActor {
      requireNonNull(person, "person");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("person", person());
    }
  }

  /**
   * Persons or bodies that a source describes but does not name, such as "two young participants".
   *
   * @param description the description in the source
   * @param number the number of persons or bodies, if the source states it
   */
  record UnnamedActor(LocalizedText description, Optional<ReportedCount> number) implements Actor {
    public UnnamedActor {
      requireNonNull(description, "description");
      requireNonNull(number, "number");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("description", description());
    }

    @Override
    public String toString() {
      return ValueOutline.of(this);
    }
  }
}
