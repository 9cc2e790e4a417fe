package org.unodc.cop.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;

/**
 * Handwritten JSON of values of the model, which defines the expected bytes of each type. A name
 * consists of a package and a type, such as {@code session/Meeting}. If a type has several kinds,
 * the kind follows, such as {@code actor/Actor-person}.
 */
public final class ValueCorpus {
  private static final ResourceFolder VALUES = ResourceFolder.of("values");
  private static final String JSON = ".json";
  private static final String WORDS = "words" + JSON;
  private static final ImmutableList<String> NAMES =
      VALUES.folders().stream().flatMap(ValueCorpus::namesIn).collect(toImmutableList());

  private ValueCorpus() {}

  /** {@return the names of all values} */
  public static ImmutableList<String> names() {
    return NAMES;
  }

  /** {@return the names of the values of one type; empty if the type is one text in JSON} */
  public static ImmutableList<String> names(Class<?> type) {
    String name = room(type) + '/' + type.getSimpleName();
    return NAMES.stream()
        .filter(candidate -> candidate.equals(name) || candidate.startsWith(name + '-'))
        .collect(toImmutableList());
  }

  /** {@return the JSON of the value with this name, in UTF-8} */
  public static byte[] json(String name) {
    return VALUES.read(name + JSON);
  }

  /** {@return the packages that have types which are one text in JSON} */
  public static ImmutableSet<String> roomsWithWords() {
    return VALUES.folders().stream()
        .filter(room -> VALUES.files(room).contains(WORDS))
        .collect(toImmutableSet());
  }

  /**
   * {@return the texts of the types of a package, as JSON in UTF-8: an object in which each member
   * has the name of a type and the list of its texts}
   *
   * <p>A list is complete if the codes of the type are a closed list. Otherwise it has the known
   * codes or an example.
   */
  public static byte[] words(String room) {
    return VALUES.read(room + '/' + WORDS);
  }

  /** {@return the last part of the package name of a type; "conference" for the root package} */
  public static String room(Class<?> type) {
    String packageName = type.getPackageName();
    String end = packageName.substring(packageName.lastIndexOf('.') + 1);
    return end.equals("domain") ? "conference" : end;
  }

  private static Stream<String> namesIn(String room) {
    return VALUES.files(room).stream()
        .filter(file -> !file.equals(WORDS))
        .map(file -> room + '/' + file.substring(0, file.length() - JSON.length()));
  }
}
