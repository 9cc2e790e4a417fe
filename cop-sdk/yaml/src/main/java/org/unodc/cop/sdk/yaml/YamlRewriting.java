package org.unodc.cop.sdk.yaml;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A value that was written as YAML with the comments of an earlier document.
 *
 * @param document the document
 * @param lost the comments of the earlier document that stand at something that the value no longer
 *     has, in their order; the document does not contain them
 */
public record YamlRewriting(String document, ImmutableList<YamlComment> lost) {
  public YamlRewriting {
    requireNonNull(document, "document");
    requireNonNull(lost, "lost");
  }

  /** {@return the length of the document and the number of lost comments, without their texts} */
  @Override
  public String toString() {
    return "YamlRewriting[characters=" + document.length() + ", lost=" + lost.size() + "]";
  }
}
