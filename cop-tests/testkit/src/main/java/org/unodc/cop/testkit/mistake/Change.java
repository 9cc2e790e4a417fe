package org.unodc.cop.testkit.mistake;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/**
 * A change of a record, written as a list: a target, an operation, and its arguments. The target is
 * a path from the place of the mistake; if it has an asterisk, the change is made at each part.
 *
 * <table>
 * <caption>The operations</caption>
 * <tr><td>{@code set} value</td><td>sets the target, also if it is absent</td></tr>
 * <tr><td>{@code remove}</td><td>removes the target</td></tr>
 * <tr><td>{@code duplicate}</td><td>adds a copy of the target to the end of its list</td></tr>
 * <tr><td>{@code append} value</td><td>adds a value to the end of the target</td></tr>
 * <tr><td>{@code copy} path</td><td>sets the target to the value on a path from the place</td></tr>
 * <tr><td>{@code swap} path</td><td>exchanges it with the value on a path from the place</td></tr>
 * <tr><td>{@code other} path</td><td>sets it to another value on a path of the record</td></tr>
 * <tr><td>{@code replace} expression text</td><td>replaces the first match in a text</td></tr>
 * <tr><td>{@code move} period</td><td>moves a day, a time or a moment</td></tr>
 * <tr><td>{@code plus} number</td><td>adds to a number</td></tr>
 * <tr><td>{@code mojibake}</td><td>reads the UTF-8 of a text as Windows-1252</td></tr>
 * </table>
 */
final class Change {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final String target;
  private final String operation;
  private final ImmutableList<JsonNode> arguments;

  private Change(String target, String operation, ImmutableList<JsonNode> arguments) {
    this.target = target;
    this.operation = operation;
    this.arguments = arguments;
  }

  static Change of(JsonNode list) {
    return new Change(
        list.required(0).stringValue(),
        list.required(1).stringValue(),
        list.valueStream().skip(2).collect(toImmutableList()));
  }

  /** {@return whether this changes something at this place} */
  boolean fits(RecordPart place) {
    return switch (operation) {
      case "remove", "duplicate", "append" -> place.from(target).findAny().isPresent();
      case "set" ->
          place.from(target).findAny().isPresent()
              ? place.from(target).anyMatch(part -> !arguments.get(0).equals(part.node()))
              : place.from(owner()).anyMatch(owner -> owner.node().isObject());
      default -> place.from(target).anyMatch(part -> changed(place, part).isPresent());
    };
  }

  /** Changes the record at this place. */
  void apply(RecordPart place) {
    ImmutableList<RecordPart> parts = place.from(target).collect(toImmutableList());
    switch (operation) {
      case "remove" -> parts.reverse().forEach(RecordPart::delete);
      case "duplicate" -> parts.forEach(RecordPart::duplicate);
      case "append" -> parts.forEach(part -> part.add(arguments.get(0)));
      case "set" -> set(place, parts);
      case "swap" -> swap(place, parts.get(0));
      default ->
          parts.forEach(part -> changed(place, part).ifPresent(value -> part.replaceWith(value)));
    }
  }

  private void set(RecordPart place, ImmutableList<RecordPart> present) {
    if (present.isEmpty()) {
      place.from(owner()).forEach(owner -> owner.set(key(), arguments.get(0)));
    } else {
      present.forEach(part -> part.replaceWith(arguments.get(0).deepCopy()));
    }
  }

  private void swap(RecordPart place, RecordPart part) {
    RecordPart other = place.from(argument(0)).findFirst().orElseThrow();
    JsonNode value = part.node().deepCopy();
    part.replaceWith(other.node().deepCopy());
    other.replaceWith(value);
  }

  /** {@return the new value of a part; empty if the change would leave it as it is} */
  private Optional<JsonNode> changed(RecordPart place, RecordPart part) {
    Optional<JsonNode> value =
        switch (operation) {
          case "copy", "swap" ->
              place.from(argument(0)).findFirst().map(RecordPart::node).map(JsonNode::deepCopy);
          case "other" -> other(part);
          case "replace" ->
              text(part).map(text -> text.replaceFirst(argument(0), argument(1))).map(Change::node);
          case "mojibake" ->
              text(part).map(text -> new String(text.getBytes(UTF_8), WINDOWS)).map(Change::node);
          case "move" -> text(part).flatMap(this::moved).map(Change::node);
          case "plus" ->
              part.node().isIntegralNumber()
                  ? Optional.of(
                      LongNode.valueOf(part.node().longValue() + arguments.get(0).longValue()))
                  : Optional.empty();
          default -> throw new IllegalArgumentException("unknown operation " + operation);
        };
    return value.filter(changed -> !changed.toString().equals(part.node().toString()));
  }

  private Optional<JsonNode> other(RecordPart part) {
    ImmutableList<JsonNode> values =
        part.all(argument(0))
            .map(RecordPart::node)
            .filter(value -> !value.equals(part.node()))
            .distinct()
            .collect(toImmutableList());
    return values.isEmpty() ? Optional.empty() : Optional.of(part.oneOf(values).deepCopy());
  }

  private Optional<String> moved(String text) {
    TemporalAmount amount =
        argument(0).contains("T") ? Duration.parse(argument(0)) : Period.parse(argument(0));
    try {
      return Optional.of(
          switch (text.length()) {
            case 5 -> LocalTime.parse(text).plus(amount).toString();
            case 10 -> LocalDate.parse(text).plus(amount).toString();
            default -> withSeconds(OffsetDateTime.parse(text).plus(amount));
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@return a moment as records write it, with its seconds} */
  private static String withSeconds(OffsetDateTime moment) {
    String text = moment.toString();
    return text.length() == "2024-10-14T10:00+02:00".length()
        ? text.substring(0, 16) + ":00" + text.substring(16)
        : text;
  }

  private static Optional<String> text(RecordPart part) {
    return part.node().isString() ? Optional.of(part.text()) : Optional.empty();
  }

  private static JsonNode node(String text) {
    return StringNode.valueOf(text);
  }

  private String argument(int index) {
    return arguments.get(index).stringValue();
  }

  private String owner() {
    int slash = target.lastIndexOf('/');
    return slash < 0 ? "." : target.substring(0, slash);
  }

  private String key() {
    return target.substring(target.lastIndexOf('/') + 1);
  }
}
