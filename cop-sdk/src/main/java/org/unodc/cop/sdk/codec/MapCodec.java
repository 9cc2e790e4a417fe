package org.unodc.cop.sdk.codec;

import com.google.common.collect.ImmutableMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.ProblemCode;
import tools.jackson.core.JsonToken;

/** An object whose names are data, such as the texts by language. */
public final class MapCodec<V> implements Codec<ImmutableMap<String, V>> {
  private final Codec<V> values;

  private MapCodec(Codec<V> values) {
    this.values = values;
  }

  /** {@return the codec of texts by the tag of their language} */
  public static MapCodec<String> texts(Codec<String> text) {
    return new MapCodec<>(text);
  }

  /** {@return the codec of values by names of another kind} */
  public static <V> MapCodec<V> of(Codec<V> values) {
    return new MapCodec<>(values);
  }

  @Override
  public @Nullable ImmutableMap<String, V> read(JsonInput in) {
    if (in.token() != JsonToken.START_OBJECT) {
      in.wrongType(expected());
      return null;
    }
    Set<String> seen = new TreeSet<>(); // hostile names may share one hash
    ImmutableMap.Builder<String, V> map = ImmutableMap.builder();
    boolean whole = true;
    int members = 0;
    for (String name; (name = in.nextMember()) != null; ) {
      in.checkCount(++members);
      boolean sound = isSound(name, seen, in);
      String key = in.once(this, name);
      in.next();
      V value = values.read(in);
      if (sound && value != null) {
        map.put(key, value);
      } else {
        whole = false;
      }
    }
    return whole ? map.buildOrThrow() : null;
  }

  private static boolean isSound(String name, Set<String> seen, JsonInput in) {
    if (!seen.add(name)) {
      in.report(ProblemCode.DUPLICATE_MEMBER, Wording.twice(name));
      return false;
    }
    return in.isWellFormed(name);
  }

  @Override
  public void write(ImmutableMap<String, V> map, JsonOutput out) {
    out.startObject();
    map.forEach(
        (name, value) -> {
          out.name(name);
          values.write(value, out);
        });
    out.endObject();
  }

  @Override
  public String expected() {
    return "an object in which each member is " + values.expected();
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.map(values);
  }
}
