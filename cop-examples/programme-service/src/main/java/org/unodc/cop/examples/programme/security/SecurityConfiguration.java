package org.unodc.cop.examples.programme.security;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Role;

/** Configures the three filter chains: for operations, for the API, and for the pages. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private final SignInHandlers signIn;
  private final ChangeLimitFilter changes;
  private final CrossSiteFilter crossSite;
  private final PublicUploads uploads;
  private final List<PathRule> rules;

  SecurityConfiguration(
      SignInHandlers signIn,
      RefusalWriter refusals,
      LimitProperties limits,
      PublicUploads uploads,
      List<PathRule> rules) {
    this.signIn = signIn;
    this.uploads = uploads;
    this.rules = Lists.newArrayList(Iterables.concat(uploads.rules(), rules));
    this.changes = new ChangeLimitFilter(limits, refusals);
    this.crossSite = new CrossSiteFilter(refusals);
  }

  private static final String CSP_REPORTS = "/csp-reports";

  /** Publishes refused requests, so that the audit log can record them. */
  @Bean
  AuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher events) {
    return new SpringAuthorizationEventPublisher(events);
  }

  /**
   * The chain for the actuator endpoints. Everybody may read the health. Metrics are open on a
   * separate management port; otherwise they require the role of the secretariat.
   */
  @Bean
  @Order(1)
  SecurityFilterChain operation(HttpSecurity http, Environment environment) {
    boolean ownPort = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
    return http.securityMatcher(EndpointRequest.toAnyEndpoint())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .httpBasic(basic -> basic.authenticationEntryPoint(signIn.forPrograms()))
        .authorizeHttpRequests(
            paths -> {
              paths.requestMatchers(EndpointRequest.to(HealthEndpoint.class)).permitAll();
              if (ownPort) {
                paths.anyRequest().permitAll();
              } else {
                paths.anyRequest().hasRole(Role.SECRETARIAT.name());
              }
            })
        .build();
  }

  /**
   * The chain for the API. Programs sign in with each request, by password or token; there is no
   * session.
   */
  @Bean
  @Order(2)
  SecurityFilterChain api(
      HttpSecurity http, TokenAccountConverter tokens, ObjectProvider<JwtDecoder> decoders) {
    JwtDecoder decoder = decoders.getIfAvailable();
    if (decoder != null) {
      http.oauth2ResourceServer(
          server ->
              server
                  .authenticationEntryPoint(signIn.forPrograms())
                  .accessDeniedHandler(signIn.refusal())
                  .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(tokens)));
    }
    return http.securityMatcher("/api/**")
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // The API does not accept cookies, so cross-site requests cannot use them.
        .csrf(csrf -> csrf.disable())
        .httpBasic(basic -> basic.authenticationEntryPoint(signIn.forPrograms()))
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(signIn.forPrograms())
                    .accessDeniedHandler(signIn.refusal()))
        .headers(SecurityHeaders::add)
        .addFilterBefore(crossSite, BasicAuthenticationFilter.class)
        .addFilterBefore(changes, AuthorizationFilter.class)
        .authorizeHttpRequests(paths -> RoleRules.api(paths, rules))
        .build();
  }

  /**
   * The chain for the pages. People sign in with a form; a session identifies them until they sign
   * out.
   */
  @Bean
  @Order(3)
  SecurityFilterChain pages(
      HttpSecurity http, Accounts accounts, ObjectProvider<OtherSignIn> others) {
    others.forEach(other -> other.configure(http, signIn.success(), signIn.failure()));
    return http.csrf(
            csrf -> csrf.ignoringRequestMatchers(CSP_REPORTS).ignoringRequestMatchers(uploads))
        .formLogin(
            form ->
                form.loginPage("/{language}/sign-in")
                    .loginProcessingUrl("/{language}/sign-in")
                    .successHandler(signIn.success())
                    .failureHandler(signIn.failure()))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(goodbye()))
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(signIn.forPeople())
                    .accessDeniedHandler(signIn.refusal()))
        .headers(SecurityHeaders::add)
        .addFilterAfter(new FormerAccountFilter(accounts), SecurityContextHolderFilter.class)
        .addFilterBefore(changes, AuthorizationFilter.class)
        .authorizeHttpRequests(
            paths -> {
              paths
                  .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                  .permitAll();
              RoleRules.pages(paths, rules);
            })
        .build();
  }

  /** Refuses tokens that never expire. Without this bean only an expiry in the past is refused. */
  @Bean
  OAuth2TokenValidator<Jwt> tokenExpiry() {
    OAuth2Error error =
        new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token has no expiry.", null);
    return token ->
        token.getExpiresAt() == null
            ? OAuth2TokenValidatorResult.failure(error)
            : OAuth2TokenValidatorResult.success();
  }

  private static LogoutSuccessHandler goodbye() {
    SimpleUrlLogoutSuccessHandler home = new SimpleUrlLogoutSuccessHandler();
    home.setDefaultTargetUrl("/");
    return home;
  }
}
