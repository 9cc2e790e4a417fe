package org.unodc.cop.examples.cli.output;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.validation.ConferenceIndex;
import org.unodc.cop.examples.cli.text.CommandText;

/** The names of the entities and actors of a record in one language. */
public final class DisplayNames {
  private final ConferenceIndex index;
  private final LocalDate day;
  private final OfficialLanguage language;

  /**
   * Creates the names of a record.
   *
   * @param day the day on which persons are named, because a consent can end
   */
  public DisplayNames(Conference conference, LocalDate day, OfficialLanguage language) {
    this.index = ConferenceIndex.of(conference, day);
    this.day = day;
    this.language = language;
  }

  /** {@return the name of an entity, or its id if it has no name} */
  public String of(EntityId id) {
    return index.label(id).name().map(name -> name.in(language)).orElse(id.value());
  }

  /** {@return the name of an actor; a neutral label for a person whom the record may not name} */
  public String of(Actor actor) {
    if (actor instanceof Actor.PersonActor known) {
      return known.person().mayBeNamedOn(day)
          ? known.person().name()
          : CommandText.in(language).of("programme.person");
    }
    if (actor instanceof Actor.UnnamedActor unnamed) {
      return unnamed
          .number()
          .<Translatable>map(
              count -> CommandText.message("programme.counted", count, unnamed.description()))
          .orElseGet(() -> MessageArgument.of(unnamed.description()))
          .in(language);
    }
    return actor.listedAs().map(this::of).orElseThrow();
  }

  /** {@return the languages of a side event, by their names in the language of the output} */
  public ImmutableList<String> languagesOf(SideEvent event) {
    return event.languages().stream().map(this::languageOf).collect(toImmutableList());
  }

  /**
   * {@return the name of the moderator of a side event; empty if there is none, or if the record
   * may not name this person}
   */
  public Optional<String> moderatorOf(SideEvent event) {
    return event.moderator().filter(person -> person.mayBeNamedOn(day)).map(Person::name);
  }

  /** A tag that Java cannot name is shown as recorded. */
  private String languageOf(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayName(language.locale());
    return name.isEmpty() ? tag : name;
  }
}
