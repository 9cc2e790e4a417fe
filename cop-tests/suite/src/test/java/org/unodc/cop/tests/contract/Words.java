package org.unodc.cop.tests.contract;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.unodc.cop.testkit.ValueCorpus;

/** The codes that a type has in JSON, as listed in the golden files. */
record Words(String room, String typeName, List<String> words) {
  private static final List<Words> ALL =
      ValueCorpus.roomsWithWords().stream().flatMap(Words::in).toList();
  private static final Set<Class<?>> TYPES = ALL.stream().map(Words::type).collect(toSet());

  static Stream<Words> all() {
    return ALL.stream();
  }

  /** {@return the types with a codec whose JSON form is a single code} */
  static Set<Class<?>> types() {
    return TYPES;
  }

  Class<?> type() {
    return Golden.types().stream()
        .filter(type -> ValueCorpus.room(type).equals(room))
        .filter(type -> type.getSimpleName().equals(typeName))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no type with a codec for " + this));
  }

  private static Stream<Words> in(String room) {
    return JsonTree.of(ValueCorpus.words(room)).members().entrySet().stream()
        .map(
            words ->
                new Words(
                    room,
                    words.getKey(),
                    ((List<?>) words.getValue()).stream().map(String.class::cast).toList()));
  }
}
