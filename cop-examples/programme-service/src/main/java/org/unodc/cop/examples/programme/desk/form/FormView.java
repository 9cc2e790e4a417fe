package org.unodc.cop.examples.programme.desk.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.rule.Severity;

/**
 * A form as a page shows it: what was entered, and beside each field what is to be said of it.
 *
 * @param entered what was entered
 * @param remarks what is to be said, the gravest first
 */
public record FormView(FormEntries entered, ImmutableList<FieldRemark> remarks) {
  private static final int MORE_ROWS = 3;

  /** Puts the gravest first. */
  public FormView {
    remarks = ImmutableList.sortedCopyOf(Comparator.comparing(FieldRemark::severity), remarks);
  }

  /** {@return a form of which nothing is to be said} */
  public static FormView of(FormEntries entered) {
    return new FormView(entered, ImmutableList.of());
  }

  /** {@return a form with what was found while it was read} */
  public static FormView of(FormEntries entered, FormReader reader) {
    return new FormView(entered, reader.remarksWith(ImmutableList.of()));
  }

  /** {@return what stands in a field} */
  public String value(String field) {
    return entered.first(field);
  }

  /** {@return whether a box is ticked or a choice is made} */
  public boolean has(String field, String value) {
    return entered.has(field, value);
  }

  /** {@return how many rows of a list are shown: those entered, one more, more on request} */
  public int rows(String list, int least) {
    int more = entered.has("more", list) ? MORE_ROWS : 0;
    return Math.max(least, entered.rows(list) + 1) + more;
  }

  /** {@return what is to be said of a field; of the form as a whole where the field is empty} */
  public ImmutableList<FieldRemark> at(String field) {
    return remarks.stream()
        .filter(one -> one.field().equals(field))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return true where a field has to be mended, null where not, as the attribute wants it} */
  public @Nullable String invalid(String field) {
    return at(field).stream().anyMatch(one -> one.severity() == Severity.ERROR) ? "true" : null;
  }

  /** {@return whether something stands in a field of a list or is to be said of one} */
  public boolean isUsed(String list) {
    return entered.values().entries().stream()
            .anyMatch(one -> one.getKey().startsWith(list + ".") && !one.getValue().isBlank())
        || remarks.stream().anyMatch(one -> one.field().startsWith(list + "."));
  }

  /** {@return whether that is so in another language than this one} */
  public boolean isUsedBeside(String list, String tag, Iterable<String> tags) {
    return Streams.stream(tags)
        .filter(other -> !other.equals(tag))
        .map(other -> list + "." + other)
        .anyMatch(field -> !value(field).isBlank() || !at(field).isEmpty());
  }

  /** {@return the ids of what describes a field; null where nothing does} */
  public @Nullable String describedBy(String field, String... hints) {
    Stream<String> remarked = at(field).isEmpty() ? Stream.of() : Stream.of(field + "-remarks");
    String ids = Streams.concat(remarked, Stream.of(hints)).collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  /** {@return whether something has to be mended before it goes on} */
  public boolean hasErrors() {
    return remarks.stream().anyMatch(one -> one.severity() == Severity.ERROR);
  }

  /** {@return what was said, so that the next answer knows what was seen} */
  public ImmutableList<String> keys() {
    return remarks.stream().map(FieldRemark::key).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return whether something is to be said that was not on the page from which this came, or was
   * not confirmed there}
   */
  public boolean isToBeConfirmed() {
    boolean isConfirmed = entered.has("step", "confirm") && entered.all("seen").containsAll(keys());
    return !(remarks.isEmpty() || isConfirmed);
  }

  /** {@return whether it is to be shown again, to be mended or to be confirmed} */
  public boolean isToBeShown() {
    return hasErrors() || isToBeConfirmed();
  }
}
