package org.unodc.cop.sdk.yaml;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.sdk.problem.Position;

/**
 * A comment in a YAML document.
 *
 * @param position the position of its {@code #}
 * @param text the comment from its {@code #} to the end of its line
 */
public record YamlComment(Position position, String text) {
  public YamlComment {
    requireNonNull(position, "position");
    requireNonNull(text, "text");
  }

  /** {@return the position, without the text} */
  @Override
  public String toString() {
    return "YamlComment[position=" + position + "]";
  }
}
