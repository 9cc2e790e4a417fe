package org.unodc.cop.tests.property;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.party.EntryIntoForceBasis;
import org.unodc.cop.domain.party.EntryIntoForceObstacle;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateKind;
import org.unodc.cop.tests.contract.Model;

/**
 * Collects what occurs in records, each occurrence as a short text such as {@code SideEvent.room
 * absent}.
 */
public final class Occurrences {
  /**
   * Types that never occur in a record: the list of States, and results that the library computes.
   */
  public static final Set<Class<?>> IN_NO_RECORD =
      Set.of(
          State.class,
          StateKind.class,
          RegionalGroup.class,
          ParticipantStatus.class,
          EntryIntoForceBasis.class,
          EntryIntoForceObstacle.class);

  private final Set<String> all = new HashSet<>();
  private final Set<String> texts = new HashSet<>();
  private final Set<Class<?>> types = new HashSet<>();

  /** {@return the occurrences that values of these types can have} */
  static Set<String> possible(Iterable<Class<?>> types) {
    Set<String> possible = new TreeSet<>();
    types.forEach(type -> of(type).forEach(possible::add));
    return possible;
  }

  /** {@return the collected occurrences} */
  Set<String> all() {
    return all;
  }

  /** {@return the types of the collected values} */
  public Set<Class<?>> types() {
    return types;
  }

  /** {@return the collected texts} */
  Set<String> texts() {
    return texts;
  }

  /** Collects the occurrences of a value and of everything in it. */
  public void add(Object value) {
    if (value instanceof Optional<?> part) {
      part.ifPresent(this::add);
    } else if (value instanceof ImmutableList<?> elements) {
      elements.forEach(this::add);
    } else if (value instanceof String text) {
      texts.add(text);
    } else if (value instanceof LocalizedText text) {
      texts.addAll(text.texts().values());
      addComposed(value);
    } else if (value instanceof Enum<?> || value instanceof ExtensibleCode) {
      types.add(wordType(value));
      all.add(word(value));
    } else if (value.getClass().getPackageName().startsWith("org.unodc")) {
      addComposed(value);
    }
  }

  private void addComposed(Object value) {
    Class<?> type = Model.typeOf(value);
    types.add(type);
    all.add(name(type));
    for (Method accessor : Model.accessors(type)) {
      Object part = Model.part(value, accessor);
      all.add(name(type) + '.' + accessor.getName() + state(part));
      add(part);
    }
  }

  private static Stream<String> of(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).map(Occurrences::word);
    }
    if (ExtensibleCode.class.isAssignableFrom(type)) {
      return Stream.concat(listed(type).map(Occurrences::word), Stream.of(name(type) + " other"));
    }
    if (type.isInterface()) {
      return Arrays.stream(type.getPermittedSubclasses()).flatMap(Occurrences::of);
    }
    return Stream.concat(
        Stream.of(name(type)),
        Model.accessors(type).stream()
            .flatMap(
                accessor ->
                    states(accessor.getReturnType())
                        .map(state -> name(type) + '.' + accessor.getName() + state)));
  }

  private static Stream<String> states(Class<?> part) {
    if (part == Optional.class || part == OptionalInt.class) {
      return Stream.of(" present", " absent");
    }
    if (part == ImmutableList.class) {
      return Stream.of(" empty", " of one", " of several");
    }
    return part == boolean.class ? Stream.of(" true", " false") : Stream.of("");
  }

  private static String state(Object part) {
    if (part instanceof Optional<?> optional) {
      return optional.isPresent() ? " present" : " absent";
    }
    if (part instanceof OptionalInt optional) {
      return optional.isPresent() ? " present" : " absent";
    }
    if (part instanceof List<?> list) {
      return list.isEmpty() ? " empty" : list.size() == 1 ? " of one" : " of several";
    }
    return part instanceof Boolean truth ? " " + truth : "";
  }

  private static String word(Object word) {
    boolean listed = word instanceof Enum<?> || listed(word.getClass()).anyMatch(word::equals);
    return name(wordType(word)) + ' ' + (listed ? word : "other");
  }

  private static Class<?> wordType(Object word) {
    return word instanceof Enum<?> constant ? constant.getDeclaringClass() : word.getClass();
  }

  private static Stream<Object> listed(Class<?> type) {
    try {
      return ((ImmutableList<?>) type.getMethod("listed").invoke(null)).stream().map(word -> word);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The open words " + type + " have no list.", e);
    }
  }

  private static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1);
  }
}
