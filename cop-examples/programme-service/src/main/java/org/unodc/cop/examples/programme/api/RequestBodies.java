package org.unodc.cop.examples.programme.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.sideevent.EventApplication;
import org.unodc.cop.examples.programme.sideevent.StepReason;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** The request bodies that are not types of the domain model. */
@Configuration(value = "bodies", proxyBeanMethods = false)
class RequestBodies {
  /**
   * An application to submit.
   *
   * @param sideEvent the requested side event
   * @param application the applicant and the preferred times
   * @param reason why the secretariat enters it although the policy of the session does not allow
   *     it; ignored for organizers
   */
  @Schema(name = "EventApplication")
  record SubmittedApplication(
      SideEvent sideEvent, Application application, Optional<StepReason> reason) {
    EventApplication content() {
      return new EventApplication(sideEvent, application);
    }
  }

  /**
   * The time and the room of an event.
   *
   * @param slot the time of the event
   * @param room the room of the event; empty for an event that takes place only online
   * @param reason why the place is right despite new warnings; empty if there are none
   */
  @Schema(name = "Place")
  record EventPlacement(TimeSlot slot, Optional<RoomId> room, Optional<StepReason> reason) {}

  /**
   * A step that needs a reason.
   *
   * @param reason the reason, which the organizer can read
   */
  record ReasonedStep(StepReason reason) {}

  /**
   * A step that may have a reason.
   *
   * @param reason the reason, which the organizer can read; empty if there is none
   */
  record PlainStep(Optional<StepReason> reason) {}

  /**
   * A merger of one event into another.
   *
   * @param into the event that continues
   */
  record Merger(SideEventId into) {}

  /**
   * A signature that the secretariat received.
   *
   * @param name the name of the signatory
   */
  record SignatureByName(LocalizedText name) {}

  /**
   * An account to create.
   *
   * @param name the name for signing in, with 1 to 100 characters
   * @param role the role of the account
   * @param actsFor the actor for which an organizer applies; empty for the secretariat
   * @throws IllegalArgumentException if the name is invalid, or {@code actsFor} does not fit the
   *     role
   */
  record NewAccount(String name, Role role, Optional<Actor> actsFor) {
    private static final int MAX_NAME_LENGTH = 100;

    NewAccount {
      if (name.isBlank() || name.length() > MAX_NAME_LENGTH || !name.equals(name.strip())) {
        throw new IllegalArgumentException(
            "A name has 1 to 100 characters, and no spaces at its start or end.");
      }
      if (actsFor.isPresent() != (role == Role.ORGANIZER)) {
        throw new IllegalArgumentException(
            "An organizer needs an actor to act for; the secretariat must not have one.");
      }
    }
  }

  /** {@return the reason of a body, which the request may lack} */
  static Optional<StepReason> reason(@Nullable PlainStep body) {
    return Optional.ofNullable(body).flatMap(PlainStep::reason);
  }

  @Bean
  JacksonModule bodyReaders() {
    return new SimpleModule("bodies")
        .addDeserializer(
            SubmittedApplication.class, new RecordDeserializer<>(SubmittedApplication.class))
        .addDeserializer(EventPlacement.class, new RecordDeserializer<>(EventPlacement.class))
        .addDeserializer(StepReason.class, new RecordDeserializer<>(StepReason.class))
        .addDeserializer(ReasonedStep.class, new RecordDeserializer<>(ReasonedStep.class))
        .addDeserializer(PlainStep.class, new RecordDeserializer<>(PlainStep.class))
        .addDeserializer(Merger.class, new RecordDeserializer<>(Merger.class))
        .addDeserializer(SignatureByName.class, new RecordDeserializer<>(SignatureByName.class))
        .addDeserializer(NewAccount.class, new RecordDeserializer<>(NewAccount.class));
  }
}
