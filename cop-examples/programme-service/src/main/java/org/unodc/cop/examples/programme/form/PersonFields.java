package org.unodc.cop.examples.programme.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.examples.programme.sideevent.ApplicationLimits;

/** Reads persons, each with the basis on which the programme may name them. */
final class PersonFields {
  static final String OFFICIAL = "officialCapacity";
  static final String CONSENT = "consent";
  static final String KEPT = "kept";

  private final FormReader form;
  private final RecordNames names;
  private final String original;

  PersonFields(FormReader form, RecordNames names, String original) {
    this.form = form;
    this.names = names;
    this.original = original;
  }

  /** {@return the speakers: persons, and actors whom the record lists under the entered name} */
  ImmutableList<Actor> speakers(ImmutableList<Actor> former) {
    ImmutableList.Builder<Actor> speakers = ImmutableList.builder();
    int count = 0;
    form.at("/sideEvent/speakers", "speakers.0.name");
    for (int row = 0; row < form.entered().rows("speakers"); row++) {
      String field = "speakers." + row;
      Optional<Actor> speaker = speaker(field, former);
      if (speaker.isPresent()) {
        speakers.add(speaker.get());
        locate("/sideEvent/speakers/" + count++, field, "/person");
      }
    }
    return speakers.build();
  }

  /** {@return the moderator; empty if none is entered} */
  Optional<Person> moderator(Optional<Person> former) {
    locate("/sideEvent/moderator", "moderator", "");
    return person("moderator", former);
  }

  private void locate(String pointer, String field, String inside) {
    form.at(pointer, field + ".name");
    form.at(pointer + inside + "/title", field + ".title");
    form.at(pointer + inside + "/affiliation", field + ".affiliation");
    form.at(pointer + inside + "/basis", field + ".basis");
    form.at(pointer + inside + "/basis/date", field + ".consentDate");
  }

  private Optional<Actor> speaker(String field, ImmutableList<Actor> former) {
    String name = form.entered().text(field + ".name");
    Optional<Actor> before =
        former.stream().filter(actor -> nameOf(actor).equals(name)).findFirst();
    if (before.isPresent() && !(before.get() instanceof Actor.PersonActor)) {
      return before;
    }
    ImmutableSet<Actor> matches = names.called(name);
    if (before.isEmpty() && matches.size() == 1 && isNameAlone(field)) {
      return Optional.of(matches.iterator().next());
    }
    return person(field, before.map(actor -> ((Actor.PersonActor) actor).person()))
        .map(Actor.PersonActor::new);
  }

  private String nameOf(Actor actor) {
    return names.nameOf(actor, language());
  }

  private boolean isNameAlone(String field) {
    FormEntries entered = form.entered();
    return entered.text(field + ".title").isEmpty()
        && entered.text(field + ".affiliation").isEmpty()
        && entered.text(field + ".basis").isEmpty();
  }

  private Optional<Person> person(String field, Optional<Person> former) {
    Optional<String> name = form.limited(field + ".name", ApplicationLimits.NAME);
    Optional<String> title = form.limited(field + ".title", ApplicationLimits.NAME);
    Optional<String> affiliation = form.limited(field + ".affiliation", ApplicationLimits.NAME);
    if (name.isEmpty()) {
      if (!isNameAlone(field)) {
        form.problem(field + ".name", "name-missing");
      }
      return Optional.empty();
    }
    Optional<Person> same = former.filter(person -> person.name().equals(name.get()));
    Person.Builder person = same.map(Person::toBuilder).orElseGet(Person::builder);
    return Optional.of(
        person
            .name(name.get())
            .title(text(title, same.flatMap(Person::title)))
            .affiliation(text(affiliation, same.flatMap(Person::affiliation)))
            .basis(basis(field, same.flatMap(Person::basis)))
            .build());
  }

  private Optional<LocalizedText> text(Optional<String> entered, Optional<LocalizedText> former) {
    return TextFields.readOne(entered.orElse(""), original, former, language());
  }

  private Optional<NamingBasis> basis(String field, Optional<NamingBasis> former) {
    switch (form.entered().text(field + ".basis")) {
      case OFFICIAL:
        return Optional.of(new NamingBasis.OfficialCapacity());
      case CONSENT:
        return consent(field, former);
      case KEPT:
        return former;
      default:
        form.note(field + ".basis", "not-shown");
        return former.filter(NamingBasis.NoBasis.class::isInstance);
    }
  }

  private Optional<NamingBasis> consent(String field, Optional<NamingBasis> former) {
    String text = form.entered().text(field + ".consentDate");
    if (text.isEmpty()) {
      form.problem(field + ".consentDate", "consent-date-missing");
      return Optional.empty();
    }
    Optional<LocalDate> date = form.parse(field + ".consentDate", text, "no-date", FormReader::day);
    return date.map(
        day ->
            former
                .filter(
                    basis ->
                        basis instanceof NamingBasis.Consent consent && consent.date().equals(day))
                .orElseGet(() -> consentOn(day)));
  }

  private NamingBasis consentOn(LocalDate day) {
    String scope = form.formatter().message("desk.form.consent-scope");
    return new NamingBasis.Consent(scope, day, Optional.empty());
  }

  private OfficialLanguage language() {
    return form.formatter().language();
  }
}
