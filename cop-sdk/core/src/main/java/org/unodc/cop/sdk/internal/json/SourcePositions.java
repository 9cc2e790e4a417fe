package org.unodc.cop.sdk.internal.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Finds the positions of values in a document. */
public final class SourcePositions {
  private static final String OTHER_BYTES = "These bytes are not the JSON that was read.";

  private SourcePositions() {}

  /**
   * {@return the positions at which the values begin, by pointer; if the document does not contain
   * a value, the position of the nearest enclosing value}
   *
   * @param utf8 a document that has been read before
   * @param pointers JSON Pointers (RFC 6901), without duplicates
   * @throws IllegalArgumentException if there are pointers and the document is not JSON
   */
  public static ImmutableMap<String, Position> in(byte[] utf8, List<String> pointers) {
    if (pointers.isEmpty()) {
      return ImmutableMap.of();
    }
    JsonText text = JsonText.of(utf8, CopLimits.standard().withDocumentBytes(utf8.length + 1));
    try (TokenSource source = new TextTokenSource(text, 0)) {
      return find(source, pointers, position -> position);
    }
  }

  /**
   * {@return the positions of values in a document of another format}
   *
   * @param tokens the document as the tokens of JSON
   * @param positions returns the position of a token by its number, counted from 1
   * @param pointers JSON Pointers (RFC 6901), without duplicates
   * @throws IllegalArgumentException if there are pointers and the document has no value
   */
  public static ImmutableMap<String, Position> in(
      TokenList tokens, IntFunction<Position> positions, List<String> pointers) {
    try (TokenSource source = tokens.source()) {
      return find(source, pointers, position -> positions.apply(position.line()));
    }
  }

  private static ImmutableMap<String, Position> find(
      TokenSource source, List<String> pointers, UnaryOperator<Position> located) {
    Map<String, Position> found = find(source, withParents(pointers));
    ImmutableMap.Builder<String, Position> places = ImmutableMap.builder();
    for (String pointer : pointers) {
      String nearest = pointer;
      while (!found.containsKey(nearest)) {
        nearest = parent(nearest);
      }
      places.put(pointer, located.apply(found.get(nearest)));
    }
    return places.buildOrThrow();
  }

  private static Map<String, Position> find(TokenSource source, Set<String> wanted) {
    Map<String, Position> found = new HashMap<>();
    try {
      for (JsonToken token; (token = source.next()) != null && found.size() < wanted.size(); ) {
        if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
          String pointer = source.pointer();
          if (wanted.contains(pointer)) {
            long place = source.place();
            found.put(
                pointer, new Position(PackedPosition.line(place), PackedPosition.column(place)));
          }
        }
      }
    } catch (JacksonException broken) {
      throw new IllegalArgumentException(OTHER_BYTES, broken);
    }
    checkArgument(!found.isEmpty(), OTHER_BYTES);
    return found;
  }

  private static Set<String> withParents(List<String> pointers) {
    Set<String> all = new HashSet<>(Set.of(""));
    for (String pointer : pointers) {
      for (String ancestor = pointer; all.add(ancestor); ) {
        ancestor = parent(ancestor);
      }
    }
    return all;
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }
}
