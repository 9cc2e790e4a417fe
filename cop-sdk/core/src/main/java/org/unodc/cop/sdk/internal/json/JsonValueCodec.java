package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.JsonValue.Digits;
import org.unodc.cop.sdk.internal.json.JsonValue.Items;
import org.unodc.cop.sdk.internal.json.JsonValue.Members;
import org.unodc.cop.sdk.internal.json.JsonValue.Text;
import org.unodc.cop.sdk.internal.json.JsonValue.Truth;
import org.unodc.cop.sdk.internal.plain.PlainInput;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopLimits;

/**
 * The codec of any JSON value, which is kept unchanged. Reading checks the limits, unique names,
 * and that texts have no unpaired surrogates.
 */
public final class JsonValueCodec implements Codec<JsonValue> {
  /** The only instance. */
  public static final JsonValueCodec ANY = new JsonValueCodec();

  /** The limits for documents that this library has written itself, which may have any size. */
  public static final CopLimits OWN =
      CopLimits.standard()
          .withDocumentBytes(1 << 30)
          .withDepth(1_000)
          .withName(Integer.MAX_VALUE)
          .withText(Integer.MAX_VALUE)
          .withNumber(Integer.MAX_VALUE)
          .withTokens(Integer.MAX_VALUE)
          .withList(Integer.MAX_VALUE);

  private final Codec<ImmutableMap<String, JsonValue>> members = MapCodec.of(this);
  private final Codec<ImmutableList<JsonValue>> items = new ListCodec<>(this);

  private JsonValueCodec() {}

  @Override
  public @Nullable JsonValue read(JsonInput in) {
    return switch (in.token()) {
      case START_OBJECT -> {
        ImmutableMap<String, JsonValue> object = members.read(in);
        yield object == null ? null : new Members(object);
      }
      case START_ARRAY -> {
        ImmutableList<JsonValue> list = items.read(in);
        yield list == null ? null : new Items(list);
      }
      case VALUE_STRING -> {
        String words = ScalarCodecs.TEXT.read(in);
        yield words == null ? null : new Text(words);
      }
      case VALUE_TRUE -> new Truth(true);
      case VALUE_FALSE -> new Truth(false);
      case VALUE_NULL -> new JsonValue.Nothing();
      default -> new Digits(in.number());
    };
  }

  @Override
  public JsonValue readPlain(PlainInput in) {
    return switch (in.next()) {
      case '{' -> new Members(members.readPlain(in));
      case '[' -> new Items(items.readPlain(in));
      case '"' -> new Text(in.text());
      case 't', 'f' -> new Truth(in.truth());
      case 'n' -> {
        in.nothing();
        yield new JsonValue.Nothing();
      }
      default -> new Digits(in.number());
    };
  }

  @Override
  public void write(JsonValue value, JsonOutput out) {
    if (value instanceof Members object) {
      members.write(object.members(), out);
    } else if (value instanceof Items list) {
      items.write(list.items(), out);
    } else if (value instanceof Text text) {
      out.text(text.words());
    } else if (value instanceof Digits number) {
      out.digits(number.digits());
    } else if (value instanceof Truth truth) {
      out.truth(truth.value());
    } else {
      out.nothing();
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
