package org.unodc.cop.tests.contract;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.testkit.ValueCorpus;

/** A golden file and its type. */
record Golden<T>(String name, Class<T> type) {

  /** {@return all golden files, as arguments of a parameterized test} */
  static Stream<Golden<?>> all() {
    return types().stream().flatMap(Golden::of);
  }

  /** {@return the golden files of one type} */
  static Stream<Golden<?>> of(Class<?> type) {
    return ValueCorpus.names(type).stream().map(name -> new Golden<>(name, type));
  }

  /** {@return the types that have a JSON form, in the order of their names} */
  static List<Class<?>> types() {
    Comparator<Class<?>> byName = comparing(Class::getName);
    return ModelCodecs.types().stream().sorted(byName).toList();
  }

  byte[] bytes() {
    return ValueCorpus.json(name);
  }

  JsonTree tree() {
    return JsonTree.of(bytes());
  }

  CopJson<T> json() {
    return CopJson.of(type);
  }

  T value() {
    return json().read(bytes());
  }

  @Override
  public String toString() {
    return name;
  }
}
