package org.unodc.cop.testkit.mistake;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A part of a record in JSON, which can be changed: an object, a list, a text or another value.
 *
 * <p>Methods that change a part return it, unless documented otherwise.
 */
public final class RecordPart {
  private static final Splitter SEGMENTS = Splitter.on('/');
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int LENGTH_OF_DAY = "2024-10-14".length();

  private final @Nullable RecordPart parent;
  private final String key;
  private final JsonNode node;
  private final Random random;

  private RecordPart(@Nullable RecordPart parent, String key, JsonNode node, Random random) {
    this.parent = parent;
    this.key = key;
    this.node = node;
    this.random = random;
  }

  /**
   * {@return a record as a tree}
   *
   * @throws IllegalArgumentException if this is no JSON object
   */
  static JsonNode tree(byte[] json) {
    JsonNode tree = MAPPER.readTree(json);
    checkArgument(tree.isObject(), "a record is a JSON object");
    return tree;
  }

  /** {@return the JSON of a tree} */
  static byte[] json(JsonNode tree) {
    return MAPPER.writeValueAsBytes(tree);
  }

  static RecordPart of(JsonNode record, Random random) {
    return new RecordPart(null, "", record, random);
  }

  /** {@return the value of this part} */
  public JsonNode node() {
    return node;
  }

  /** {@return the JSON Pointer (RFC 6901) of this part} */
  public String pointer() {
    return parent == null ? "" : parent.pointer() + '/' + key.replace("~", "~0").replace("/", "~1");
  }

  /**
   * {@return the name of this part in its object, or its index in its list; empty for the record}
   */
  public String key() {
    return key;
  }

  /** {@return the part that contains this one; the record itself for the record} */
  public RecordPart parent() {
    return parent == null ? this : parent;
  }

  /** {@return the whole record} */
  public RecordPart record() {
    return parent == null ? this : parent.record();
  }

  /** {@return whether all these members are present} */
  public boolean has(String... members) {
    return Arrays.stream(members).allMatch(node::has);
  }

  /** {@return whether a member is present and is this text} */
  public boolean is(String member, String text) {
    return node.path(member).isString() && node.path(member).stringValue().equals(text);
  }

  /**
   * {@return a member of this object}
   *
   * @throws IllegalArgumentException if it is absent
   */
  public RecordPart child(String member) {
    checkArgument(node.has(member), "%s has no member %s", pointer(), member);
    return new RecordPart(this, member, node.get(member), random);
  }

  /**
   * {@return the elements of a list, or the members of an object, under a member; none if absent}
   */
  public Stream<RecordPart> children(String member) {
    return node.has(member) ? child(member).children() : Stream.empty();
  }

  /** {@return the elements of this list, or the members of this object} */
  public Stream<RecordPart> children() {
    if (node instanceof ArrayNode list) {
      return IntStream.range(0, list.size())
          .mapToObj(
              index -> new RecordPart(this, Integer.toString(index), list.get(index), random));
    }
    return ImmutableList.copyOf(node.propertyNames()).stream().map(this::child);
  }

  /** {@return the other elements of the list, or members of the object, to which this belongs} */
  public Stream<RecordPart> siblings() {
    return parent().children().filter(part -> !part.key.equals(key));
  }

  /**
   * {@return all parts of the record on a path, in the order of the record}
   *
   * @param path names of members with a slash before each, such as {@code /workingCalendar/source};
   *     an asterisk stands for any member or element, two for any number of them; empty for the
   *     record itself
   */
  public Stream<RecordPart> all(String path) {
    checkArgument(path.isEmpty() || path.startsWith("/"), "the path %s begins with no slash", path);
    List<String> segments = SEGMENTS.splitToList(path);
    return record().on(segments.subList(1, segments.size()));
  }

  /**
   * {@return the parts on a path that starts at this part, in the order of the record}
   *
   * @param path names of members with slashes between them, such as {@code slot/start}; an asterisk
   *     stands for any member or element, two dots for the part that contains this one, one dot for
   *     this one
   */
  Stream<RecordPart> from(String path) {
    return on(SEGMENTS.splitToList(path));
  }

  private Stream<RecordPart> on(List<String> segments) {
    if (segments.isEmpty()) {
      return Stream.of(this);
    }
    List<String> rest = segments.subList(1, segments.size());
    return switch (segments.get(0)) {
      case "." -> on(rest);
      case ".." -> parent().on(rest);
      case "*" -> children().flatMap(part -> part.on(rest));
      case "**" -> Stream.concat(on(rest), children().flatMap(part -> part.on(segments)));
      default ->
          node.isObject() && node.has(segments.get(0))
              ? child(segments.get(0)).on(rest)
              : elementOn(segments);
    };
  }

  private Stream<RecordPart> elementOn(List<String> segments) {
    return node.isArray()
        ? children()
            .filter(element -> element.key.equals(segments.get(0)))
            .flatMap(element -> element.on(segments.subList(1, segments.size())))
        : Stream.empty();
  }

  /**
   * {@return the part that a member of this object refers to by its id}
   *
   * @param member the member with the id, such as {@code session}
   * @param path the path of the things with ids, such as {@code /sessions/*}
   */
  public Optional<RecordPart> referred(String member, String path) {
    return has(member)
        ? all(path).filter(part -> part.is("id", text(member))).findFirst()
        : Optional.empty();
  }

  /**
   * {@return the text of a member of this object}
   *
   * @throws IllegalArgumentException if it is absent
   */
  public String text(String member) {
    return child(member).text();
  }

  /** {@return this text, or this number as text} */
  public String text() {
    return node.asString();
  }

  /**
   * {@return the day of a member of this object, which is a day or a moment}
   *
   * @throws IllegalArgumentException if it is absent
   */
  public LocalDate day(String member) {
    return LocalDate.parse(text(member).substring(0, LENGTH_OF_DAY));
  }

  /** Sets a member of this object. */
  public RecordPart set(String member, String text) {
    return set(member, StringNode.valueOf(text));
  }

  /** Sets a member of this object. */
  public RecordPart set(String member, long number) {
    object().put(member, number);
    return this;
  }

  /** Sets a member of this object. */
  public RecordPart set(String member, boolean flag) {
    object().put(member, flag);
    return this;
  }

  /** Sets a member of this object to a copy of a value. */
  public RecordPart set(String member, JsonNode value) {
    object().set(member, value.deepCopy());
    return this;
  }

  /** Sets a member of this object to a day. */
  public RecordPart set(String member, LocalDate day) {
    return set(member, day.toString());
  }

  /** Moves the day of a member of this object, which is a day or a moment; the time stays. */
  public RecordPart moveDay(String member, int days) {
    String moved = day(member).plusDays(days) + text(member).substring(LENGTH_OF_DAY);
    return set(member, moved);
  }

  /** Removes a member of this object. */
  public RecordPart remove(String member) {
    object().remove(member);
    return this;
  }

  /** Puts a text in the place of this part, which must not be used any more. */
  public void replaceWith(String text) {
    replaceWith(StringNode.valueOf(text));
  }

  /** Puts a value in the place of this part, which must not be used any more. */
  public void replaceWith(JsonNode value) {
    if (parent().node instanceof ArrayNode list) {
      list.set(Integer.parseInt(key), value);
    } else {
      parent().object().set(key, value);
    }
  }

  /** Removes this part from its list or object; it must not be used any more. */
  public void delete() {
    if (parent().node instanceof ArrayNode list) {
      list.remove(Integer.parseInt(key));
    } else {
      parent().object().remove(key);
    }
  }

  /** {@return a copy of this element, which is now the last one of the same list} */
  public RecordPart duplicate() {
    return parent().add(node);
  }

  /** {@return a copy of a value, which is now the last element of this list} */
  public RecordPart add(JsonNode value) {
    ArrayNode list = (ArrayNode) node;
    JsonNode copy = value.deepCopy();
    list.add(copy);
    return new RecordPart(this, Integer.toString(list.size() - 1), copy, random);
  }

  /**
   * {@return one of these values, by the seed}
   *
   * @throws IllegalArgumentException if there is none
   */
  public <T> T oneOf(List<T> values) {
    checkArgument(!values.isEmpty(), "there is nothing to choose from at %s", pointer());
    return values.get(random.nextInt(values.size()));
  }

  private ObjectNode object() {
    return (ObjectNode) node;
  }

  @Override
  public String toString() {
    return pointer();
  }
}
