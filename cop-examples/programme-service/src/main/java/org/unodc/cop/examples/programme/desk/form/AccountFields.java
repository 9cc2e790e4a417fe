package org.unodc.cop.examples.programme.desk.form;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.examples.programme.account.Role;

/** Reads the form that opens an account. */
public final class AccountFields {
  private static final int LONGEST_NAME = 100;

  private AccountFields() {}

  /** An account that is to be opened. */
  public record NewAccount(String name, Role role, Optional<Actor> actsFor) {}

  /** {@return the account; absent, with problems, where the form does not say enough} */
  public static Optional<NewAccount> read(FormReader form, RecordNames names) {
    Optional<String> name = form.limited("name", LONGEST_NAME);
    if (name.isEmpty() && !form.hasProblems()) {
      form.problem("name", "name-missing");
    }
    Optional<Role> role =
        form.parse("role", form.entered().text("role"), "no-choice", Role::valueOf);
    boolean needsOrganization = role.equals(Optional.of(Role.ORGANIZER));
    Optional<Actor> actsFor = needsOrganization ? actor(form, names) : Optional.empty();
    return form.hasProblems()
        ? Optional.empty()
        : Optional.of(new NewAccount(name.orElseThrow(), role.orElseThrow(), actsFor));
  }

  private static Optional<Actor> actor(FormReader form, RecordNames names) {
    String written = form.entered().text("actsFor");
    ImmutableSet<Actor> known = names.called(written);
    if (known.isEmpty()) {
      form.problem(
          "actsFor", written.isEmpty() ? "organization-missing" : "unknown-organization", written);
    } else if (known.size() > 1) {
      form.problem("actsFor", "several-of-that-name", written, ActorFields.ids(known));
    }
    return known.stream().findFirst();
  }
}
