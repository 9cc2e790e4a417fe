package org.unodc.cop.examples.programme.browser;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The pages that the service has, as its controllers say: a page that is added is looked at without
 * anybody having to remember it. Each is the path after the language.
 */
@Component
class Routes {
  /** Whose events those of an organizer are. */
  static final String ORGANIZATION = "bridge-builders";

  /** Pages of the fictional conference that show much, by what stands before their ids. */
  private static final ImmutableMap<String, String> IDS =
      ImmutableMap.<String, String>builder()
          .put("/side-events/{", "se-021")
          .put("/my-events/{", "se-031")
          .put("/desk/side-events/{", "se-031")
          .put("/desk/entries/{", "rooms")
          .put("/desk/entries/rooms/{", "0")
          .put("/desk/record/uploads/{", "00000000-0000-0000-0000-000000000000")
          .put("/desk/record/former/{", "1")
          .put("/desk/accreditations/{", "5")
          .put("/desk/speakers/{", "1")
          .put("/desk/accounts/{", "00000000-0000-0000-0000-000000000000")
          .put("/desk/messages/{", "00000000-0000-0000-0000-000000000000")
          .put("/declarations/{", "example-declaration-lantern")
          .buildOrThrow();

  private static final String ORGANIZER = "/(apply|account|my-events).*";
  private static final String DESK = "/desk.*";

  /** A variable of a path that can be one word only. */
  private static final Pattern FIXED = Pattern.compile("\\{\\w+:([\\w-]+)}");

  private final RequestMappingHandlerMapping controllers;

  Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
    this.controllers = controllers;
  }

  /** {@return those for everybody} */
  ImmutableList<String> ofPublic() {
    return all(path -> !path.matches(ORGANIZER) && !path.matches(DESK));
  }

  /** {@return those for organizers} */
  ImmutableList<String> ofOrganizer() {
    return all(path -> path.matches(ORGANIZER));
  }

  /** {@return those for the secretariat} */
  ImmutableList<String> ofDesk() {
    return all(path -> path.matches(DESK));
  }

  private ImmutableList<String> all(Predicate<String> wanted) {
    return controllers.getHandlerMethods().keySet().stream()
        .filter(Routes::isPage)
        .flatMap(route -> route.getPatternValues().stream())
        .filter(pattern -> pattern.startsWith("/{") && !pattern.endsWith(".ics"))
        .map(pattern -> FIXED.matcher(pattern.substring(pattern.indexOf('}') + 1)))
        .map(pattern -> pattern.replaceAll("$1"))
        .filter(wanted)
        .map(Routes::withIds)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isPage(RequestMappingInfo route) {
    return route.getMethodsCondition().getMethods().contains(RequestMethod.GET)
        && route.getProducesCondition().getProducibleMediaTypes().stream()
            .allMatch(type -> type.getSubtype().equals("html"));
  }

  private static String withIds(String pattern) {
    String path = pattern;
    for (Map.Entry<String, String> id : IDS.entrySet()) {
      if (path.startsWith(id.getKey())) {
        path = path.replaceFirst("\\{[^}]*}", id.getValue());
      }
    }
    checkState(!path.contains("{"), "No test says which page of %s to look at.", pattern);
    return path;
  }
}
