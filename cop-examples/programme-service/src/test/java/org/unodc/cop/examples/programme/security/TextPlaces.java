package org.unodc.cop.examples.programme.security;

import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where an address of the service takes text, as its controllers say. */
@Component
class TextPlaces {
  private static final String PLACE = "@@";

  private final RequestMappingHandlerMapping routes;

  TextPlaces(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
    this.routes = routes;
  }

  /** {@return addresses to look at, each with {@code @@} at one place that takes text} */
  List<String> inAddresses() {
    return routes.getHandlerMethods().entrySet().stream()
        .filter(route -> isLookedAt(route.getKey()))
        .flatMap(
            route ->
                route.getKey().getPatternValues().stream()
                    .flatMap(
                        pattern ->
                            Stream.concat(
                                inPath(pattern),
                                Stream.of(route.getValue().getMethod().getParameters())
                                    .flatMap(TextPlaces::names)
                                    .map(name -> filled(pattern) + "?" + name + "=" + PLACE))))
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isLookedAt(RequestMappingInfo route) {
    return route.getMethodsCondition().getMethods().contains(RequestMethod.GET);
  }

  private static Stream<String> inPath(String pattern) {
    String known = withKnownSegments(pattern);
    return known.contains("{") ? Stream.of(known.replaceAll("\\{[^}]*}", PLACE)) : Stream.empty();
  }

  private static String filled(String pattern) {
    return withKnownSegments(pattern).replaceAll("\\{[^}]*}", "none");
  }

  private static String withKnownSegments(String pattern) {
    return pattern
        .replaceFirst("^/\\{pageLanguage:[^}]*}", "/en")
        .replaceAll("\\{\\w+:([a-z-]+)}", "$1");
  }

  private static Stream<String> names(Parameter parameter) {
    if (parameter.isAnnotationPresent(ModelAttribute.class)) {
      return Stream.of(parameter.getType().getDeclaredFields()).map(Field::getName);
    }
    return Optional.ofNullable(parameter.getAnnotation(RequestParam.class))
        .filter(annotation -> !Map.class.isAssignableFrom(parameter.getType()))
        .map(annotation -> annotation.name().isEmpty() ? parameter.getName() : annotation.name())
        .stream();
  }
}
