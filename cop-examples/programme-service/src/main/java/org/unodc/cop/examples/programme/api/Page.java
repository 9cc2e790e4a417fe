package org.unodc.cop.examples.programme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A page of a list, ordered by key, so that no element is repeated or skipped if elements are added
 * between two requests.
 *
 * @param items the elements of the page
 * @param next the cursor of the next page; empty for the last page
 * @param <T> the type of the elements
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Page<T>(List<T> items, Optional<String> next) {
  /** The default number of elements of a page. */
  static final String LIMIT = "20";

  private static final int MAX_LIMIT = 100;

  /**
   * {@return a page of a list}
   *
   * @param list the name of the list
   * @param key returns the unique key of an element
   * @param limit the maximum number of elements, 1 to 100
   * @param cursor the cursor of the page; empty for the first page
   * @throws BadParameterException if the limit is out of range, or the cursor is not one of this
   *     list
   */
  static <T> Page<T> of(
      String list, Stream<T> elements, Function<T, String> key, int limit, String cursor) {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new BadParameterException("limit");
    }
    String last = cursor.isEmpty() ? "" : PageCursor.read(list, cursor);
    List<T> matching =
        elements
            .filter(element -> key.apply(element).compareTo(last) > 0)
            .sorted(Comparator.comparing(key))
            .limit(limit + 1L)
            .toList();
    if (matching.size() <= limit) {
      return new Page<>(matching, Optional.empty());
    }
    List<T> items = matching.subList(0, limit);
    return new Page<>(items, Optional.of(PageCursor.after(list, key.apply(items.get(limit - 1)))));
  }

  /** {@return a page with converted elements and the same cursor} */
  <U> Page<U> map(Function<T, U> conversion) {
    return new Page<>(items.stream().map(conversion).toList(), next);
  }

  /**
   * {@return the values of the header Link for the next page; none for the last page. The address
   * is relative, because the client chooses the header Host.}
   */
  String[] links() {
    return next.stream()
        .map(
            cursor ->
                ServletUriComponentsBuilder.fromCurrentRequest()
                    .scheme(null)
                    .host(null)
                    .port(null)
                    .replaceQueryParam("cursor", cursor)
                    .toUriString())
        .map(uri -> "<" + uri + ">; rel=\"next\"")
        .toArray(String[]::new);
  }
}
