package org.unodc.cop.domain.rules.declaration;

import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.declaration.ArticleReference;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/**
 * Checks that the cited articles exist. This requires that the number of the last article of the
 * treaty is known.
 */
final class ArticleCheck {
  static final Rule<ArticleReference> CITED_ARTICLES_EXIST =
      Rule.warning("declaration.cited-articles-exist", ArticleReference.class)
          .asCaseOf("convention.articles-exist")
          .reading(Scope.TREATIES)
          .when((reference, record) -> exist(reference, record) != Answer.UNKNOWN)
          .check(
              (reference, record, findings) -> {
                if (exist(reference, record) == Answer.NO) {
                  findings.add(
                      Place.of("article"),
                      reference.article(),
                      record.label(reference.convention()),
                      record
                          .find(Convention.class, reference.convention())
                          .orElseThrow()
                          .lastArticle()
                          .orElseThrow());
                }
              });

  private ArticleCheck() {}

  private static Answer exist(ArticleReference reference, RecordView record) {
    return record
        .find(Convention.class, reference.convention())
        .map(treaty -> treaty.hasArticles(reference.article()))
        .orElse(Answer.UNKNOWN);
  }
}
