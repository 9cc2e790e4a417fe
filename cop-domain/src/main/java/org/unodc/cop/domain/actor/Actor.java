package org.unodc.cop.domain.actor;

import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SecretariatUnitId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.person.PersonalData;
import org.unodc.cop.domain.quantity.ReportedCount;

/** Who did something: organized, hosted, supported, spoke. */
public sealed interface Actor extends Composite {

  /** {@return the id under which the record lists it; absent for persons and those not named} */
  default Optional<EntityId> listedAs() {
    if (this instanceof ParticipantActor one) {
      return Optional.of(one.participant());
    }
    if (this instanceof StakeholderActor one) {
      return Optional.of(one.stakeholder());
    }
    return this instanceof UnitActor one ? Optional.of(one.unit()) : Optional.empty();
  }

  /**
   * A State or an organization that can be party.
   *
   * @param participant which one
   */
  record ParticipantActor(ParticipantId participant) implements Actor {
    @Override
    public void parts(Parts parts) {
      parts.add("participant", participant());
    }
  }

  /**
   * A stakeholder.
   *
   * @param stakeholder which one
   */
  record StakeholderActor(StakeholderId stakeholder) implements Actor {
    @Override
    public void parts(Parts parts) {
      parts.add("stakeholder", stakeholder());
    }
  }

  /**
   * A unit of the secretariat.
   *
   * @param unit which one
   */
  record UnitActor(SecretariatUnitId unit) implements Actor {
    @Override
    public void parts(Parts parts) {
      parts.add("unit", unit());
    }
  }

  /**
   * A person who is named.
   *
   * @param person who it is
   */
  record PersonActor(@PersonalData Person person) implements Actor {
    @Override
    public void parts(Parts parts) {
      parts.add("person", person());
    }
  }

  /**
   * Persons or bodies that a source describes and does not name, such as "two young participants".
   *
   * @param description how the source describes them
   * @param number how many they are, where the source says so
   */
  record UnnamedActor(LocalizedText description, Optional<ReportedCount> number) implements Actor {
    @Override
    public void parts(Parts parts) {
      parts.add("description", description());
    }
  }
}
