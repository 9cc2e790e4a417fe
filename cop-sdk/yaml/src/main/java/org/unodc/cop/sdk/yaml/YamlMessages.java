package org.unodc.cop.sdk.yaml;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** Messages about invalid YAML, and about features of YAML that JSON does not have. */
final class YamlMessages {
  private static final String MERGE = "<<";

  private static final Pattern VERSION = Pattern.compile("%YAML[ \\t]+1\\.2[ \\t]*+(?:#.*)?");

  /** Parts of the parser's message by the key of the sentence. */
  private static final ImmutableMap<String, Pattern> KINDS =
      ImmutableMap.<String, Pattern>builder()
          .put("yaml.mapping-values", Pattern.compile("mapping values are not allowed"))
          .put("yaml.mapping-keys", Pattern.compile("mapping keys are not allowed"))
          .put("yaml.sequence-entries", Pattern.compile("sequence entries are not allowed"))
          .put("yaml.text-not-closed", Pattern.compile("quoted scalar.*end of stream"))
          .put("yaml.separator-in-text", Pattern.compile("unexpected document separator"))
          .put("yaml.escape", Pattern.compile("quoted scalar"))
          .put("yaml.tab", Pattern.compile("TAB.*cannot start any token"))
          .put("yaml.start", Pattern.compile("cannot start any token"))
          .put("yaml.colon", Pattern.compile("could not find expected ':'"))
          .put("yaml.block-text", Pattern.compile("a block scalar"))
          .put("yaml.name-of-anchor", Pattern.compile("scanning an (alias|anchor)"))
          .put("yaml.name-of-tag", Pattern.compile("scanning a tag|undefined tag"))
          .put("yaml.no-start", Pattern.compile("document start"))
          .put("yaml.head", Pattern.compile("directive"))
          .put("yaml.bracket", Pattern.compile("expected ','"))
          .put(
              "yaml.indentation",
              Pattern.compile("<block end>|block (mapping|sequence|collection)"))
          .put("yaml.value", Pattern.compile("parsing a (block|flow) node"))
          .buildOrThrow();

  private YamlMessages() {}

  /**
   * {@return the reason why a scalar, mapping, sequence or alias is refused; empty if it is
   * accepted}
   *
   * @param asKey whether the node is the key of a mapping
   */
  static Optional<Translatable> of(NodeEvent node, boolean asKey) {
    if (node instanceof AliasEvent alias) {
      return Optional.of(ProblemText.of("yaml.alias", shown(alias.getAlias().getValue())));
    }
    if (node.getAnchor().isPresent()) {
      return Optional.of(ProblemText.of("yaml.anchor", shown(node.getAnchor().get().getValue())));
    }
    Optional<String> tag =
        node instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) node).getTag();
    if (tag.isPresent()) {
      return Optional.of(ProblemText.of("yaml.tag", shown(tag.get())));
    }
    return asKey ? ofKey(node) : Optional.empty();
  }

  private static Optional<Translatable> ofKey(NodeEvent key) {
    if (!(key instanceof ScalarEvent scalar)) {
      return Optional.of(ProblemText.of("yaml.name-is-a-text"));
    }
    return scalar.isPlain() && scalar.getValue().equals(MERGE)
        ? Optional.of(ProblemText.of("yaml.merge"))
        : Optional.empty();
  }

  /**
   * {@return the reason why a directive before a document is refused; empty if all are accepted}
   */
  static Optional<Translatable> ofDirectives(String head) {
    return head.lines()
        .filter(line -> line.startsWith("%") && !VERSION.matcher(line).matches())
        .findFirst()
        .map(directive -> ProblemText.of("yaml.directive", shown(directive)));
  }

  /** {@return the sentence for the message of the parser, which is in English} */
  static Translatable notYaml(MarkedYamlEngineException broken) {
    String words = String.valueOf(broken.getContext()) + ", " + broken.getProblem();
    String key =
        KINDS.entrySet().stream()
            .filter(kind -> kind.getValue().matcher(words).find())
            .findFirst()
            .map(Map.Entry::getKey)
            .orElse("yaml.form");
    return ProblemText.of("yaml.not-YAML", ProblemText.of(key));
  }

  private static String shown(String text) {
    return InputQuotation.safe(InputQuotation.cut(text));
  }
}
