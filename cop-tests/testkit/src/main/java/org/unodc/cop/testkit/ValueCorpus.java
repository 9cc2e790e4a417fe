package org.unodc.cop.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;

/**
 * The JSON of values of the model, written by hand: how the bytes of each type must look. A name is
 * a room and a type, such as {@code session/Meeting}, with the kind behind it where a type has
 * several, such as {@code actor/Actor-person}.
 */
public final class ValueCorpus {
  private static final Folder VALUES = Folder.of("values");
  private static final String JSON = ".json";
  private static final String WORDS = "words" + JSON;
  private static final ImmutableList<String> NAMES =
      VALUES.folders().stream().flatMap(ValueCorpus::namesIn).collect(toImmutableList());

  private ValueCorpus() {}

  /** {@return the names of all values} */
  public static ImmutableList<String> names() {
    return NAMES;
  }

  /** {@return the names of the values of one type; none where it is one word in JSON} */
  public static ImmutableList<String> names(Class<?> type) {
    String name = room(type) + '/' + type.getSimpleName();
    return NAMES.stream()
        .filter(each -> each.equals(name) || each.startsWith(name + '-'))
        .collect(toImmutableList());
  }

  /** {@return the value with this name as it is written, in UTF-8} */
  public static byte[] json(String name) {
    return VALUES.read(name + JSON);
  }

  /** {@return the rooms that have types which are one word in JSON} */
  public static ImmutableSet<String> roomsWithWords() {
    return VALUES.folders().stream()
        .filter(room -> VALUES.files(room).contains(WORDS))
        .collect(toImmutableSet());
  }

  /**
   * {@return the words of a room, in UTF-8: an object that has under the name of a type a list of
   * its words, all of them where the list is closed, else the known ones or an example}
   */
  public static byte[] words(String room) {
    return VALUES.read(room + '/' + WORDS);
  }

  /**
   * {@return the room of a type, which is the end of its package, and for the root "conference"}
   */
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
