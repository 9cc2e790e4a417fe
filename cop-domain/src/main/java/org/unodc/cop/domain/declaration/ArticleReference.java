package org.unodc.cop.domain.declaration;

import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;

/**
 * An article of a treaty that a text cites.
 *
 * @param convention the treaty
 * @param article the article, such as 8 or 10 (2)
 */
public record ArticleReference(ConventionId convention, String article) implements Composite {
  /** Throws {@link IllegalArgumentException} where a component does not fit. */
  public ArticleReference {
    Require.text(article, "article");
  }

  @Override
  public void parts(Parts parts) {
    parts.add("convention", convention()).add("article", article());
  }
}
