package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.plain.NotPlainException;
import org.unodc.cop.sdk.internal.plain.PlainInput;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.core.JsonToken;

/**
 * Any JSON except null: texts, numbers as {@link BigDecimal}, booleans, and lists and maps of these
 * in the order of the document. Writing also accepts other numbers, optional values, which become
 * null if they are empty, and other values, which are written as their {@code toString}.
 */
public final class TreeCodec implements Codec<Object> {
  /** The only instance. */
  public static final TreeCodec TREE = new TreeCodec();

  private static final Codec<ImmutableList<Object>> ITEMS = new ListCodec<>(TREE);

  private TreeCodec() {}

  @Override
  public @Nullable Object read(JsonInput in) {
    return switch (in.token()) {
      case START_OBJECT -> members(in);
      case START_ARRAY -> items(in);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ScalarCodecs.DECIMAL.read(in);
      default -> ScalarCodecs.TEXT.read(in);
    };
  }

  private @Nullable Object members(JsonInput in) {
    Map<String, Object> members = new LinkedHashMap<>();
    boolean sound = true;
    for (String name; (name = in.nextMember()) != null; ) {
      in.checkCount(members.size() + 1);
      in.next();
      Object value = read(in);
      sound &= value != null;
      if (value != null && members.put(name, value) != null) {
        in.report(ProblemCode.DUPLICATE_MEMBER, InputQuotation.twice(name));
        sound = false;
      }
    }
    return sound ? members : null;
  }

  private @Nullable Object items(JsonInput in) {
    List<Object> items = new ArrayList<>();
    boolean sound = true;
    while (in.next() != JsonToken.END_ARRAY) {
      in.checkCount(items.size() + 1);
      Object item = read(in);
      sound &= item != null;
      if (item != null) {
        items.add(item);
      }
    }
    return sound ? items : null;
  }

  @Override
  public Object readPlain(PlainInput in) {
    return switch (in.next()) {
      case '{' -> plainMembers(in);
      case '[' -> new ArrayList<>(ITEMS.readPlain(in));
      case 't', 'f' -> in.truth();
      case '"' -> in.text();
      default -> ScalarCodecs.DECIMAL.readPlain(in);
    };
  }

  private Map<String, Object> plainMembers(PlainInput in) {
    Map<String, Object> members = new LinkedHashMap<>();
    in.openObject();
    while (in.hasMember(members.size())) {
      if (members.put(in.name(this), readPlain(in)) != null) {
        throw NotPlainException.notPlain();
      }
    }
    return members;
  }

  @Override
  public void write(Object value, JsonOutput out) {
    if (value instanceof Map<?, ?> members) {
      out.startObject();
      members.forEach(
          (name, member) -> {
            out.name(name.toString());
            write(member, out);
          });
      out.endObject();
    } else if (value instanceof List<?> items) {
      out.startList();
      items.forEach(item -> write(item, out));
      out.endList();
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresentOrElse(present -> write(present, out), out::nothing);
    } else if (value instanceof Number number) {
      out.number(new BigDecimal(number.toString()));
    } else if (value instanceof Boolean truth) {
      out.truth(truth);
    } else {
      out.text(value.toString());
    }
  }

  @Override
  public Translatable expected() {
    return ProblemText.of("type.value");
  }

  @Override
  public <R> R accept(CodecVisitor<R> visitor) {
    return visitor.anything();
  }
}
