package org.unodc.cop.examples.programme.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps what the methods do that are {@link Audited}. */
@Component
class AuditedRequests implements HandlerInterceptor, WebMvcConfigurer {
  private final AuditLog log;

  AuditedRequests(AuditLog log) {
    this.log = log;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(this);
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    Audited audited =
        handler instanceof HandlerMethod method ? method.getMethodAnnotation(Audited.class) : null;
    Principal account = request.getUserPrincipal();
    boolean isDone = failure == null && response.getStatus() < HttpStatus.BAD_REQUEST.value();
    if (audited != null && account != null && isDone) {
      log.add(audited.value(), account.getName(), subject(request));
    }
  }

  /** {@return the id in the path, such as that of a person; absent where the path has none} */
  private static Optional<String> subject(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        ? Optional.ofNullable(variables.get("id")).map(String::valueOf)
        : Optional.empty();
  }
}
