package org.unodc.cop.examples.programme.sideevent;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.RecordList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks applications and descriptions, whether they come from a form or from a program. They are
 * checked as JSON, so that no text, list or link of an event is left out.
 */
public final class ApplicationChecks {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String EVENT = "/sideEvent";
  private static final String APPLICATION = "/application";

  private final ImmutableList.Builder<EntryProblem> problems = ImmutableList.builder();

  private ApplicationChecks() {}

  /** {@return the problems of an application that an account submits, in its order} */
  public static ImmutableList<EntryProblem> of(EventApplication submitted, Account account) {
    ApplicationChecks checks = new ApplicationChecks();
    checks.event(submitted.sideEvent());
    checks.organizer(submitted.sideEvent(), account, Optional.empty());
    checks.application(submitted.application());
    return checks.problems.build();
  }

  /**
   * {@return the problems of a new description of an event, in its order} Problems that the event
   * had before, such as in an imported record, do not count.
   */
  public static ImmutableList<EntryProblem> of(
      SideEvent description, SideEvent former, Account account) {
    ApplicationChecks known = new ApplicationChecks();
    known.event(former);
    ApplicationChecks checks = new ApplicationChecks();
    checks.event(description);
    checks.organizer(description, account, former.mainOrganizer());
    ImmutableList<EntryProblem> before = known.problems.build();
    return checks.problems.build().stream()
        .filter(problem -> before.stream().noneMatch(other -> isSame(problem, other)))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isSame(EntryProblem problem, EntryProblem other) {
    return problem.pointer().equals(other.pointer()) && problem.code().equals(other.code());
  }

  private void event(SideEvent event) {
    if (event.title().isEmpty()) {
      add(EVENT + "/title", "title-missing");
    }
    check(JSON.readTree(RecordList.SIDE_EVENTS.json().write(event)), EVENT, "");
  }

  private void application(Application application) {
    check(JSON.readTree(RecordList.APPLICATIONS.json().write(application)), APPLICATION, "");
    application
        .expectedAttendance()
        .filter(count -> count.value() > ApplicationLimits.ATTENDANCE)
        .ifPresent(count -> add(APPLICATION + "/expectedAttendance", "no-number", count.value()));
  }

  /** Organizers apply for themselves; the secretariat can name another main organizer later. */
  private void organizer(SideEvent event, Account account, Optional<Actor> former) {
    boolean isOther =
        event.mainOrganizer().isPresent()
            && !event.mainOrganizer().equals(account.actsFor())
            && !event.mainOrganizer().equals(former);
    if (isOther && !account.isSecretariat()) {
      add(EVENT + "/mainOrganizer", "other-organizer");
    }
  }

  private void check(JsonNode node, String pointer, String name) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        check(member.getValue(), pointer + "/" + escaped(member.getKey()), member.getKey());
      }
    } else if (node.isArray()) {
      int limit = name.equals("themes") ? ApplicationLimits.THEMES : ApplicationLimits.ENTRIES;
      if (node.size() > limit) {
        add(pointer, "too-many", node.size(), limit);
      }
      for (int i = 0; i < Math.min(node.size(), limit); i++) {
        check(node.get(i), pointer + "/" + i, "");
      }
    } else if (node.isString()) {
      text(node.asString(), pointer, name);
    }
  }

  private void text(String text, String pointer, String name) {
    int limit = lengthAt(pointer);
    if (text.length() > limit) {
      add(pointer, "too-long", text.length(), limit);
    } else if ((name.equals("link") || name.equals("onlineLink")) && !isLink(text)) {
      add(pointer, "no-link", text);
    }
  }

  private static int lengthAt(String pointer) {
    String[] segments = pointer.split("/");
    if (!pointer.startsWith(EVENT + "/") || pointer.endsWith("/link")) {
      return ApplicationLimits.TEXT;
    }
    return switch (segments[2]) {
      case "title" -> ApplicationLimits.TITLE;
      case "summary" -> ApplicationLimits.SUMMARY;
      case "themes" -> ApplicationLimits.THEME;
      case "mainOrganizer", "coOrganizers", "sponsors", "supporters", "moderator", "speakers" ->
          ApplicationLimits.NAME;
      default -> ApplicationLimits.TEXT;
    };
  }

  /** {@return whether a text is a link with http or https and a host} */
  public static boolean isLink(String text) {
    try {
      URI link = new URI(text);
      String scheme = String.valueOf(link.getScheme());
      return link.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
    } catch (URISyntaxException none) {
      return false;
    }
  }

  private static String escaped(String member) {
    return member.replace("~", "~0").replace("/", "~1");
  }

  private void add(String pointer, String code, Object... arguments) {
    problems.add(EntryProblem.of(pointer, code, arguments));
  }
}
