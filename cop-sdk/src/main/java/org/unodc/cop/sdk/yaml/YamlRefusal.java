package org.unodc.cop.sdk.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.unodc.cop.sdk.codec.Wording;

/** Says in whole sentences what YAML has and the data of JSON has not, and what is no YAML. */
final class YamlRefusal {
  private static final String MERGE = "<<";

  private static final Pattern VERSION = Pattern.compile("%YAML[ \\t]+1\\.2[ \\t]*+(?:#.*)?");

  private YamlRefusal() {}

  /**
   * {@return why a scalar, mapping, sequence or alias is refused, if it is}
   *
   * @param asKey whether it stands where the key of a mapping stands
   */
  static Optional<String> of(NodeEvent node, boolean asKey) {
    if (node instanceof AliasEvent alias) {
      return Optional.of(
          "An alias such as *%s is refused: write the value itself."
              .formatted(Wording.cut(alias.getAlias().getValue())));
    }
    if (node.getAnchor().isPresent()) {
      return Optional.of(
          "An anchor such as &%s is refused, since no alias may refer to it."
              .formatted(Wording.cut(node.getAnchor().get().getValue())));
    }
    Optional<String> tag =
        node instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) node).getTag();
    if (tag.isPresent()) {
      return Optional.of(
          "A tag, here %s, is refused: what a value is, its member says."
              .formatted(Wording.cut(tag.get())));
    }
    return asKey ? ofKey(node) : Optional.empty();
  }

  private static Optional<String> ofKey(NodeEvent key) {
    if (!(key instanceof ScalarEvent scalar)) {
      return Optional.of("The name of a member is a text, no mapping and no sequence.");
    }
    return scalar.isPlain() && scalar.getValue().equals(MERGE)
        ? Optional.of("The merge key << is refused: write the members themselves.")
        : Optional.empty();
  }

  /** {@return why what stands before a document is refused, if it is} */
  static Optional<String> ofDirectives(String head) {
    return head.lines()
        .filter(line -> line.startsWith("%") && !VERSION.matcher(line).matches())
        .findFirst()
        .map(Wording::cut)
        .map("The only directive that is read is %%YAML 1.2, and not %s."::formatted);
  }

  /** {@return what the parser says, as a sentence} */
  static String notYaml(MarkedYamlEngineException broken) {
    return Stream.of(Optional.ofNullable(broken.getContext()), Optional.of(broken.getProblem()))
        .flatMap(Optional::stream)
        .map(String::strip)
        .collect(Collectors.joining(", ", "This is not YAML: ", "."));
  }
}
