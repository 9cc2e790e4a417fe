package org.unodc.cop.sdk.internal.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.JsonValueCodec;
import org.unodc.cop.sdk.internal.json.TreeCodec;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.problem.CopLimits;

/** The JSON of values as trees of texts, numbers, truth values, lists and maps. */
public final class ValueTrees {
  private ValueTrees() {}

  /** {@return the tree of a value of any size} */
  public static <T> Object of(T value, Codec<T> codec) {
    return new JsonInput(JsonOutput.tokens(value, codec), JsonValueCodec.OWN)
        .document(TreeCodec.TREE)
        .orElseThrow();
  }

  /** {@return the JSON of a tree in one line} */
  public static String print(Object tree) {
    return new String(JsonOutput.bytes(tree, TreeCodec.TREE, false), UTF_8).stripTrailing();
  }

  /**
   * {@return the tree of a JSON text}
   *
   * @throws IllegalArgumentException if the text is not JSON
   */
  public static Object parse(String json) {
    CopLimits limits = CopLimits.standard();
    JsonInput in = new JsonInput(JsonText.of(json, limits), limits);
    Optional<Object> tree = in.document(TreeCodec.TREE);
    return tree.orElseThrow(
        () -> InputRefusedException.of("cell.not-JSON", in.allProblems().get(0).sentences()));
  }

  /** {@return the value at this path of members, or null if there is none} */
  public static @Nullable Object at(Object tree, Iterable<String> path) {
    Object here = tree;
    for (String member : path) {
      Object next = here instanceof Map<?, ?> members ? members.get(member) : null;
      if (next == null) {
        return null;
      }
      here = next;
    }
    return here;
  }
}
