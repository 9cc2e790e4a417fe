package org.unodc.cop.examples.programme.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.unodc.cop.examples.programme.ProgrammeService;

/**
 * Refuses requests to the API with unknown query parameters. A program with a misspelled parameter
 * would otherwise get a response to another question. Pages ignore unknown parameters, because
 * other sites add some to links.
 */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {
  private static final String SERVICE = ProgrammeService.class.getPackageName();

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getQueryString() != null
        && handler instanceof HandlerMethod method
        && isOfService(method)) {
      List<String> known = known(method);
      request.getParameterMap().keySet().stream()
          .filter(name -> !known.contains(name))
          .findFirst()
          .ifPresent(
              name -> {
                throw new UnknownParameterException(name, known);
              });
    }
    return true;
  }

  /** The route of the OpenAPI description belongs to a library. */
  private static boolean isOfService(HandlerMethod method) {
    return method.getBeanType().getName().startsWith(SERVICE)
        && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), RestController.class);
  }

  private static List<String> known(HandlerMethod method) {
    return Stream.of(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .map(KnownParameters::name)
        .toList();
  }

  private static String name(MethodParameter parameter) {
    RequestParam declared = parameter.getParameterAnnotation(RequestParam.class);
    return declared == null || declared.name().isEmpty()
        ? parameter.getParameter().getName()
        : declared.name();
  }
}
