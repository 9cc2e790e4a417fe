package org.unodc.cop.examples.programme.security;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.examples.programme.sideevent.EventApplication;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.sdk.json.CopJson;

/** All who may ask: as programs with each request, as people with a session. */
@Component
class Everybody {
  private static final String PASSWORD = "quiet river, long table";
  private static final String ORGANIZATION = "open-ledger";
  private static final CopJson<SideEvent> EVENT = CopJson.of(SideEvent.class);

  private final Accounts accounts;
  private final Passwords passwords;
  private final ConferenceStore store;
  private final SideEventDesk desk;
  private final Environment service;
  // Signing in is work; all rows of a table can be asked for by the same ones.
  private final Supplier<List<Caller>> all = Suppliers.memoize(this::make);
  private final Supplier<Caller> reader =
      Suppliers.memoize(() -> signedIn(account(Role.READER, Optional.empty())));
  private final Supplier<Account> applicant =
      Suppliers.memoize(() -> account(Role.ORGANIZER, Optional.of(actor(ORGANIZATION))));

  Everybody(
      Accounts accounts,
      Passwords passwords,
      ConferenceStore store,
      SideEventDesk desk,
      Environment service) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.store = store;
    this.desk = desk;
    this.service = service;
  }

  /**
   * {@return the public, an organizer, an organizer of another organization, the secretariat, and
   * three who only pretend: with a wrong password, with an expired and with a forged token}
   */
  List<Caller> all() {
    return all.get();
  }

  private List<Caller> make() {
    String name = "token-" + UUID.randomUUID();
    accounts.add(name, Role.SECRETARIAT, Optional.empty(), Optional.empty());
    String known = account(Role.SECRETARIAT, Optional.empty()).name();
    return List.of(
        Caller.unknown(port()),
        organizer(ORGANIZATION),
        organizer("river-voices"),
        secretariat(),
        Caller.withPassword(port(), known, "another"),
        Caller.withToken(port(), IdentityProvider.expired(name, "SECRETARIAT")),
        Caller.withToken(port(), IdentityProvider.forged(name, "SECRETARIAT")));
  }

  /** {@return somebody new of the secretariat} */
  Caller secretariat() {
    return signedIn(account(Role.SECRETARIAT, Optional.empty()));
  }

  /** {@return somebody who may look and not decide} */
  Caller reader() {
    return reader.get();
  }

  /** {@return the entries with which somebody new of the secretariat signs in} */
  Map<String, String> signInFields() {
    return Map.of(
        "username", account(Role.SECRETARIAT, Optional.empty()).name(), "password", PASSWORD);
  }

  /** {@return somebody new who applies for an organization of the example record} */
  Caller organizer(String organization) {
    return signedIn(account(Role.ORGANIZER, Optional.of(actor(organization))));
  }

  /** {@return the id of an event that the organization of the first organizer just applied for} */
  String appliedFor() {
    Application application =
        Application.builder()
            .id(ApplicationId.of("given-anew"))
            .sideEvent(SideEventId.of("given-anew"))
            .applicant(actor(ORGANIZATION))
            .build();
    return desk.apply(
            new EventApplication(Desks.event(SideEventStatus.REQUESTED), application),
            Optional.empty(),
            applicant.get())
        .event()
        .id()
        .value();
  }

  /** {@return an event as it is now, as JSON} */
  String description(String id) {
    return EVENT.write(store.current().sideEvent(SideEventId.of(id)).orElseThrow());
  }

  /** {@return how often the record was changed} */
  long revision() {
    return store.current().revision();
  }

  private Caller signedIn(Account account) {
    Caller caller = Caller.withPassword(port(), account.name(), PASSWORD);
    caller.signIn(account.name(), PASSWORD);
    return caller;
  }

  private Account account(Role role, Optional<Actor> actsFor) {
    return accounts.add(
        "everybody-" + UUID.randomUUID(),
        role,
        actsFor,
        Optional.ofNullable(passwords.encode(PASSWORD)));
  }

  private static Actor actor(String organization) {
    return new Actor.StakeholderActor(StakeholderId.of(organization));
  }

  private int port() {
    return service.getRequiredProperty("local.server.port", Integer.class);
  }
}
