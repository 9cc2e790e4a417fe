package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Map;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes one document. An instance is for one writing and one thread. */
public final class JsonOutput {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private static final Translatable HALF = ProblemText.of("reason.half-of-a-character");

  private final TokenSink sink;
  private final boolean isShort;

  private JsonOutput(TokenSink sink, boolean isShort) {
    this.sink = sink;
    this.isShort = isShort;
  }

  /**
   * {@return a value as UTF-8, with a line feed at the end}
   *
   * @param indented whether each member has its own line, indented by two spaces
   * @throws CopException if a value in it, such as a text or a date, cannot be expressed in JSON
   */
  public static <T> byte[] bytes(T value, Codec<T> codec, boolean indented) {
    ByteArrayBuilder bytes = new ByteArrayBuilder();
    try (JsonGenerator generator =
        FACTORY.createGenerator(context(indented), bytes, JsonEncoding.UTF8)) {
      codec.write(value, new JsonOutput(new GeneratorSink(generator), false));
      generator.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  /**
   * {@return a value as tokens, which are those of its JSON}
   *
   * @throws CopException if a value in it, such as a text or a date, cannot be expressed in JSON
   */
  public static <T> TokenList tokens(T value, Codec<T> codec) {
    return tokens(value, codec, false);
  }

  /**
   * {@return a value as tokens}
   *
   * @param isShort whether an object is written as a plain text where a plain text is read as the
   *     same value
   * @throws CopException if a value in it, such as a text or a date, cannot be expressed in JSON
   */
  static <T> TokenList tokens(T value, Codec<T> codec, boolean isShort) {
    TokenList tokens = new TokenList();
    codec.write(value, new JsonOutput(tokens.sink(), isShort));
    return tokens;
  }

  /**
   * {@return whether objects are written as plain texts where these are read as the same values}
   */
  boolean isShort() {
    return isShort;
  }

  /**
   * {@return a document in another JSON format, with indented lines}
   *
   * @param members the members, which {@link TreeCodec} writes
   * @throws CopException if a text in it cannot be expressed in JSON
   */
  public static byte[] bytes(Map<String, ?> members) {
    return bytes(members, TreeCodec.TREE, true);
  }

  void startObject() {
    sink.startObject();
  }

  void endObject() {
    sink.endObject();
  }

  void startList() {
    sink.startList();
  }

  void endList() {
    sink.endList();
  }

  /** Writes the name of a declared member, which is already encoded. */
  void name(SerializableString name) {
    sink.name(name);
  }

  void name(String name) {
    if (!InputQuotation.isWellFormed(name)) {
      throw notWritable(pointer(sink.context().getParent()), HALF);
    }
    sink.name(name);
  }

  void text(String text) {
    if (!InputQuotation.isWellFormed(text)) {
      throw notWritable(HALF);
    }
    sink.text(text);
  }

  void number(int number) {
    sink.number(number);
  }

  void number(long number) {
    sink.number(number);
  }

  void number(BigDecimal number) {
    sink.number(number.toString());
  }

  void digits(String number) {
    sink.number(number);
  }

  void truth(boolean value) {
    sink.truth(value);
  }

  void nothing() {
    sink.nothing();
  }

  /** {@return the exception for the value at the current position, which cannot be written} */
  CopException notWritable(Translatable reason) {
    TokenStreamContext here = sink.context();
    // The context of a list counts an element only after it is written.
    String pointer =
        here.inArray() ? pointer(here.getParent()) + '/' + here.getEntryCount() : pointer(here);
    return notWritable(pointer, reason);
  }

  private static CopException notWritable(String pointer, Translatable reason) {
    return new CopException(
        ImmutableList.of(
            new Problem(
                ProblemCode.NOT_WRITABLE,
                pointer,
                0,
                0,
                ProblemText.of("value.not-writable", reason))));
  }

  private static String pointer(TokenStreamContext context) {
    return InputQuotation.safe(context.pathAsPointer().toString());
  }

  private static ObjectWriteContext context(boolean indented) {
    return indented ? new Indenting() : ObjectWriteContext.empty();
  }

  /** Puts each member on its own line. */
  private static final class Indenting extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(lines)
          .withArrayIndenter(lines);
    }
  }

  /** Writes tokens as JSON text. */
  private static final class GeneratorSink extends TokenSink {
    private final JsonGenerator generator;

    GeneratorSink(JsonGenerator generator) {
      this.generator = generator;
    }

    @Override
    void startObject() {
      generator.writeStartObject();
    }

    @Override
    void endObject() {
      generator.writeEndObject();
    }

    @Override
    void startList() {
      generator.writeStartArray();
    }

    @Override
    void endList() {
      generator.writeEndArray();
    }

    @Override
    void name(SerializableString name) {
      generator.writeName(name);
    }

    @Override
    void name(String name) {
      generator.writeName(name);
    }

    @Override
    void text(String text) {
      generator.writeString(text);
    }

    @Override
    void number(int number) {
      generator.writeNumber(number);
    }

    @Override
    void number(long number) {
      generator.writeNumber(number);
    }

    @Override
    void number(String digits) {
      generator.writeNumber(digits);
    }

    @Override
    void truth(boolean value) {
      generator.writeBoolean(value);
    }

    @Override
    void nothing() {
      generator.writeNull();
    }

    @Override
    TokenStreamContext context() {
      return generator.streamWriteContext();
    }
  }
}
