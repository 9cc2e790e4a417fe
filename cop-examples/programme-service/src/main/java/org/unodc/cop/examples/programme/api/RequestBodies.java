package org.unodc.cop.examples.programme.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.sideevent.EventApplication;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** What is sent here that is no type of the model itself. */
@Configuration(value = "bodies", proxyBeanMethods = false)
class RequestBodies {
  /**
   * When and where an event is to take place.
   *
   * @param slot when
   * @param room where
   */
  @Schema(name = "Place")
  record EventPlacement(TimeSlot slot, RoomId room) {}

  /**
   * Into which event another one is merged.
   *
   * @param into the one that goes on
   */
  record Merger(SideEventId into) {}

  /**
   * A signature that came to the secretariat.
   *
   * @param name who signed
   */
  record SignatureByName(LocalizedText name) {}

  /**
   * An account that is to be.
   *
   * @param name for signing in
   * @param role what it is for
   * @param actsFor for whom an organizer applies; absent for the secretariat
   */
  record NewAccount(String name, Role role, Optional<Actor> actsFor) {
    private static final int LONGEST_NAME = 100;

    NewAccount {
      if (name.isBlank() || name.length() > LONGEST_NAME || !name.equals(name.strip())) {
        throw new IllegalArgumentException(
            "A name has 1 to 100 characters, without blanks at its ends.");
      }
      if (actsFor.isPresent() != (role == Role.ORGANIZER)) {
        throw new IllegalArgumentException(
            "An organizer acts for somebody, and the secretariat for nobody.");
      }
    }
  }

  @Bean
  JacksonModule bodyReaders() {
    return new SimpleModule("bodies")
        .addDeserializer(EventApplication.class, new RecordDeserializer<>(EventApplication.class))
        .addDeserializer(EventPlacement.class, new RecordDeserializer<>(EventPlacement.class))
        .addDeserializer(Merger.class, new RecordDeserializer<>(Merger.class))
        .addDeserializer(SignatureByName.class, new RecordDeserializer<>(SignatureByName.class))
        .addDeserializer(NewAccount.class, new RecordDeserializer<>(NewAccount.class));
  }
}
