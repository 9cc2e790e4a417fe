package org.unodc.cop.examples.programme.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
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
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.desk.LateFormStore;
import org.unodc.cop.examples.programme.problem.ProblemType;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** Where somebody is sent who has to sign in, has signed in, or is not let in. */
@Component
class SignInHandlers {
  private final RefusalWriter refusals;
  private final LateFormStore late;
  private final RateLimiter lateForms;
  private final RequestCache wanted = new HttpSessionRequestCache();

  SignInHandlers(RefusalWriter refusals, LateFormStore late, LimitProperties limits) {
    this.refusals = refusals;
    this.late = late;
    this.lateForms = new RateLimiter(limits.applications());
  }

  /** {@return what tells a program that it needs an account} */
  AuthenticationEntryPoint toPrograms() {
    return (request, response, refused) -> {
      if (refused instanceof TooManyAttemptsException attempts) {
        refusals.answerTooOften(request, response, attempts.waiting());
        return;
      }
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"programme\", charset=\"UTF-8\"");
      refusals.answer(request, response, ProblemType.SIGN_IN_NEEDED);
    };
  }

  /** {@return what shows people the form for signing in} */
  AuthenticationEntryPoint toPeople() {
    return (request, response, refused) -> response.sendRedirect(form(request));
  }

  /** {@return what tells an account that something is not for it} */
  AccessDeniedHandler refusal() {
    return (request, response, refused) -> {
      Optional<String> page =
          refused instanceof CsrfException && mayBeLate(request)
              ? late.keep(request)
              : Optional.empty();
      if (page.isPresent()) {
        response.sendRedirect(page.get());
      } else {
        refusals.answer(request, response, ProblemType.NOT_PERMITTED);
      }
    };
  }

  /** Nobody fills in a form for somebody else, or has the service keep more than people write. */
  private boolean mayBeLate(HttpServletRequest request) {
    return !CrossSiteFilter.isFromElsewhere(request)
        && lateForms.take(ClientAddress.key(request.getRemoteAddr())).isEmpty();
  }

  /** {@return what leads to the page that was wanted, else to the one where work begins} */
  AuthenticationSuccessHandler welcome() {
    return (request, response, account) -> {
      SavedRequest before = wanted.getRequest(request, response);
      boolean isSecretariat =
          AuthorityUtils.authorityListToSet(account.getAuthorities())
              .contains("ROLE_" + Role.SECRETARIAT);
      String work = isSecretariat ? "/desk" : "/my-events";
      String target = "/" + PageLanguage.of(request).tag() + work;
      response.sendRedirect(before == null ? target : before.getRedirectUrl());
    };
  }

  /** {@return what shows the form again} */
  AuthenticationFailureHandler mistake() {
    return (request, response, refused) -> {
      if (refused instanceof TooManyAttemptsException attempts) {
        refusals.answerTooOften(request, response, attempts.waiting());
        return;
      }
      response.sendRedirect(form(request) + "?refused");
    };
  }

  private static String form(HttpServletRequest request) {
    return "/" + PageLanguage.of(request).tag() + "/sign-in";
  }
}
