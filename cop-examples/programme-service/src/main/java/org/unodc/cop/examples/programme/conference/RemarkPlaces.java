package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.Remark;

/** Moves remarks with their values when a list of the record loses or gets elements. */
public final class RemarkPlaces {
  private RemarkPlaces() {}

  /**
   * {@return the remarks with the places that their values have after the change of a list; without
   * the remarks on elements that the list no longer has}
   *
   * @param list the place of the list, a JSON Pointer
   * @param before the elements of the list to which the remarks refer
   * @param after the elements of the changed list
   */
  public static ImmutableList<Remark> moved(
      List<Remark> remarks, String list, List<?> before, List<?> after) {
    Pattern inside = Pattern.compile(Pattern.quote(list) + "/([0-9]{1,9})(/.*)?", Pattern.DOTALL);
    return remarks.stream()
        .flatMap(remark -> moved(remark, inside.matcher(remark.place()), list, before, after))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Remark> moved(
      Remark remark, Matcher place, String list, List<?> before, List<?> after) {
    if (!place.matches()) {
      return Stream.of(remark);
    }
    int index = Integer.parseInt(place.group(1));
    int moved = index < before.size() ? after.indexOf(before.get(index)) : -1;
    String rest = Optional.ofNullable(place.group(2)).orElse("");
    return moved < 0
        ? Stream.empty()
        : Stream.of(remark.toBuilder().place(list + "/" + moved + rest).build());
  }
}
