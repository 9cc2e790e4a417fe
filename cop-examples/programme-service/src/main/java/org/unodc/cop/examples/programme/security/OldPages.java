package org.unodc.cop.examples.programme.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.unodc.cop.examples.programme.form.LateFormStore;

/**
 * Redirects a form that was opened in an earlier session to a fresh page. The service does not
 * process such a form, because its token is no longer valid.
 */
@Component
class OldPages {
  /** The parameter of a page that shows that a form was not processed. */
  static final String PARAMETER = "late";

  private static final String NAME = OldPages.class.getName() + ".name";
  private static final int MAX_NAME_LENGTH = 200;
  private static final String[] NONE = {};

  private final LateFormStore lateForms;
  private final RateLimiter stored;
  private final ObjectProvider<RequestMappingHandlerMapping> routes;

  OldPages(
      LateFormStore lateForms,
      LimitProperties limits,
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> routes) {
    this.lateForms = lateForms;
    this.stored = new RateLimiter(limits.applications());
    this.routes = routes;
  }

  /**
   * Keeps what was entered, or the name of an account, unless this client submits more forms than
   * people can write.
   *
   * @return the path of a fresh page; empty if the form came from another site
   */
  Optional<String> freshPage(HttpServletRequest request) {
    if (CrossSiteFilter.isFromElsewhere(request)) {
      return Optional.empty();
    }
    boolean mayStore = stored.take(ClientAddress.key(request.getRemoteAddr())).isEmpty();
    String page = pageOf(request);
    if (mayStore && lateForms.keep(request, page.substring(request.getContextPath().length()))) {
      return Optional.of(page);
    }
    String name = request.getParameter("username");
    if (mayStore && name != null && name.length() <= MAX_NAME_LENGTH) {
      request.getSession().setAttribute(NAME, name);
    }
    // The page on which a message is written has the events as parameters.
    String events =
        Arrays.stream(Objects.requireNonNullElse(request.getParameterValues("event"), NONE))
            .map(event -> "&event=" + URLEncoder.encode(event, StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    return Optional.of(page + "?" + PARAMETER + events);
  }

  /** {@return the name that was entered in a sign-in form that was too old, which is removed} */
  static String takeName(HttpServletRequest request) {
    if (request.getSession().getAttribute(NAME) instanceof String name) {
      request.getSession().removeAttribute(NAME);
      return name;
    }
    return "";
  }

  /** The nearest page at or above the path of the form, such as that of the event of a step. */
  private String pageOf(HttpServletRequest request) {
    String context = request.getContextPath();
    String path = request.getRequestURI().substring(context.length());
    while (path.length() > 1 && !isPage(path)) {
      path = path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }
    return context + (path.isEmpty() ? "/" : path);
  }

  private boolean isPage(String path) {
    PathContainer parsed = PathContainer.parsePath(path);
    return routes.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .filter(OldPages::isShown)
        .flatMap(route -> route.getPathPatternsCondition().getPatterns().stream())
        .anyMatch(pattern -> pattern.matches(parsed));
  }

  private static boolean isShown(RequestMappingInfo route) {
    return route.getPathPatternsCondition() != null
        && route.getMethodsCondition().getMethods().contains(RequestMethod.GET);
  }
}
