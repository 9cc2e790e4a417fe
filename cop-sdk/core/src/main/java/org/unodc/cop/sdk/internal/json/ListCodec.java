package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.plain.PlainInput;
import org.unodc.cop.sdk.internal.plain.ValueStack;
import org.unodc.cop.sdk.internal.text.ProblemText;
import tools.jackson.core.JsonToken;

/** The codec of a list, with one codec for all elements. */
record ListCodec<T>(Codec<T> items) implements Codec<ImmutableList<T>> {
  @Override
  public @Nullable ImmutableList<T> read(JsonInput in) {
    if (in.token() != JsonToken.START_ARRAY) {
      in.wrongType(expected());
      return null;
    }
    ImmutableList.Builder<T> list = ImmutableList.builder();
    boolean whole = true;
    for (int read = 0; in.next() != JsonToken.END_ARRAY; read++) {
      in.checkCount(read + 1);
      T item = items.read(in);
      if (item == null) {
        whole = false;
      } else {
        list.add(item);
      }
    }
    return whole ? list.build() : null;
  }

  @Override
  public ImmutableList<T> readPlain(PlainInput in) {
    ValueStack values = in.values();
    int from = values.size();
    in.openList();
    while (in.hasItem(values.size() - from)) {
      values.push(items.readPlain(in));
    }
    return values.popList(from);
  }

  @Override
  public void write(ImmutableList<T> list, JsonOutput out) {
    out.startList();
    for (int i = 0; i < list.size(); i++) {
      items.write(list.get(i), out);
    }
    out.endList();
  }

  @Override
  public Translatable expected() {
    return ProblemText.of("type.list", items.expected());
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.list(items);
  }
}
