package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.plain.PlainInput;
import org.unodc.cop.sdk.internal.plain.ValueStack;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.core.JsonToken;

/** An object whose member names are data, such as texts by language. */
public final class MapCodec<V> implements Codec<ImmutableMap<String, V>> {
  private final Codec<V> values;

  private MapCodec(Codec<V> values) {
    this.values = values;
  }

  /** {@return the codec of texts by language tag} */
  public static MapCodec<String> texts(Codec<String> text) {
    return new MapCodec<>(text);
  }

  /** {@return the codec of values by name} */
  public static <V> MapCodec<V> of(Codec<V> values) {
    return new MapCodec<>(values);
  }

  /** {@return the codec of lists by name} */
  public static <V> MapCodec<ImmutableList<V>> ofLists(Codec<V> items) {
    return new MapCodec<>(new ListCodec<>(items));
  }

  @Override
  public @Nullable ImmutableMap<String, V> read(JsonInput in) {
    if (in.token() != JsonToken.START_OBJECT) {
      in.wrongType(expected());
      return null;
    }
    Set<String> seen = new TreeSet<>(); // hostile names may have the same hash
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
      in.report(ProblemCode.DUPLICATE_MEMBER, InputQuotation.twice(name));
      return false;
    }
    return in.isWellFormed(name);
  }

  @Override
  public ImmutableMap<String, V> readPlain(PlainInput in) {
    ValueStack stack = in.values();
    int from = stack.size();
    in.openObject();
    for (int members = 0; in.hasMember(members); members++) {
      stack.push(in.name(this));
      stack.push(values.readPlain(in));
    }
    return stack.popMap(from);
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
  public Translatable expected() {
    return ProblemText.of("type.map", values.expected());
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.map(values);
  }
}
