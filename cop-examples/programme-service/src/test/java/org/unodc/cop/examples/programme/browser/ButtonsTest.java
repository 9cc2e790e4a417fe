package org.unodc.cop.examples.programme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.FreshRecord;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.sdk.json.CopJson;

/**
 * Walks every page of every role and presses each button once: each form has its token against
 * forged requests, and no answer is an error page.
 */
@Tag("thorough")
@ServiceTest
@FreshRecord
class ButtonsTest {
  /** Tells of each button of the open page where it leads, and whether its form has a token. */
  private static final String BUTTONS =
      """
      return [...document.querySelectorAll("button, input[type=submit], input[type=image]")]
          .filter(button => button.form && button.type != "button" && button.type != "reset")
          .map(button => ({
            method: button.hasAttribute("formmethod") ? button.formMethod : button.form.method,
            path: new URL(button.hasAttribute("formaction") ? button.formAction
                : button.form.getAttribute("action") ?? "", location.href).pathname,
            value: button.name + "=" + button.value,
            text: button.textContent.trim(),
            token: String(!!button.form.elements._csrf?.value)}));
      """;

  /**
   * Presses a button, even where it is folded away. What a browser would not send blank is filled,
   * and the first of all boxes with a name is ticked.
   */
  private static final String PRESS =
      """
      const button = [...document.querySelectorAll("button, input[type=submit], input[type=image]")]
          .filter(button => button.form && button.type != "button" && button.type != "reset")
          [arguments[0]];
      const ticked = new Set();
      for (const field of button.form.elements) {
        if (field.type == "checkbox" && !ticked.has(field.name)) {
          field.checked = true;
          ticked.add(field.name);
        } else if (field.required && !field.value && field.type != "file") field.value = "x";
      }
      button.form.noValidate = true;
      button.click();
      """;

  private static final String STATUS =
      "return performance.getEntriesByType('navigation')[0].responseStatus";

  /** What the path of a button names, so that the same button in another row is not pressed. */
  private static final Pattern IDS =
      Pattern.compile(
          "(?<=/)(se-[^/]+|[0-9a-f]{8}-[0-9a-f-]{27}|\\d+)(?=/|$)|(?<=/declarations/)[^/]+");

  private static final Path FILE = Path.of("target", "pressed-conference.json");
  private static final String SIGN_OUT = "/sign-out";

  /** The page that checks a file changes nothing, so its form has no token. */
  private static final String CHECK = "/en/check";

  /** Buttons that are answered with a file instead of a page. */
  private static final String DOWNLOADS = "post /en/check answer=(html|json) .*";

  /** A step that the status of the event, or an entry, does not allow is answered on the page. */
  private static final Set<Long> ANSWERS = Set.of(200L, 409L, 422L);

  /** What needs more than blank forms: a message, a date, a former record, an upload. */
  private static final Set<String> UNREACHED =
      Stream.of(
              "messages",
              "publication/date/removal",
              "record/former/{former}",
              "record/uploads/{id}/removal")
          .map(path -> PageLanguage.PATH + "/desk/" + path)
          .collect(Collectors.toSet());

  @LocalServerPort int port;
  @Autowired People people;
  @Autowired Routes routes;
  @Autowired ConferenceStore store;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping controllers;

  private final Set<String> posted = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();
  private Browser browser;
  private Page page;

  private record Button(int place, String key, String method, String path) {}

  @Test
  void everyButtonIsAnswered() throws IOException {
    browser = Browser.shared();
    page = new Page(browser, port);
    People.Person desk = people.secretariat();
    // A former record that still names an erased person could not be put back.
    walk(Optional.of(desk), Stream.of("/desk/persons?name=Ilka+Vandermoor"));
    Conference before = store.current().conference();
    Files.writeString(FILE, CopJson.of(Conference.class).write(before));
    SideEvent shared = coOrganized(before);

    walk(Optional.of(desk), Stream.concat(ofDesk(before), routes.ofDesk().stream()));
    // The organizer answers what the secretariat asked; everything else is as before.
    store.replace(desk.account().id(), before);
    walk(
        Optional.of(people.organizer(Routes.ORGANIZATION)),
        Stream.concat(
            Stream.of("/declarations/example-declaration-lantern"), routes.ofOrganizer().stream()));
    walk(Optional.of(people.organizer(coOrganizer(shared))), Stream.of("/my-events/co-organized"));
    walk(Optional.of(people.reader()), routes.ofDesk().stream());
    walk(Optional.empty(), routes.ofPublic().stream());
    store.replace(desk.account().id(), before);

    SoftAssertions all = new SoftAssertions();
    all.assertThat(wrong).isEmpty();
    all.assertThat(unpressed()).isEqualTo(UNREACHED);
    all.assertAll();
  }

  /** Pages for what the routes alone do not name: an event in each status, an account, a person. */
  private Stream<String> ofDesk(Conference record) {
    Map<Object, String> events = new LinkedHashMap<>();
    record.sideEvents().stream()
        .filter(event -> event.session().equals(store.current().session().id()))
        .forEach(
            event ->
                events.putIfAbsent(
                    event.status() + " " + event.slot().isPresent(),
                    "/desk/side-events/" + event.id()));
    UUID account = people.organizer(Routes.ORGANIZATION).account().id();
    return Stream.of(
            Stream.of("/desk/side-events/se-031"),
            events.values().stream(),
            Stream.of("contact", "password", "erasure")
                .map(part -> "/desk/accounts/" + account + "/" + part),
            Stream.of("/desk/entries/agenda-items/new", "/desk/messages/new?event=se-031"))
        .flatMap(paths -> paths);
  }

  private static SideEvent coOrganized(Conference record) {
    return record.sideEvents().stream()
        .filter(
            event ->
                event.coOrganizers().stream().anyMatch(Actor.StakeholderActor.class::isInstance))
        .findFirst()
        .orElseThrow();
  }

  private static String coOrganizer(SideEvent event) {
    return event.coOrganizers().stream()
        .flatMap(actor -> actor instanceof Actor.StakeholderActor one ? Stream.of(one) : null)
        .findFirst()
        .orElseThrow()
        .stakeholder()
        .value();
  }

  private void walk(Optional<People.Person> person, Stream<String> paths) {
    browser.driver().manage().deleteAllCookies();
    person.ifPresent(page::signIn);
    Set<String> pressed = new HashSet<>();
    for (String path : paths.toList()) {
      String role = person.map(known -> known.account().role() + " ").orElse("");
      do {
        page.open("/en" + path);
      } while (pressNext(role, pressed, SIGN_OUT));
    }
    if (person.isPresent()) {
      page.open("/en");
      assertThat(pressNext("", pressed, "")).isTrue();
      assertThat(page.texts("form.sign-out")).isEmpty();
    }
  }

  /**
   * Presses the first button that was not pressed yet, then one on its answer, and so on.
   *
   * @return whether the open page had one
   */
  private boolean pressNext(String role, Set<String> pressed, String except) {
    boolean isPressed = false;
    Optional<Button> next = next(role, pressed, except);
    while (next.isPresent()) {
      isPressed = true;
      Button button = next.get();
      pressed.add(button.key());
      if (button.method().equals("post")) {
        posted.add(button.path());
      }
      attach();
      try {
        page.leave(() -> browser.driver().executeScript(PRESS, button.place()));
      } catch (TimeoutException silent) {
        throw new AssertionError(role + button.key() + " leads to no page", silent);
      }
      Object status = browser.driver().executeScript(STATUS);
      // The style sheet hides what a reader may not press.
      boolean isRefused = role.equals("READER ") && Long.valueOf(403).equals(status);
      if ((!ANSWERS.contains(status) && !isRefused) || page.path().matches(".*[?&]late(&.*)?")) {
        wrong.add(role + button.key() + " is answered with " + status + " " + page.path());
      }
      next = next(role, pressed, except);
    }
    return isPressed;
  }

  /** Chooses a record for each field for a file. */
  private void attach() {
    browser
        .driver()
        .findElements(By.cssSelector("input[type=file]"))
        .forEach(field -> field.sendKeys(FILE.toAbsolutePath().toString()));
  }

  private Optional<Button> next(String role, Set<String> pressed, String except) {
    List<Button> buttons = new ArrayList<>();
    for (Object found : (List<?>) browser.driver().executeScript(BUTTONS)) {
      Map<?, ?> one = (Map<?, ?>) found;
      String path = String.valueOf(one.get("path"));
      String method = String.valueOf(one.get("method"));
      String key =
          method
              + " "
              + IDS.matcher(path).replaceAll("*")
              + " "
              + one.get("value")
              + " "
              + one.get("text");
      if (method.equals("post") && !path.equals(CHECK) && !one.get("token").equals("true")) {
        wrong.add(role + key + " has no token on " + page.path());
      }
      buttons.add(new Button(buttons.size(), key, method, path));
    }
    return buttons.stream()
        .filter(button -> !pressed.contains(button.key()) && !button.path().equals(except))
        .filter(button -> !button.key().matches(DOWNLOADS))
        .findFirst();
  }

  /** {@return the routes of forms that no button led to} */
  private Set<String> unpressed() {
    Set<String> unpressed = new TreeSet<>();
    controllers.getHandlerMethods().keySet().stream()
        .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.POST))
        .flatMap(route -> route.getPathPatternsCondition().getPatterns().stream())
        .filter(pattern -> pattern.getPatternString().startsWith("/{"))
        .filter(pattern -> posted.stream().noneMatch(path -> matches(pattern, path)))
        .forEach(pattern -> unpressed.add(pattern.getPatternString()));
    return unpressed;
  }

  private static boolean matches(PathPattern pattern, String path) {
    return pattern.matches(PathContainer.parsePath(path));
  }
}
