package org.unodc.cop.examples.programme.security;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.unodc.cop.examples.programme.account.Role;

/**
 * The roles that may use a path which {@link RoleRules} does not already open. Each package
 * declares beans for its own paths.
 *
 * @param method the method; null for all methods
 * @param pattern the pattern of the path; one that begins with {@code /api/} belongs to the API
 * @param roles the roles; empty if everybody may use the path, without an account too
 */
public record PathRule(@Nullable HttpMethod method, String pattern, ImmutableSet<Role> roles) {

  /** {@return a rule that opens a path to everybody} */
  public static PathRule forEverybody(HttpMethod method, String pattern) {
    return new PathRule(method, pattern, ImmutableSet.of());
  }

  /** {@return a rule that opens a path to all accounts} */
  public static PathRule forAllAccounts(String pattern) {
    return new PathRule(null, pattern, ImmutableSet.copyOf(Role.values()));
  }

  /** {@return a rule that opens a path to organizers and to the secretariat} */
  public static PathRule forApplicants(String pattern) {
    return new PathRule(null, pattern, ImmutableSet.of(Role.ORGANIZER, Role.SECRETARIAT));
  }

  boolean isOfApi() {
    return pattern.startsWith("/api/");
  }
}
