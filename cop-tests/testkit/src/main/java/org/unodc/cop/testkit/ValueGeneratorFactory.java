package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.ExtensibleCode;

/** Derives from a type the generator of its values. */
final class ValueGeneratorFactory {
  private static final Map<TypeToken<?>, ValueGenerator> GENERATORS = new ConcurrentHashMap<>();

  /** More than enough for an invariant that one in twenty random values satisfies. */
  private static final int ATTEMPTS = 1_000;

  private ValueGeneratorFactory() {}

  /**
   * {@return the generator of values of this type}
   *
   * @throws IllegalStateException if no generator can be derived from the type
   */
  static ValueGenerator of(TypeToken<?> type) {
    ValueGenerator generator = GENERATORS.get(type);
    if (generator == null) { // derive() calls of() again, which computeIfAbsent does not allow
      generator = derive(type);
      GENERATORS.put(type, generator);
    }
    return generator;
  }

  private static ValueGenerator derive(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    ValueGenerator leaf = LeafValueGenerators.ALL.get(raw);
    if (leaf != null) {
      return leaf;
    }
    if (raw == Optional.class) {
      ValueGenerator part = of(argument(type));
      return random -> random.isPresent() ? Optional.of(part.make(random)) : Optional.empty();
    }
    if (raw == OptionalInt.class) {
      return random ->
          random.isPresent()
              ? OptionalInt.of(LeafValueGenerators.number(random))
              : OptionalInt.empty();
    }
    if (raw == ImmutableList.class) {
      return list(of(argument(type)));
    }
    if (raw.isEnum()) {
      ImmutableList<Object> constants = ImmutableList.copyOf(raw.getEnumConstants());
      return random -> random.from(constants);
    }
    return ofModelType(type);
  }

  private static ValueGenerator ofModelType(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    if (ModelValueFactory.isKnown(raw)) {
      ModelValueFactory factory = ModelValueFactory.of(type);
      if (EntityId.class.isAssignableFrom(raw)) {
        return composed(factory, ImmutableList.of(LeafValueGenerators::slug));
      }
      ValueGenerator composed =
          composed(factory, factory.partTypes().stream().map(ValueGeneratorFactory::of).toList());
      return ExtensibleCode.class.isAssignableFrom(raw)
          ? code(ModelValueFactory.constants(raw), composed)
          : composed;
    }
    if (raw.isSealed()) {
      return oneOf(
          Arrays.stream(raw.getPermittedSubclasses())
              .sorted(Comparator.comparing(Class::getSimpleName)) // javac guarantees no order
              .map(TypeToken::of)
              .map(ValueGeneratorFactory::of)
              .collect(ImmutableList.toImmutableList()));
    }
    throw new IllegalStateException("No generator can be derived for values of " + type + ".");
  }

  private static ValueGenerator list(ValueGenerator element) {
    return random ->
        IntStream.range(0, random.length())
            .mapToObj(i -> element.make(random))
            .collect(ImmutableList.toImmutableList());
  }

  private static ValueGenerator oneOf(ImmutableList<ValueGenerator> alternatives) {
    return random -> random.from(alternatives).make(random);
  }

  private static ValueGenerator code(ImmutableList<Object> constants, ValueGenerator unlisted) {
    return random -> random.oneIn(4) ? unlisted.make(random) : random.from(constants);
  }

  /** Tries random parts until they satisfy the invariants of the type. */
  private static ValueGenerator composed(ModelValueFactory factory, List<ValueGenerator> parts) {
    return random -> {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Object[] values = parts.stream().map(part -> part.make(random)).toArray();
        Optional<Object> value = factory.make(values);
        if (value.isPresent()) {
          return value.get();
        }
      }
      throw new IllegalStateException(
          "No value of " + factory + " satisfied its invariants in " + ATTEMPTS + " attempts.");
    };
  }

  private static TypeToken<?> argument(TypeToken<?> type) {
    return type.resolveType(type.getRawType().getTypeParameters()[0]);
  }
}
