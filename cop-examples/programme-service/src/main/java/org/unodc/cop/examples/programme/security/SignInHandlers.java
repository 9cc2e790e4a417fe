package org.unodc.cop.examples.programme.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.operation.DatabaseCircuit;
import org.unodc.cop.examples.programme.problem.ProblemType;
import org.unodc.cop.examples.programme.web.PageLanguage;

/**
 * Creates the handlers for requests that need a sign-in, for completed sign-ins and for refused
 * access.
 */
@Component
class SignInHandlers {
  private final RefusalWriter refusals;
  private final OldPages oldPages;
  private final DatabaseCircuit circuit;
  private final RequestCache requestedPages = new HttpSessionRequestCache();

  SignInHandlers(RefusalWriter refusals, OldPages oldPages, DatabaseCircuit circuit) {
    this.circuit = circuit;
    this.refusals = refusals;
    this.oldPages = oldPages;
  }

  /**
   * {@return the handler that answers a program which must sign in, which tried too many passwords,
   * or whose password cannot be checked now}
   */
  AuthenticationEntryPoint forPrograms() {
    return (request, response, refused) -> {
      if (refused instanceof TooManyAttemptsException attempts) {
        refusals.answerTooOften(request, response, attempts.waitingTime());
        return;
      }
      if (refused instanceof AuthenticationServiceException) {
        refusals.answerUnavailable(request, response);
        return;
      }
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"programme\", charset=\"UTF-8\"");
      refusals.answer(request, response, ProblemType.SIGN_IN_NEEDED);
    };
  }

  /**
   * {@return the handler that redirects people to the sign-in form, or refuses if a user entered
   * too many wrong passwords}
   */
  AuthenticationEntryPoint forPeople() {
    return (request, response, refused) -> {
      if (refused instanceof TooManyAttemptsException attempts) {
        refusals.answerTooOften(request, response, attempts.waitingTime());
        return;
      }
      // A session may exist that cannot be read now.
      if (circuit.isDatabaseAway()) {
        refusals.answerUnavailable(request, response);
        return;
      }
      boolean isTooOld = request.getParameter(OldPages.PARAMETER) != null;
      response.sendRedirect(form(request) + (isTooOld ? "?" + OldPages.PARAMETER : ""));
    };
  }

  /**
   * {@return the handler that answers requests which an account is not allowed to make, and leads
   * to a fresh page if the form came from an old one}
   */
  AccessDeniedHandler refusal() {
    return (request, response, refused) -> {
      if (circuit.isDatabaseAway()) {
        refusals.answerUnavailable(request, response);
        return;
      }
      Optional<String> page =
          refused instanceof CsrfException ? oldPages.freshPage(request) : Optional.empty();
      if (page.isPresent()) {
        response.sendRedirect(page.get());
      } else {
        refusals.answer(request, response, ProblemType.NOT_PERMITTED);
      }
    };
  }

  /**
   * {@return the handler that redirects to the page requested before, else to the start page of the
   * role}
   */
  AuthenticationSuccessHandler success() {
    return (request, response, account) -> {
      SavedRequest before = requestedPages.getRequest(request, response);
      boolean isOrganizer =
          AuthorityUtils.authorityListToSet(account.getAuthorities())
              .contains("ROLE_" + Role.ORGANIZER);
      String work = isOrganizer ? "/my-events" : "/desk";
      String target = "/" + PageLanguage.of(request).tag() + work;
      response.sendRedirect(before == null ? target : path(before));
    };
  }

  /**
   * {@return the handler that shows the sign-in form again, or refuses if too many passwords were
   * wrong or the password cannot be checked now}
   */
  AuthenticationFailureHandler failure() {
    return (request, response, refused) -> {
      if (refused instanceof TooManyAttemptsException attempts) {
        refusals.answerTooOften(request, response, attempts.waitingTime());
        return;
      }
      if (refused instanceof AuthenticationServiceException) {
        refusals.answerUnavailable(request, response);
        return;
      }
      response.sendRedirect(form(request) + "?refused");
    };
  }

  /** The requested path and query, without the host, which the client chose. */
  private static String path(SavedRequest before) {
    return UriComponentsBuilder.fromUriString(before.getRedirectUrl())
        .scheme(null)
        .host(null)
        .port(null)
        // It is already encoded.
        .build()
        .toUriString();
  }

  private static String form(HttpServletRequest request) {
    return "/" + PageLanguage.of(request).tag() + "/sign-in";
  }
}
