package org.unodc.cop.examples.programme.security;

import static java.util.function.Predicate.not;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.unodc.cop.examples.programme.account.Role;

/**
 * The roles that may use each path. Whether an organizer may see or change a certain event does not
 * depend on its path: the API and the pages check this.
 */
final class RoleRules {
  private static final String SECRETARIAT = Role.SECRETARIAT.name();
  private static final String[] ALL_SEEING = {SECRETARIAT, Role.READER.name()};
  private static final String[] APPLICANTS = {Role.ORGANIZER.name(), SECRETARIAT};
  private static final String[] ANY_ACCOUNT = {
    Role.ORGANIZER.name(), SECRETARIAT, Role.READER.name()
  };

  private RoleRules() {}

  /** Configures the paths of the API. All other paths require the role of the secretariat. */
  static void api(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          paths,
      List<PathRule> rules) {
    rules.stream().filter(PathRule::isOfApi).forEach(rule -> configure(paths, rule));
    paths
        .requestMatchers(HttpMethod.PUT, "/api/v1/conference")
        .hasRole(SECRETARIAT)
        .requestMatchers(HttpMethod.POST, "/api/v1/side-events")
        .hasAnyRole(APPLICANTS)
        .requestMatchers(HttpMethod.PUT, "/api/v1/side-events/{id}")
        .hasAnyRole(APPLICANTS)
        .requestMatchers(
            HttpMethod.POST,
            "/api/v1/side-events/{id}/cancellation",
            "/api/v1/side-events/{id}/withdrawal",
            "/api/v1/declarations/{id}/signatures")
        .hasAnyRole(APPLICANTS)
        .requestMatchers("/api/v1/side-events/{id}/findings")
        .hasAnyRole(ANY_ACCOUNT)
        .requestMatchers(
            "/api/v1/conference",
            "/api/v1/side-events",
            "/api/v1/side-events/{id}",
            "/api/v1/programme",
            "/api/v1/deadlines",
            "/api/v1/organizations",
            "/api/v1/speakers-lists",
            "/api/v1/statistics",
            "/api/v1/declarations",
            "/api/v1/declarations/{id}",
            "/api/v1/openapi",
            "/api/v1/openapi.yaml")
        .permitAll()
        .requestMatchers(HttpMethod.GET, "/**")
        .hasAnyRole(ALL_SEEING)
        .anyRequest()
        .hasRole(SECRETARIAT);
  }

  /**
   * Configures the paths of the pages. Everybody may read all other paths, and nobody may change
   * anything there.
   */
  static void pages(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          paths,
      List<PathRule> rules) {
    rules.stream().filter(not(PathRule::isOfApi)).forEach(rule -> configure(paths, rule));
    paths
        .requestMatchers(HttpMethod.GET, "/{language}/desk/**")
        .hasAnyRole(ALL_SEEING)
        .requestMatchers(HttpMethod.HEAD, "/{language}/desk/**")
        .hasAnyRole(ALL_SEEING)
        .requestMatchers("/{language}/desk/**")
        .hasRole(SECRETARIAT)
        .requestMatchers("/{language}/apply", "/{language}/my-events/**")
        .hasAnyRole(APPLICANTS)
        .requestMatchers(HttpMethod.POST, "/{language}/sign-in", "/sign-out", "/csp-reports")
        .permitAll()
        .requestMatchers(HttpMethod.GET, "/**")
        .permitAll()
        .requestMatchers(HttpMethod.HEAD, "/**")
        .permitAll()
        .anyRequest()
        .denyAll();
  }

  private static void configure(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          paths,
      PathRule rule) {
    var matched = paths.requestMatchers(rule.method(), rule.pattern());
    if (rule.roles().isEmpty()) {
      matched.permitAll();
    } else {
      matched.hasAnyRole(rule.roles().stream().map(Role::name).toArray(String[]::new));
    }
  }
}
