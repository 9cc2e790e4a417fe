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
import org.unodc.cop.sdk.internal.json.InputQuotation;

/** Messages about invalid YAML, and about features of YAML that JSON does not have. */
final class YamlMessages {
  private static final String MERGE = "<<";

  private static final Pattern VERSION = Pattern.compile("%YAML[ \\t]+1\\.2[ \\t]*+(?:#.*)?");

  private YamlMessages() {}

  /**
   * {@return the reason why a scalar, mapping, sequence or alias is refused; empty if it is
   * accepted}
   *
   * @param asKey whether the node is the key of a mapping
   */
  static Optional<String> of(NodeEvent node, boolean asKey) {
    if (node instanceof AliasEvent alias) {
      return Optional.of(
          "An alias such as *%s is refused: write the value itself."
              .formatted(InputQuotation.cut(alias.getAlias().getValue())));
    }
    if (node.getAnchor().isPresent()) {
      return Optional.of(
          "An anchor such as &%s is refused, because no alias may refer to it."
              .formatted(InputQuotation.cut(node.getAnchor().get().getValue())));
    }
    Optional<String> tag =
        node instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) node).getTag();
    if (tag.isPresent()) {
      return Optional.of(
          "A tag, here %s, is refused: the member determines the type of its value."
              .formatted(InputQuotation.cut(tag.get())));
    }
    return asKey ? ofKey(node) : Optional.empty();
  }

  private static Optional<String> ofKey(NodeEvent key) {
    if (!(key instanceof ScalarEvent scalar)) {
      return Optional.of("The name of a member must be a text, not a mapping or a sequence.");
    }
    return scalar.isPlain() && scalar.getValue().equals(MERGE)
        ? Optional.of("The merge key << is refused: write the members themselves.")
        : Optional.empty();
  }

  /**
   * {@return the reason why a directive before a document is refused; empty if all are accepted}
   */
  static Optional<String> ofDirectives(String head) {
    return head.lines()
        .filter(line -> line.startsWith("%") && !VERSION.matcher(line).matches())
        .findFirst()
        .map(InputQuotation::cut)
        .map("The only directive that is read is %%YAML 1.2, not %s."::formatted);
  }

  /** {@return the message of the parser as a sentence} */
  static String notYaml(MarkedYamlEngineException broken) {
    return Stream.of(Optional.ofNullable(broken.getContext()), Optional.of(broken.getProblem()))
        .flatMap(Optional::stream)
        .map(String::strip)
        .collect(Collectors.joining(", ", "This is not YAML: ", "."));
  }
}
