package org.unodc.cop.sdk.codec;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Map;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
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

/** One document on its way out of a value. It serves one writing and one thread. */
public final class JsonOutput {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private static final String HALF = "it holds half of a character (an unpaired surrogate)";

  private final JsonGenerator generator;

  private JsonOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  /**
   * {@return a value as UTF-8, with a line feed at the end}
   *
   * <p>Throws {@link CopException} where a text or a date in it has no form in JSON.
   *
   * @param indented whether each member has a line of its own, indented by two spaces
   */
  public static <T> byte[] bytes(T value, Codec<T> codec, boolean indented) {
    ByteArrayBuilder bytes = new ByteArrayBuilder();
    try (JsonGenerator generator =
        FACTORY.createGenerator(context(indented), bytes, JsonEncoding.UTF8)) {
      codec.write(value, new JsonOutput(generator));
      generator.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  /**
   * {@return a document in the format of someone else, with indented lines}
   *
   * <p>Throws {@link CopException} where a text in it has no form in JSON.
   *
   * @param members what {@link TreeCodec} writes
   */
  public static byte[] bytes(Map<String, ?> members) {
    return bytes(members, TreeCodec.TREE, true);
  }

  void startObject() {
    generator.writeStartObject();
  }

  void endObject() {
    generator.writeEndObject();
  }

  void startList() {
    generator.writeStartArray();
  }

  void endList() {
    generator.writeEndArray();
  }

  /** Writes the name of a declared member, of which it is known how it is written. */
  void name(SerializableString name) {
    generator.writeName(name);
  }

  void name(String name) {
    if (!Wording.isWellFormed(name)) {
      throw notWritable(pointer(generator.streamWriteContext().getParent()), HALF);
    }
    generator.writeName(name);
  }

  void text(String text) {
    if (!Wording.isWellFormed(text)) {
      throw notWritable(HALF);
    }
    generator.writeString(text);
  }

  void number(int number) {
    generator.writeNumber(number);
  }

  void number(long number) {
    generator.writeNumber(number);
  }

  void number(BigDecimal number) {
    generator.writeNumber(number.toString());
  }

  void digits(String number) {
    generator.writeNumber(number);
  }

  void truth(boolean value) {
    generator.writeBoolean(value);
  }

  void nothing() {
    generator.writeNull();
  }

  /** {@return what says that the value at the current place has no form in JSON} */
  CopException notWritable(String reason) {
    TokenStreamContext here = generator.streamWriteContext();
    // A list counts an element when it is written, and this one has not been.
    String pointer =
        here.inArray() ? pointer(here.getParent()) + '/' + here.getEntryCount() : pointer(here);
    return notWritable(pointer, reason);
  }

  private static CopException notWritable(String pointer, String reason) {
    return new CopException(
        ImmutableList.of(
            new Problem(
                ProblemCode.NOT_WRITABLE,
                pointer,
                0,
                0,
                "This value cannot be written: " + Wording.ended(reason))));
  }

  private static String pointer(TokenStreamContext context) {
    return Wording.safe(context.pathAsPointer().toString());
  }

  private static ObjectWriteContext context(boolean indented) {
    return indented ? new Indenting() : ObjectWriteContext.empty();
  }

  /** Gives each member a line of its own. */
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
}
