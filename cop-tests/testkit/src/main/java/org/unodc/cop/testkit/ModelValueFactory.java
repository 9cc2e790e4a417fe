package org.unodc.cop.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Creates values of one type of the model from their parts, with the constructor of a record or
 * with a builder.
 */
final class ModelValueFactory {
  /** Public methods only, as users see them. */
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

  private final String name;
  private final ImmutableList<TypeToken<?>> partTypes;
  private final PartsConstructor constructor;

  private ModelValueFactory(TypeToken<?> type, Stream<Type> types, PartsConstructor constructor) {
    this.name = type.toString();
    this.partTypes = types.<TypeToken<?>>map(type::resolveType).collect(toImmutableList());
    this.constructor = constructor;
  }

  /** {@return whether values of this type are composed of parts} */
  static boolean isKnown(Class<?> type) {
    return type.isRecord() || hasBuilder(type);
  }

  static ModelValueFactory of(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    return raw.isRecord() ? ofRecord(type, raw) : ofBuilder(type, raw);
  }

  /** {@return the public constants of a type that are values of this type} */
  static ImmutableList<Object> constants(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> field.getType() == type)
        .map(field -> invoke(() -> LOOKUP.unreflectGetter(field).invoke()))
        .collect(toImmutableList());
  }

  /** {@return the types of the parts, in the order of the argument of {@link #make}} */
  ImmutableList<TypeToken<?>> partTypes() {
    return partTypes;
  }

  /** {@return the value with these parts; empty if they violate its invariants} */
  Optional<Object> make(Object[] parts) {
    return invoke(
        () -> {
          try {
            return Optional.of(constructor.make(parts));
          } catch (IllegalArgumentException refusal) {
            return Optional.empty();
          }
        });
  }

  @Override
  public String toString() {
    return name;
  }

  private static ModelValueFactory ofRecord(TypeToken<?> type, Class<?> raw) {
    RecordComponent[] components = raw.getRecordComponents();
    Class<?>[] parameters =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    MethodHandle constructor =
        invoke(() -> LOOKUP.findConstructor(raw, MethodType.methodType(void.class, parameters)));
    return new ModelValueFactory(
        type,
        Arrays.stream(components).map(RecordComponent::getGenericType),
        constructor::invokeWithArguments);
  }

  private static ModelValueFactory ofBuilder(TypeToken<?> type, Class<?> raw) {
    ImmutableList<Method> accessors =
        Arrays.stream(raw.getDeclaredMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .sorted(Comparator.comparing(Method::getName)) // Java guarantees no order
            .collect(toImmutableList());
    MethodHandle builder = method(raw, "builder");
    Class<?> builderType = builder.type().returnType();
    MethodHandle build = method(builderType, "build");
    ImmutableList<MethodHandle> setters =
        accessors.stream()
            .map(accessor -> setter(builderType, accessor))
            .collect(toImmutableList());
    return new ModelValueFactory(
        type,
        accessors.stream().map(Method::getGenericReturnType),
        parts -> {
          Object filled = builder.invoke();
          for (int i = 0; i < parts.length; i++) {
            setters.get(i).invoke(filled, parts[i]);
          }
          return build.invoke(filled);
        });
  }

  private static MethodHandle setter(Class<?> builder, Method accessor) {
    String name = accessor.getName();
    if (accessor.getReturnType() == ImmutableList.class) {
      String all = "addAll" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
      return method(builder, all, Iterable.class);
    }
    return method(builder, name, accessor.getReturnType());
  }

  private static boolean hasBuilder(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .anyMatch(method -> method.getName().equals("builder") && method.getParameterCount() == 0);
  }

  private static MethodHandle method(Class<?> owner, String name, Class<?>... parameters) {
    return invoke(
        () -> {
          Method method = owner.getMethod(name, parameters);
          MethodType type = MethodType.methodType(method.getReturnType(), parameters);
          return Modifier.isStatic(method.getModifiers())
              ? LOOKUP.findStatic(owner, name, type)
              : LOOKUP.findVirtual(owner, name, type);
        });
  }

  private static <T> T invoke(Call<T> call) {
    try {
      return call.get();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new LinkageError(
          "A type of the model has neither the expected constructor nor the expected builder.", e);
    }
  }

  /** Creates a value from its parts. */
  @FunctionalInterface
  private interface PartsConstructor {
    Object make(Object[] parts) throws Throwable;
  }

  /** A reflective call, which may throw any exception. */
  @FunctionalInterface
  private interface Call<T> {
    T get() throws Throwable;
  }
}
