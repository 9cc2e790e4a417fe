package org.unodc.cop.tests.jackson;

import java.lang.reflect.Type;
import java.util.stream.Collectors;
import org.unodc.cop.sdk.jackson3.CopModule;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** A mapper of Jackson 3. */
record UserMapper3(JsonMapper mapper) implements UserMapper {

  static UserMapper of(CopLimits limits) {
    return new UserMapper3(JsonMapper.builder().addModule(new CopModule(limits)).build());
  }

  @Override
  public Object read(String json, Type type) {
    return mapper.readValue(json, java(type));
  }

  @Override
  public Object readTree(String json, Type type) {
    // Uses a reader, because treeToValue has different signatures in Jackson 3.0 and 3.1.
    return mapper.readerFor(java(type)).readValue(mapper.readTree(json));
  }

  @Override
  public Object convert(Object value, Type type) {
    return mapper.convertValue(value, java(type));
  }

  @Override
  public String write(Object value, Type type) {
    return mapper.writerFor(java(type)).writeValueAsString(value);
  }

  @Override
  public String writeTree(Object value) {
    return mapper.valueToTree(value).toString();
  }

  @Override
  public UserMapper lenient() {
    return new UserMapper3(
        mapper
            .rebuild()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(),
                DefaultTyping.NON_FINAL)
            .build());
  }

  @Override
  public Class<? extends Exception> mismatch() {
    return MismatchedInputException.class;
  }

  @Override
  public Refusal refusal(Exception thrown) {
    MismatchedInputException mismatch = (MismatchedInputException) thrown;
    return new Refusal(
        mismatch.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
            .collect(Collectors.joining(".")),
        mismatch.getLocation().getLineNr(),
        mismatch.getLocation().getColumnNr(),
        mismatch.getMessage(),
        (CopException) mismatch.getCause());
  }

  @Override
  public String toString() {
    return "Jackson 3";
  }

  private JavaType java(Type type) {
    return mapper.constructType(type);
  }
}
