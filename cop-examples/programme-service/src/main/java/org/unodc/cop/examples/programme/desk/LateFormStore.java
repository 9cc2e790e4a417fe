package org.unodc.cop.examples.programme.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.desk.form.FormEntries;

/**
 * Forms that came when their session had ended. What was entered is kept in the session until
 * whoever entered it has signed in and is shown the form again; nothing of it is done.
 */
@Component
public class LateFormStore {
  private static final String KEPT = LateFormStore.class.getName();
  private static final int MOST_CHARACTERS = 100_000;
  private static final Pattern LONG_FORMS =
      Pattern.compile("/[a-z]{2}/(apply|(my-events|desk/side-events)/[^/]+/description)");

  private record Late(String path, FormEntries entered) {}

  /**
   * Keeps what was entered.
   *
   * @return the page on which it is shown again; absent where the form is too short or too long to
   *     be kept
   */
  public Optional<String> keep(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    FormEntries entered = FormEntries.of(values(request));
    if (!LONG_FORMS.matcher(path).matches() || length(entered) > MOST_CHARACTERS) {
      return Optional.empty();
    }
    request.getSession().setAttribute(KEPT, new Late(path, entered));
    return Optional.of(request.getRequestURI());
  }

  /** {@return what was kept for this page, and is kept no longer; absent where nothing was} */
  Optional<FormEntries> take(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (request.getSession().getAttribute(KEPT) instanceof Late late && late.path().equals(path)) {
      request.getSession().removeAttribute(KEPT);
      return Optional.of(late.entered());
    }
    return Optional.empty();
  }

  private static Map<String, List<String>> values(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(one -> !one.getKey().equals("_csrf"))
        .collect(Collectors.toMap(Map.Entry::getKey, one -> Arrays.asList(one.getValue())));
  }

  private static int length(FormEntries entered) {
    return entered.values().entries().stream()
        .mapToInt(one -> one.getKey().length() + one.getValue().length())
        .sum();
  }
}
