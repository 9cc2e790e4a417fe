package org.unodc.cop.sdk.yaml;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Items;
import org.unodc.cop.sdk.internal.json.JsonValue.Members;
import org.unodc.cop.sdk.yaml.CommentCollector.PlacedComment;
import org.unodc.cop.sdk.yaml.CommentCollector.Placement;

/**
 * The comments of a document by the places at which they stand. A member is found by its name, an
 * element of a list by its id, or if it has none, by its whole content.
 */
final class CommentTree {
  /** The order of comments in a document. */
  static final Comparator<YamlComment> BY_POSITION =
      Comparator.comparingInt((YamlComment comment) -> comment.position().line())
          .thenComparingInt(comment -> comment.position().column());

  /** A place without comments. */
  static final CommentTree EMPTY = new CommentTree();

  private final ListMultimap<Placement, YamlComment> comments =
      MultimapBuilder.enumKeys(Placement.class).arrayListValues().build();
  private final Map<String, CommentTree> parts = new TreeMap<>();

  /** The keys of the elements, if the place is a list with a comment in it. */
  private List<String> elements = List.of();

  /** {@return the comments of a document with this data} */
  static CommentTree of(ImmutableList<PlacedComment> all, JsonValue data) {
    CommentTree root = new CommentTree();
    for (PlacedComment placed : all) {
      root.find(placed.pointer(), data).comments.put(placed.placement(), placed.comment());
    }
    return root;
  }

  private CommentTree find(String pointer, JsonValue data) {
    CommentTree place = this;
    JsonValue value = data;
    if (pointer.isEmpty()) {
      return place;
    }
    for (String step : Splitter.on('/').split(pointer.substring(1))) {
      if (value instanceof Members object) {
        String name = step.replace("~1", "/").replace("~0", "~");
        place = place.parts.computeIfAbsent(name, part -> new CommentTree());
        value = object.members().getOrDefault(name, value);
      } else if (value instanceof Items list) {
        int index = Integer.parseInt(step);
        if (place.elements.isEmpty()) {
          place.elements = keys(list);
        }
        String key = place.elements.get(index);
        place = place.parts.computeIfAbsent(key, part -> new CommentTree());
        value = list.items().get(index);
      }
    }
    return place;
  }

  /** {@return the keys of the elements of a list, each once} */
  static List<String> keys(Items list) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (JsonValue item : list.items()) {
      String key = key(item);
      keys.add(key + ' ' + seen.merge(key, 1, Integer::sum));
    }
    return keys;
  }

  private static String key(JsonValue item) {
    return item instanceof Members object && object.members().get("id") instanceof JsonValue.Text id
        ? "id " + id.words()
        : content(item);
  }

  /** {@return the content without the order of members} */
  private static String content(JsonValue value) {
    if (value instanceof Members object) {
      StringBuilder content = new StringBuilder("{");
      new TreeMap<>(object.members())
          .forEach((name, part) -> content.append(name).append(':').append(content(part)));
      return content.append('}').toString();
    }
    if (value instanceof Items list) {
      StringBuilder content = new StringBuilder("[");
      list.items().forEach(part -> content.append(content(part)).append(','));
      return content.append(']').toString();
    }
    return value.text();
  }

  /** {@return whether a comment stands at a part of this place} */
  boolean hasParts() {
    return !parts.isEmpty();
  }

  /**
   * {@return the comments at a part of this place}
   *
   * @param key the name of a member, or one of the {@link #keys} of elements
   */
  CommentTree part(String key) {
    return parts.getOrDefault(key, EMPTY);
  }

  /** {@return the comments that are still in the tree, in their order in the document} */
  ImmutableList<YamlComment> rest() {
    return all().sorted(BY_POSITION).collect(toImmutableList());
  }

  private Stream<YamlComment> all() {
    return Stream.concat(
        comments.values().stream(), parts.values().stream().flatMap(CommentTree::all));
  }

  /** {@return the comments in lines before the value, which are taken out of the tree} */
  ImmutableList<String> takeBefore() {
    return take(Placement.BEFORE);
  }

  /** {@return the comments at the end of the line, which are taken out of the tree} */
  ImmutableList<String> takeTrailing() {
    return take(Placement.TRAILING);
  }

  /** {@return the comments in lines after the value, which are taken out of the tree} */
  ImmutableList<String> takeAfter() {
    return take(Placement.AFTER);
  }

  private ImmutableList<String> take(Placement placement) {
    return comments.removeAll(placement).stream().map(YamlComment::text).collect(toImmutableList());
  }
}
