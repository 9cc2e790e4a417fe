package org.unodc.cop.examples.programme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Some elements of a list, in the order of their keys, so that nothing is shown twice or left out
 * when others are added meanwhile.
 *
 * @param items the elements
 * @param next the cursor of the page after it; absent for the last page
 * @param <T> what the list has
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Page<T>(List<T> items, Optional<String> next) {
  /** How many elements a page has where nobody says it. */
  static final String LIMIT = "20";

  private static final int LONGEST = 100;

  /**
   * {@return a page}
   *
   * <p>Throws {@link BadParameterException} where the limit or the cursor has no meaning.
   *
   * @param list its name
   * @param key what is different in each element
   * @param limit how many there are at most, 1 to 100
   * @param cursor where it begins; empty for the first page
   */
  static <T> Page<T> of(
      String list, Stream<T> elements, Function<T, String> key, int limit, String cursor) {
    if (limit < 1 || limit > LONGEST) {
      throw new BadParameterException("limit");
    }
    String last = cursor.isEmpty() ? "" : PageCursor.read(list, cursor);
    List<T> found =
        elements
            .filter(one -> key.apply(one).compareTo(last) > 0)
            .sorted(Comparator.comparing(key))
            .limit(limit + 1L)
            .toList();
    if (found.size() <= limit) {
      return new Page<>(found, Optional.empty());
    }
    List<T> items = found.subList(0, limit);
    return new Page<>(items, Optional.of(PageCursor.after(list, key.apply(items.get(limit - 1)))));
  }

  /** {@return the same with elements made of these} */
  <U> Page<U> map(Function<T, U> work) {
    return new Page<>(items.stream().map(work).toList(), next);
  }

  /** {@return what the header Link says of the page after it; none for the last page} */
  String[] links() {
    return next.stream()
        .map(
            cursor ->
                ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("cursor", cursor)
                    .toUriString())
        .map(uri -> "<" + uri + ">; rel=\"next\"")
        .toArray(String[]::new);
  }
}
