package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.part.ExtensibleCode;

/** Derives from a type the recipe that generates its values. */
final class ValueGeneratorFactory {
  private static final Map<TypeToken<?>, ValueGenerator> KNOWN = new ConcurrentHashMap<>();

  /** More than enough for an invariant that one in twenty random values satisfies. */
  private static final int ATTEMPTS = 1_000;

  private ValueGeneratorFactory() {}

  /**
   * {@return the recipe for this type}
   *
   * @throws IllegalStateException if no recipe can be derived from the type
   */
  static ValueGenerator of(TypeToken<?> type) {
    ValueGenerator known = KNOWN.get(type);
    if (known == null) { // a recipe needs other recipes, which computeIfAbsent does not allow
      known = derive(type);
      KNOWN.put(type, known);
    }
    return known;
  }

  private static ValueGenerator derive(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    ValueGenerator leaf = LeafValueGenerators.ALL.get(raw);
    if (leaf != null) {
      return leaf;
    }
    if (raw == Optional.class) {
      ValueGenerator part = of(argument(type));
      return chance -> chance.isPresent() ? Optional.of(part.make(chance)) : Optional.empty();
    }
    if (raw == OptionalInt.class) {
      return chance ->
          chance.isPresent()
              ? OptionalInt.of(LeafValueGenerators.number(chance))
              : OptionalInt.empty();
    }
    if (raw == ImmutableList.class) {
      return list(of(argument(type)));
    }
    if (raw.isEnum()) {
      ImmutableList<Object> constants = ImmutableList.copyOf(raw.getEnumConstants());
      return chance -> chance.from(constants);
    }
    return ofModelType(type);
  }

  private static ValueGenerator ofModelType(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    if (ModelValueFactory.isKnown(raw)) {
      ModelValueFactory shape = ModelValueFactory.of(type);
      if (EntityId.class.isAssignableFrom(raw)) {
        return composed(shape, ImmutableList.of(LeafValueGenerators::slug));
      }
      ValueGenerator composed =
          composed(shape, shape.types().stream().map(ValueGeneratorFactory::of).toList());
      return ExtensibleCode.class.isAssignableFrom(raw)
          ? code(ModelValueFactory.constants(raw), composed)
          : composed;
    }
    if (raw.isSealed()) {
      return oneOf(
          Arrays.stream(raw.getPermittedSubclasses())
              .map(TypeToken::of)
              .map(ValueGeneratorFactory::of)
              .collect(ImmutableList.toImmutableList()));
    }
    throw new IllegalStateException("There is no recipe for values of " + type + ".");
  }

  private static ValueGenerator list(ValueGenerator element) {
    return chance ->
        IntStream.range(0, chance.length())
            .mapToObj(i -> element.make(chance))
            .collect(ImmutableList.toImmutableList());
  }

  private static ValueGenerator oneOf(ImmutableList<ValueGenerator> alternatives) {
    return chance -> chance.from(alternatives).make(chance);
  }

  private static ValueGenerator code(ImmutableList<Object> constants, ValueGenerator unlisted) {
    return chance -> chance.oneIn(4) ? unlisted.make(chance) : chance.from(constants);
  }

  /** Tries random parts until they satisfy the invariants of the type. */
  private static ValueGenerator composed(ModelValueFactory shape, List<ValueGenerator> parts) {
    return chance -> {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Object[] made = parts.stream().map(part -> part.make(chance)).toArray();
        Optional<Object> value = shape.make(made);
        if (value.isPresent()) {
          return value.get();
        }
      }
      throw new IllegalStateException(
          "No value of " + shape + " satisfied its invariants in " + ATTEMPTS + " attempts.");
    };
  }

  private static TypeToken<?> argument(TypeToken<?> type) {
    return type.resolveType(type.getRawType().getTypeParameters()[0]);
  }
}
