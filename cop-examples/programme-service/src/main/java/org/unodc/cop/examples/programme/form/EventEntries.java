package org.unodc.cop.examples.programme.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Arrays;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.sideevent.SideEvent;

/**
 * Converts an event to the entries of its form. {@link EventFields} reads the same event from them.
 */
public final class EventEntries {
  private final ImmutableListMultimap.Builder<String, String> entries =
      ImmutableListMultimap.builder();
  private final RecordNames names;
  private final OfficialLanguage language;

  private EventEntries(RecordNames names, OfficialLanguage language) {
    this.names = names;
    this.language = language;
  }

  /** {@return the entries that the form shows to a reader of this language} */
  public static FormEntries of(SideEvent event, RecordNames names, OfficialLanguage language) {
    EventEntries entries = new EventEntries(names, language);
    entries.putTexts(event);
    entries.putActors("mainOrganizer", event.mainOrganizer());
    entries.putActors("coOrganizers", event.coOrganizers());
    entries.putActors("sponsors", event.sponsors());
    event.moderator().ifPresent(person -> entries.put("moderator", person));
    entries.putSpeakers(event.speakers());
    event.format().ifPresent(format -> entries.entries.put("format", format.name()));
    event.onlineLink().ifPresent(link -> entries.entries.put("onlineLink", link));
    entries.putLanguages(event.languages());
    for (int i = 0; i < event.themes().size(); i++) {
      entries.entries.put("themes." + i, event.themes().get(i).in(language));
    }
    event.agendaItems().forEach(item -> entries.entries.put("agendaItems", item.value()));
    return new FormEntries(entries.entries.build());
  }

  private void putTexts(SideEvent event) {
    entries.put(
        TextFields.ORIGINAL, event.title().map(TextFields::shownOriginal).orElse(language.tag()));
    TextFields.shown("title", event.title()).forEach(entries::put);
    TextFields.shown("summary", event.summary()).forEach(entries::put);
  }

  private void putActors(String field, Optional<Actor> actor) {
    entries.put(field, actor.map(present -> names.nameOf(present, language)).orElse(""));
  }

  private void putActors(String list, ImmutableList<Actor> actors) {
    for (int i = 0; i < actors.size(); i++) {
      entries.put(list + "." + i, names.nameOf(actors.get(i), language));
    }
  }

  private void putSpeakers(ImmutableList<Actor> speakers) {
    for (int i = 0; i < speakers.size(); i++) {
      String field = "speakers." + i;
      if (speakers.get(i) instanceof Actor.PersonActor named) {
        put(field, named.person());
      } else {
        entries.put(field + ".name", names.nameOf(speakers.get(i), language));
      }
    }
  }

  private void put(String field, Person person) {
    entries.put(field + ".name", person.name());
    put(field + ".title", person.title());
    put(field + ".affiliation", person.affiliation());
    person.basis().ifPresent(basis -> putBasis(field, basis));
  }

  private void put(String field, Optional<LocalizedText> text) {
    text.ifPresent(present -> entries.put(field, present.in(language)));
  }

  private void putBasis(String field, NamingBasis basis) {
    if (basis instanceof NamingBasis.OfficialCapacity) {
      entries.put(field + ".basis", PersonFields.OFFICIAL);
    } else if (basis instanceof NamingBasis.Consent consent) {
      entries.put(field + ".basis", PersonFields.CONSENT);
      entries.put(field + ".consentDate", consent.date().toString());
    } else if (basis instanceof NamingBasis.Published) {
      entries.put(field + ".basis", PersonFields.KEPT);
    }
  }

  private void putLanguages(ImmutableList<String> tags) {
    ImmutableList<String> official =
        Arrays.stream(OfficialLanguage.values())
            .map(OfficialLanguage::tag)
            .collect(ImmutableList.toImmutableList());
    tags.stream().filter(official::contains).forEach(tag -> entries.put("languages", tag));
    String others =
        String.join(", ", tags.stream().filter(tag -> !official.contains(tag)).toList());
    entries.put("otherLanguages", others);
  }
}
