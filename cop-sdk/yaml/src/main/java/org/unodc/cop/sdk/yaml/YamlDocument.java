package org.unodc.cop.sdk.yaml;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValueCodec;
import org.unodc.cop.sdk.internal.json.SourcePositions;
import org.unodc.cop.sdk.internal.json.StrictReader;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.yaml.CommentCollector.PlacedComment;

/**
 * A YAML document with any content: its data as JSON, the positions of its values, and its
 * comments.
 *
 * <p>Example:
 *
 * <pre>{@code
 * byte[] utf8 = "id: harbours-cop # provisional\n".getBytes(StandardCharsets.UTF_8);
 * YamlDocument document = YamlDocument.of(utf8, CopLimits.standard());
 * document.positions(List.of("/id")) // {/id=Position[line=1, column=5]}
 * document.comments().size() // 1
 * }</pre>
 */
public final class YamlDocument {
  private final YamlTokens tokens;
  private final CommentCollector comments;
  private final CopLimits limits;

  private YamlDocument(YamlTokens tokens, CommentCollector comments, CopLimits limits) {
    this.tokens = tokens;
    this.comments = comments;
    this.limits = limits;
  }

  /**
   * {@return the document in these bytes, which may have errors}
   *
   * @throws IllegalStateException if SnakeYAML Engine is missing
   */
  public static YamlDocument of(byte[] utf8, CopLimits limits) {
    JsonText text = JsonText.of(requireNonNull(utf8, "utf8"), requireNonNull(limits, "limits"));
    CommentCollector comments = new CommentCollector();
    return new YamlDocument(CopYaml.tokens(text, limits, comments), comments, limits);
  }

  /**
   * {@return the same data as JSON}
   *
   * @throws CopException if the document is not YAML, or exceeds a limit
   */
  public String json() {
    return new String(JsonOutput.bytes(value(), JsonValueCodec.ANY, true), UTF_8);
  }

  /**
   * {@return the positions at which values begin, by pointer; if the document does not contain a
   * value, the position of the nearest enclosing value}
   *
   * @param pointers JSON Pointers (RFC 6901)
   * @throws IllegalArgumentException if there are pointers and the document is not YAML
   */
  public ImmutableMap<String, Position> positions(Collection<String> pointers) {
    ImmutableList<String> wanted = ImmutableSet.copyOf(pointers).asList();
    return wanted.isEmpty()
        ? ImmutableMap.of()
        : SourcePositions.in(tokens.list(), tokens::position, wanted);
  }

  /** {@return the comments in their order, up to the first error in the document} */
  public ImmutableList<YamlComment> comments() {
    return comments.all().stream()
        .map(PlacedComment::comment)
        .sorted(CommentTree.BY_POSITION)
        .collect(toImmutableList());
  }

  /**
   * {@return data as YAML with the comments of this document; a comment stays at its member, or at
   * the element of its list that has the same id or, without an id, the same content}
   */
  YamlRewriting rewrittenAs(JsonValue data) {
    CommentTree tree = CommentTree.of(comments.all(), value());
    return new YamlRewriting(YamlOutput.document(data, tree), tree.rest());
  }

  private JsonValue value() {
    return StrictReader.read(
        new JsonInput(tokens.list(), limits), JsonValueCodec.ANY, tokens::located);
  }
}
