package org.unodc.cop.examples.programme.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.PersonRegister;
import org.unodc.cop.examples.programme.problem.ProblemType;
import org.unodc.cop.sdk.json.CopJson;

/**
 * The routes of persons whom the record names or named, for answering requests for access and
 * erasure. For the secretariat only.
 */
@RestController
@RequestMapping("/api/v1/persons")
class PersonRoutes {
  private static final CopJson<Person> PERSON = CopJson.of(Person.class);

  private final PersonRegister register;
  private final ConferenceStore store;
  private final ApplicationEventPublisher events;

  PersonRoutes(PersonRegister register, ConferenceStore store, ApplicationEventPublisher events) {
    this.register = register;
    this.store = store;
    this.events = events;
  }

  /**
   * The places that name or named a person.
   *
   * @param persons one entry for each place that has the name
   * @param similar one entry for each place that has a longer name which contains the name
   */
  record Persons(List<NamedPerson> persons, List<NamedPerson> similar) {}

  /**
   * A person at one place.
   *
   * @param id the id for erasing the person
   * @param list the list of the record
   * @param key the key of the element in the list
   * @param person the stored data of the person
   */
  record NamedPerson(UUID id, String list, String key, Person person) {}

  @Operation(
      summary = "Finds the persons with a name, ignoring case",
      description =
          "Persons whose longer name contains the name are listed apart, as similar. A blank name"
              + " finds nobody.")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  Persons find(Account account, @RequestParam String name) {
    SecretariatGuard.maySeeAll(account);
    return new Persons(entries(register.named(name)), entries(register.similarTo(name)));
  }

  private static List<NamedPerson> entries(List<PersonRegister.RegisteredPerson> registered) {
    return registered.stream()
        .map(
            entry ->
                new NamedPerson(
                    entry.id(), entry.list(), entry.key(), PERSON.read(entry.document())))
        .toList();
  }

  @Operation(
      summary = "Erases a person permanently",
      description = "References to the person then read as an erased person.")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void erase(Account account, @PathVariable UUID id) {
    SecretariatGuard.mayDecide(account);
    if (!store.change(account.id(), edit -> edit.erase(id))) {
      throw new RequestRefusedException(ProblemType.NOT_FOUND);
    }
    events.publishEvent(AuditedAction.of(Kind.ERASURE, account, id));
  }
}
