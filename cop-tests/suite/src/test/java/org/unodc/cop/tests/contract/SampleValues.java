package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.TypeToken;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.story.StoryForm;
import org.unodc.cop.domain.story.StoryStatement;
import org.unodc.cop.domain.validation.ConferenceIndex;
import org.unodc.cop.testkit.GeneratedRecords;
import org.unodc.cop.testkit.fixture.Validations;

/** Values of each type that a public record contains. */
public final class SampleValues {
  /** More than enough for the invariants of the records. */
  private static final int ATTEMPTS = 200;

  /** A slug, a rule id, a JSON Pointer, the code of a State and the key of a message. */
  private static final List<String> TEXTS = List.of("a", "a.b", "/a", "AUT", "skip.NOT_ASKED");

  /** The types that cannot be derived, each with its value for a seed. */
  private static final Map<Class<?>, IntFunction<Object>> FIXED =
      Map.<Class<?>, IntFunction<Object>>ofEntries(
          Map.entry(boolean.class, seed -> seed % 2 == 0),
          Map.entry(byte[].class, seed -> "{}".getBytes(UTF_8)),
          Map.entry(Class.class, seed -> RoomId.class),
          Map.entry(Iterable.class, seed -> ImmutableList.of()),
          Map.entry(List.class, seed -> ImmutableList.of()),
          Map.entry(Collection.class, seed -> ImmutableList.of()),
          Map.entry(Map.class, seed -> ImmutableMap.of()),
          Map.entry(Path.class, seed -> Path.of("target", "nothing")),
          Map.entry(InputStream.class, seed -> new ByteArrayInputStream(new byte[0])),
          Map.entry(ValidationProfile.class, seed -> ValidationProfile.full()),
          Map.entry(
              RecordView.class,
              seed -> ConferenceIndex.of(GeneratedRecords.of(seed), LocalDate.EPOCH)),
          Map.entry(Locale.class, seed -> Locale.ROOT),
          Map.entry(int.class, seed -> seed % 9 + 1),
          Map.entry(long.class, seed -> seed % 9 + 1L),
          Map.entry(Integer.class, seed -> seed % 9 + 1),
          Map.entry(Long.class, seed -> seed % 9 + 1L),
          Map.entry(String.class, seed -> TEXTS.get(seed % TEXTS.size())),
          Map.entry(Object.class, seed -> "a"),
          Map.entry(OptionalInt.class, seed -> OptionalInt.empty()),
          Map.entry(OptionalLong.class, seed -> OptionalLong.empty()),
          Map.entry(ImmutableMap.class, seed -> ImmutableMap.of()),
          Map.entry(ImmutableListMultimap.class, seed -> ImmutableListMultimap.of()),
          Map.entry(ZonedDateTime.class, SampleValues::moment),
          Map.entry(OffsetDateTime.class, seed -> moment(seed).toOffsetDateTime()),
          Map.entry(EntityId.class, seed -> ConventionId.of("a")),
          Map.entry(MessageArgument.class, seed -> MessageArgument.of("a")),
          Map.entry(
              StipulatedNumber.class, seed -> new StipulatedNumber(seed % 9 + 1, Optional.empty())),
          Map.entry(RuleId.class, seed -> RuleId.of("a.b")),
          Map.entry(Translatable.class, seed -> MessageArgument.of("a")),
          Map.entry(StoryStatement.class, seed -> storyStatement()),
          Map.entry(Finding.class, seed -> Validations.finding().build()),
          Map.entry(Suppression.class, seed -> Validations.suppression().build()),
          Map.entry(ValidationReport.class, seed -> Validations.validationReport().build()));

  private SampleValues() {}

  /** {@return a value of this type} */
  public static Object of(Class<?> type) {
    return value(TypeToken.of(type), 1);
  }

  /**
   * {@return values for the components of this record that it accepts together}
   *
   * @throws IllegalStateException if there are none
   */
  static Object[] components(Class<?> type) {
    return IntStream.range(0, ATTEMPTS)
        .mapToObj(seed -> parts(type, seed))
        .filter(parts -> isAccepted(type, parts))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no sample of " + type + "."));
  }

  /** {@return a record with these components, or the exception that its constructor throws} */
  static Object create(Class<?> type, Object[] components) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types).newInstance(components);
    } catch (InvocationTargetException refusal) {
      return refusal.getCause();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The constructor of " + type + " cannot be called.", e);
    }
  }

  /** {@return arguments that this static method accepts; empty if there are no samples of them} */
  static Optional<Object[]> arguments(Method method) {
    return IntStream.range(0, ATTEMPTS)
        .mapToObj(seed -> arguments(method, seed))
        .flatMap(Optional::stream)
        .filter(arguments -> !(call(method, arguments) instanceof Throwable))
        .findFirst();
  }

  private static Optional<Object[]> arguments(Method method, int seed) {
    Random random = new Random(seed);
    try {
      return Optional.of(
          Arrays.stream(method.getGenericParameterTypes())
              .map(TypeToken::of)
              .map(type -> value(type, random.nextInt(1_000)))
              .toArray());
    } catch (RuntimeException | LinkageError noSample) {
      return Optional.empty();
    }
  }

  /** {@return what this static method returns or throws} */
  static Object call(Method method, Object[] arguments) {
    try {
      return method.invoke(null, arguments);
    } catch (InvocationTargetException refusal) {
      return refusal.getCause();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The method " + method + " cannot be called.", e);
    }
  }

  private static Object[] parts(Class<?> type, int seed) {
    Random random = new Random(seed);
    return Arrays.stream(type.getRecordComponents())
        .map(component -> TypeToken.of(component.getGenericType()))
        .map(component -> value(component, random.nextInt(1_000)))
        .toArray();
  }

  private static boolean isAccepted(Class<?> type, Object[] components) {
    return !(create(type, components) instanceof Throwable);
  }

  private static Object value(TypeToken<?> type, int seed) {
    Class<?> raw = type.getRawType();
    IntFunction<Object> fixed = FIXED.get(raw);
    if (fixed != null) {
      return fixed.apply(seed);
    }
    if (raw == ImmutableList.class) {
      TypeToken<?> item = type.resolveType(raw.getTypeParameters()[0]);
      return seed % 2 == 0 ? ImmutableList.of() : ImmutableList.of(value(item, seed));
    }
    if (raw == Optional.class) {
      TypeToken<?> content = type.resolveType(raw.getTypeParameters()[0]);
      return seed % 2 == 0 ? Optional.empty() : Optional.of(value(content, seed));
    }
    if (raw.isRecord()) {
      return create(raw, components(raw));
    }
    return GeneratedRecords.value(raw, seed);
  }

  /** A statement consists of statements, so that its parts cannot be derived. */
  private static StoryStatement storyStatement() {
    return new StoryStatement(
        StoryForm.SENTENCE,
        Message.of(DayOfWeek.MONDAY),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static ZonedDateTime moment(int seed) {
    return ZonedDateTime.of(2030, 6, 3, 10, 0, 0, 0, ZoneOffset.UTC).plusHours(seed);
  }
}
