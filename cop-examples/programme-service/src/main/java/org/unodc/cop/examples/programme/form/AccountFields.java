package org.unodc.cop.examples.programme.form;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.examples.programme.account.Role;

/** Reads the form with which the secretariat opens an account. */
public final class AccountFields {
  private static final int MAX_NAME_LENGTH = 100;

  private AccountFields() {}

  /** The data of an account to open. */
  public record NewAccount(
      String name, Role role, Optional<Actor> actsFor, ContactFields.Contact contact) {}

  /**
   * {@return the data of the account; empty, with problems added to the form, if the form is
   * incomplete or wrong}
   */
  public static Optional<NewAccount> read(FormReader form, RecordNames names) {
    Optional<String> name = form.limited("name", MAX_NAME_LENGTH);
    if (name.isEmpty() && !form.hasProblems()) {
      form.problem("name", "name-missing");
    }
    Optional<Role> role =
        form.parse("role", form.entered().text("role"), "no-choice", Role::valueOf);
    boolean needsOrganization = role.equals(Optional.of(Role.ORGANIZER));
    Optional<Actor> actsFor = needsOrganization ? actor(form, names) : Optional.empty();
    Optional<ContactFields.Contact> contact = ContactFields.read(form);
    return form.hasProblems()
        ? Optional.empty()
        : Optional.of(
            new NewAccount(name.orElseThrow(), role.orElseThrow(), actsFor, contact.orElseThrow()));
  }

  private static Optional<Actor> actor(FormReader form, RecordNames names) {
    String written = form.entered().text("actsFor");
    ImmutableSet<Actor> matches = names.called(written);
    if (matches.isEmpty()) {
      form.problem(
          "actsFor", written.isEmpty() ? "organization-missing" : "unknown-organization", written);
    } else if (matches.size() > 1) {
      form.problem("actsFor", "several-of-that-name", written, ActorFields.ids(matches));
    }
    return matches.stream().findFirst();
  }
}
