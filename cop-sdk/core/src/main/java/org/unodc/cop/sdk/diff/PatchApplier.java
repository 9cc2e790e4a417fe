package org.unodc.cop.sdk.diff;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Items;
import org.unodc.cop.sdk.internal.json.JsonValue.Members;

/** Applies operations to a document that has all the places that they name. */
final class PatchApplier {
  private static final Splitter SLASH = Splitter.on('/');

  private PatchApplier() {}

  static JsonValue apply(List<PatchOperation> operations, JsonValue document) {
    Object root = mutable(document);
    for (PatchOperation operation : operations) {
      Object value =
          operation.from().isPresent()
              ? take(root, operation.from().get())
              : operation.value().map(PatchApplier::mutable).orElse(root);
      switch (operation.name()) {
        case "remove" -> take(root, operation.path());
        case "replace" -> put(root, operation.path(), value, true);
        default -> put(root, operation.path(), value, false);
      }
    }
    return immutable(root);
  }

  private static Object take(Object root, Place place) {
    List<String> names = names(place);
    Object owner = owner(root, names);
    String name = Iterables.getLast(names);
    Object taken =
        owner instanceof List<?> list
            ? list.remove(Integer.parseInt(name))
            : ((Map<?, ?>) owner).remove(name);
    return requireNonNull(taken, place::pointer);
  }

  @SuppressWarnings("unchecked") // mutable(JsonValue) makes only such maps and lists
  private static void put(Object root, Place place, Object value, boolean replaces) {
    List<String> names = names(place);
    Object owner = owner(root, names);
    String name = Iterables.getLast(names);
    if (owner instanceof List<?> list) {
      int index = Integer.parseInt(name);
      if (replaces) {
        ((List<Object>) list).set(index, value);
      } else {
        ((List<Object>) list).add(index, value);
      }
    } else {
      ((Map<String, Object>) owner).put(name, value);
    }
  }

  private static Object owner(Object root, List<String> names) {
    Object owner = root;
    for (String name : names.subList(0, names.size() - 1)) {
      Object child =
          owner instanceof List<?> list
              ? list.get(Integer.parseInt(name))
              : ((Map<?, ?>) owner).get(name);
      owner = requireNonNull(child, name);
    }
    return owner;
  }

  private static List<String> names(Place place) {
    return SLASH
        .splitToStream(place.pointer().substring(1))
        .map(name -> name.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  private static Object mutable(JsonValue value) {
    if (value instanceof Members object) {
      Map<String, Object> members = new LinkedHashMap<>();
      object.members().forEach((name, member) -> members.put(name, mutable(member)));
      return members;
    }
    if (value instanceof Items list) {
      List<Object> items = new ArrayList<>();
      list.items().forEach(item -> items.add(mutable(item)));
      return items;
    }
    return value;
  }

  private static JsonValue immutable(Object value) {
    if (value instanceof Map<?, ?> map) {
      ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
      map.forEach((name, member) -> members.put((String) name, immutable(member)));
      return new Members(members.buildOrThrow());
    }
    if (value instanceof List<?> list) {
      return new Items(list.stream().map(PatchApplier::immutable).collect(toImmutableList()));
    }
    return (JsonValue) value;
  }
}
