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

/** Finds out from a type alone how its values are made. */
final class Recipes {
  private static final Map<TypeToken<?>, Recipe> KNOWN = new ConcurrentHashMap<>();

  /** More than enough for any invariant that one of twenty values keeps. */
  private static final int ATTEMPTS = 1_000;

  private Recipes() {}

  /**
   * {@return the recipe of this type}
   *
   * <p>Throws {@link IllegalStateException} where nothing says how its values are made.
   */
  static Recipe of(TypeToken<?> type) {
    Recipe known = KNOWN.get(type);
    if (known == null) { // a recipe asks for others, which computeIfAbsent forbids
      known = foundOut(type);
      KNOWN.put(type, known);
    }
    return known;
  }

  private static Recipe foundOut(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    Recipe leaf = Leaves.ALL.get(raw);
    if (leaf != null) {
      return leaf;
    }
    if (raw == Optional.class) {
      Recipe part = of(argument(type));
      return chance -> chance.isPresent() ? Optional.of(part.make(chance)) : Optional.empty();
    }
    if (raw == OptionalInt.class) {
      return chance ->
          chance.isPresent() ? OptionalInt.of(Leaves.number(chance)) : OptionalInt.empty();
    }
    if (raw == ImmutableList.class) {
      return list(of(argument(type)));
    }
    if (raw.isEnum()) {
      ImmutableList<Object> constants = ImmutableList.copyOf(raw.getEnumConstants());
      return chance -> chance.from(constants);
    }
    return modelled(type);
  }

  private static Recipe modelled(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    if (Shape.isKnown(raw)) {
      Shape shape = Shape.of(type);
      if (EntityId.class.isAssignableFrom(raw)) {
        return composed(shape, ImmutableList.of(Leaves::slug));
      }
      Recipe composed = composed(shape, shape.types().stream().map(Recipes::of).toList());
      return ExtensibleCode.class.isAssignableFrom(raw)
          ? word(Shape.constants(raw), composed)
          : composed;
    }
    if (raw.isSealed()) {
      return oneOf(
          Arrays.stream(raw.getPermittedSubclasses())
              .map(TypeToken::of)
              .map(Recipes::of)
              .collect(ImmutableList.toImmutableList()));
    }
    throw new IllegalStateException("Nothing says how a value of " + type + " is made.");
  }

  private static Recipe list(Recipe element) {
    return chance ->
        IntStream.range(0, chance.length())
            .mapToObj(i -> element.make(chance))
            .collect(ImmutableList.toImmutableList());
  }

  private static Recipe oneOf(ImmutableList<Recipe> alternatives) {
    return chance -> chance.from(alternatives).make(chance);
  }

  private static Recipe word(ImmutableList<Object> listed, Recipe other) {
    return chance -> chance.oneIn(4) ? other.make(chance) : chance.from(listed);
  }

  /** Tries until the invariants of the type hold. */
  private static Recipe composed(Shape shape, List<Recipe> parts) {
    return chance -> {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Object[] made = parts.stream().map(part -> part.make(chance)).toArray();
        Optional<Object> value = shape.make(made);
        if (value.isPresent()) {
          return value.get();
        }
      }
      throw new IllegalStateException(
          "No value of " + shape + " kept its invariants in " + ATTEMPTS + " attempts.");
    };
  }

  private static TypeToken<?> argument(TypeToken<?> type) {
    return type.resolveType(type.getRawType().getTypeParameters()[0]);
  }
}
