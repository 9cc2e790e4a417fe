package org.unodc.cop.tests.jackson;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.lang.reflect.Type;
import java.util.stream.Collectors;
import org.unodc.cop.sdk.jackson2.CopModule;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;

/** A mapper of Jackson 2. */
record UserMapper2(JsonMapper mapper) implements UserMapper {

  static UserMapper of(CopLimits limits) {
    return new UserMapper2(
        JsonMapper.builder().addModules(new Jdk8Module(), new CopModule(limits)).build());
  }

  @Override
  public Object read(String json, Type type) throws Exception {
    return mapper.readValue(json, java(type));
  }

  @Override
  public Object readTree(String json, Type type) throws Exception {
    return mapper.treeToValue(mapper.readTree(json), java(type));
  }

  @Override
  public Object convert(Object value, Type type) {
    return mapper.convertValue(value, java(type));
  }

  @Override
  public String write(Object value, Type type) throws Exception {
    return mapper.writerFor(java(type)).writeValueAsString(value);
  }

  @Override
  public String writeTree(Object value) {
    return mapper.valueToTree(value).toString();
  }

  @Override
  public UserMapper lenient() {
    return new UserMapper2(
        JsonMapper.builder()
            .addModules(new CopModule())
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
            .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
            .collect(Collectors.joining(".")),
        mismatch.getLocation().getLineNr(),
        mismatch.getLocation().getColumnNr(),
        mismatch.getMessage(),
        (CopException) mismatch.getCause());
  }

  @Override
  public String toString() {
    return "Jackson 2";
  }

  private JavaType java(Type type) {
    return mapper.constructType(type);
  }
}
