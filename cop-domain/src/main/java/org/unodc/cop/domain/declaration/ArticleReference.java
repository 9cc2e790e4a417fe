package org.unodc.cop.domain.declaration;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A reference to an article of a treaty.
 *
 * @param convention the treaty that has the article
 * @param article the number of the article, such as 8 or 10 (2)
 */
public record ArticleReference(ConventionId convention, String article) implements Composite {
  /**
   * @throws IllegalArgumentException if the article is blank
   */
  public ArticleReference {
    requireNonNull(convention, "convention");
    Require.text(article, "article");
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("convention", convention()).add("article", article());
  }

  @Override
  public String toString() {
    return ValueOutline.of(this);
  }
}
