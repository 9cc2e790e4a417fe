package org.unodc.cop.examples.programme.api;

import com.google.common.base.Throwables;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.examples.programme.text.ServiceTexts;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads request bodies into Java records, whose components are the members of the body. It is as
 * strict as the library is with its own types, and reports all problems of a body at once.
 */
final class RecordDeserializer<T extends Record> extends ValueDeserializer<T> {
  private final Class<T> type;

  RecordDeserializer(Class<T> type) {
    this.type = type;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    Problem start = notAnObject(in);
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw refused(in, List.of(start));
    }
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      readMember(in, context, values, problems);
    }
    Stream.of(type.getRecordComponents())
        .filter(
            component ->
                component.getType() != Optional.class && !isPresent(component, values, problems))
        .map(component -> missing(component.getName(), start))
        .forEach(problems::add);
    if (!problems.isEmpty()) {
      throw refused(in, problems);
    }
    return create(values, in, start);
  }

  @Override
  public Object getNullValue(DeserializationContext context) {
    throw refused(context.getParser(), List.of(notAnObject(context.getParser())));
  }

  private static Problem notAnObject(JsonParser in) {
    return at(in, ProblemCode.WRONG_TYPE, "", text("not-an-object"));
  }

  private void readMember(
      JsonParser in,
      DeserializationContext context,
      Map<String, Object> values,
      List<Problem> problems) {
    String name = in.currentName();
    Optional<RecordComponent> component =
        Stream.of(type.getRecordComponents())
            .filter(candidate -> candidate.getName().equals(name))
            .findFirst();
    if (component.isEmpty() || values.containsKey(name)) {
      ProblemCode code =
          component.isEmpty() ? ProblemCode.UNKNOWN_MEMBER : ProblemCode.DUPLICATE_MEMBER;
      Translatable message = text(component.isEmpty() ? "unknown-member" : "member-twice");
      problems.add(at(in, code, "/" + name, message));
      in.nextToken();
      in.skipChildren();
      return;
    }
    in.nextToken();
    try {
      values.put(name, value(in, context, component.get()));
    } catch (MismatchedInputException refused) {
      problems.addAll(problemsOf(refused, in, name));
      in.skipChildren();
    }
  }

  private static Object value(
      JsonParser in, DeserializationContext context, RecordComponent component) {
    // Jackson would read 7 as a string, and 0 as the first constant of an enumeration.
    boolean isText = component.getType() == String.class || component.getType().isEnum();
    Object value =
        in.currentToken() == JsonToken.VALUE_NULL
                || (isText && in.currentToken() != JsonToken.VALUE_STRING)
            ? null
            : context.readValue(
                in, context.getTypeFactory().constructType(component.getGenericType()));
    if (value == null) {
      throw MismatchedInputException.from(
          in, component.getType(), "The value is not valid for this member.");
    }
    return value;
  }

  private static List<Problem> problemsOf(
      MismatchedInputException refused, JsonParser in, String name) {
    return Throwables.getCausalChain(refused).stream()
        .filter(CopException.class::isInstance)
        .findFirst()
        .map(cause -> (List<Problem>) ((CopException) cause).problems())
        .orElseGet(
            () -> List.of(at(in, ProblemCode.INVALID_VALUE, "/" + name, text("invalid-value"))));
  }

  private boolean isPresent(
      RecordComponent component, Map<String, Object> values, List<Problem> problems) {
    String pointer = "/" + component.getName();
    return values.containsKey(component.getName())
        || problems.stream()
            .anyMatch(problem -> (problem.pointer() + "/").startsWith(pointer + "/"));
  }

  private T create(Map<String, Object> values, JsonParser in, Problem start) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] arguments =
        Stream.of(components)
            .map(component -> values.getOrDefault(component.getName(), Optional.empty()))
            .toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(arguments);
    } catch (InvocationTargetException refused) {
      throw refused(
          in, List.of(with(start, ProblemCode.INVARIANT, "", reason(refused.getCause()))));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(
          "The record " + type.getName() + " has no accessible canonical constructor.", impossible);
    }
  }

  private static Translatable reason(Throwable refusal) {
    return refusal instanceof InvariantException broken
        ? Message.of(broken)
        : MessageArgument.of(String.valueOf(refusal.getMessage()));
  }

  private static Translatable text(String name, Object... arguments) {
    return ServiceTexts.message("reading." + name, arguments);
  }

  private static Problem missing(String name, Problem start) {
    // As in the library, the place is that of the object without the member.
    return with(start, ProblemCode.MISSING_MEMBER, "", text("missing-member", name));
  }

  private static Problem with(
      Problem place, ProblemCode code, String pointer, Translatable message) {
    return new Problem(code, pointer, place.line(), place.column(), message);
  }

  private static Problem at(JsonParser in, ProblemCode code, String pointer, Translatable message) {
    TokenStreamLocation place = in.currentTokenLocation();
    return new Problem(code, pointer, place.getLineNr(), place.getColumnNr(), message);
  }

  private DatabindException refused(JsonParser in, List<Problem> problems) {
    List<Problem> sorted =
        problems.stream()
            .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
            .toList();
    MismatchedInputException refusal =
        MismatchedInputException.from(in, type, "The body has problems.");
    refusal.initCause(new CopException(sorted));
    return refusal;
  }
}
