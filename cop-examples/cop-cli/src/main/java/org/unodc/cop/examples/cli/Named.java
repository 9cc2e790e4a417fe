package org.unodc.cop.examples.cli;

import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.validation.ConferenceIndex;

/** What the things of a record are called in one language. */
final class Named {
  private final ConferenceIndex record;
  private final LocalDate day;
  private final OfficialLanguage language;

  /**
   * Creates what names the things of a record.
   *
   * @param day the day on which persons are named, since a consent can end
   */
  Named(Conference conference, LocalDate day, OfficialLanguage language) {
    this.record = ConferenceIndex.of(conference, day);
    this.day = day;
    this.language = language;
  }

  /** {@return its name, or its id where it has none} */
  String of(EntityId id) {
    return record.label(id).name().map(name -> name.in(language)).orElse(id.value());
  }

  /** {@return who it is; a person only where the record may name her or him} */
  String of(Actor actor) {
    if (actor instanceof Actor.PersonActor one) {
      return one.person().mayBeNamedOn(day)
          ? one.person().name()
          : new Labels("programme", language).get("person");
    }
    if (actor instanceof Actor.UnnamedActor one) {
      String number =
          one.number().map(count -> MessageArgument.of(count).in(language) + " ").orElse("");
      return number + one.description().in(language);
    }
    return actor.listedAs().map(this::of).orElseThrow();
  }
}
