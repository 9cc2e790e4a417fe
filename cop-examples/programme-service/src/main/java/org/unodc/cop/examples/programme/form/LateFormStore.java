package org.unodc.cop.examples.programme.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps the entries of forms that were submitted after their session had ended. The new session
 * stores the entries until the user has signed in and sees the form again. The service does not act
 * on them.
 */
@Component
public class LateFormStore {
  private static final String ATTRIBUTE = LateFormStore.class.getName();
  private static final int MAX_CHARACTERS = 100_000;

  /** The forms of organizers and of the desk, other than that for a file. None has a password. */
  private static final Pattern FORMS =
      Pattern.compile("/[a-z]{2}/(apply|(my-events|desk(?!/record))(/.*)?)");

  /** The forms whose pages say themselves that their entries were kept. */
  private static final Pattern LONG_FORMS =
      Pattern.compile("/[a-z]{2}/(apply|(my-events|desk/side-events)/[^/]+/description)");

  /**
   * A form that was kept.
   *
   * @param page the path of the page that has the form
   * @param action the path to which the form was sent
   * @param entered the entries
   */
  public record LateForm(String page, String action, FormEntries entered) implements Serializable {}

  /**
   * Keeps the entries of a submitted form, unless they are too long.
   *
   * @param page the path of the page that has the form
   * @return whether the page says itself that the entries were kept
   */
  public boolean keep(HttpServletRequest request, String page) {
    String action = path(request);
    FormEntries entered = FormEntries.of(values(request));
    if (!FORMS.matcher(action).matches() || length(entered) > MAX_CHARACTERS) {
      return false;
    }
    request.getSession().setAttribute(ATTRIBUTE, new LateForm(page, action, entered));
    return LONG_FORMS.matcher(action).matches();
  }

  /** {@return the form that was kept for this page, which is removed; empty if there is none} */
  public Optional<LateForm> take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null
        && session.getAttribute(ATTRIBUTE) instanceof LateForm late
        && late.page().equals(path(request))) {
      session.removeAttribute(ATTRIBUTE);
      return Optional.of(late);
    }
    return Optional.empty();
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private static Map<String, List<String>> values(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(parameter -> !parameter.getKey().equals("_csrf"))
        .collect(
            Collectors.toMap(Map.Entry::getKey, parameter -> Arrays.asList(parameter.getValue())));
  }

  private static int length(FormEntries entered) {
    return entered.values().entries().stream()
        .mapToInt(entry -> entry.getKey().length() + entry.getValue().length())
        .sum();
  }
}
