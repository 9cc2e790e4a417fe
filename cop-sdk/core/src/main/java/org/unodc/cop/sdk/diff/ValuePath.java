package org.unodc.cop.sdk.diff;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.PartialList;

/**
 * The path from a record to one of its values.
 *
 * @param owner the nearest entity that contains the value
 * @param value the value; empty if it is absent, or a number, text or day of a composite
 * @param names the names of the members from the owner to the value; the position of an element is
 *     in square brackets and counted from 0
 */
record ValuePath(Entity owner, Optional<Object> value, ImmutableList<String> names) {
  private static final Splitter SLASH = Splitter.on('/');

  static ValuePath of(String pointer, Conference record) {
    List<String> names = SLASH.splitToList(pointer.substring(1));
    Entity owner = record;
    List<String> path = new ArrayList<>();
    Object value = record;
    for (String name : names) {
      if (value instanceof Entity entity && value != record) {
        owner = entity;
        path.clear();
      }
      path.add(value instanceof List ? "[" + name + "]" : name);
      value = value == null ? null : child(value, name.replace("~1", "/").replace("~0", "~"));
    }
    return new ValuePath(owner, Optional.ofNullable(value), ImmutableList.copyOf(path));
  }

  /** {@return the value, if it is an entity} */
  Optional<Entity> itself() {
    return value.filter(Entity.class::isInstance).map(Entity.class::cast);
  }

  /** {@return the path as members of the JSON, such as {@code title.texts.en}} */
  String inJson() {
    return String.join(".", names).replace(".[", "[");
  }

  /** {@return the path in words, such as {@code title / texts / en}} */
  String in(UnaryOperator<String> labels) {
    return names.stream()
        .map(name -> name.startsWith("[") ? name : labels.apply(name))
        .collect(joining(" / "))
        .replace(" / [", " [");
  }

  private static @Nullable Object child(Object owner, String name) {
    if (owner instanceof List<?> list) {
      return list.get(Integer.parseInt(name));
    }
    if (owner instanceof PartialList<?> listed) {
      return name.equals("items") ? listed.items() : null;
    }
    return owner instanceof Composite composite ? Part.named(name, composite) : null;
  }

  /** Finds a part of a composite by its name. */
  private static final class Part implements PartCollector {
    private final String name;
    private @Nullable Object found;

    private Part(String name) {
      this.name = name;
    }

    static @Nullable Object named(String name, Composite owner) {
      Part part = new Part(name);
      owner.parts(part);
      return part.found;
    }

    @Override
    public PartCollector add(String accessor, Object value) {
      if (accessor.equals(name)) {
        found = value instanceof Optional<?> optional ? optional.orElse(null) : value;
      }
      return this;
    }
  }
}
