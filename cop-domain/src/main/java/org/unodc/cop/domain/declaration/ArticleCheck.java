package org.unodc.cop.domain.declaration;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/**
 * Checks that a cited article exists. This requires that the number of the last article of the
 * treaty is known.
 */
final class ArticleCheck {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?!\\d).*+");

  static final Rule<ArticleReference> CITED_ARTICLES_EXIST =
      Rule.of("declaration.cited-articles-exist", Severity.WARNING, ArticleReference.class)
          .when(
              (reference, record) ->
                  numberOf(reference).isPresent() && lastArticle(reference, record).isPresent())
          .check(
              (reference, record, findings) -> {
                int number = numberOf(reference).getAsInt();
                int last = lastArticle(reference, record).orElseThrow();
                if (number < 1 || number > last) {
                  findings.add(
                      Place.of("article"),
                      reference.article(),
                      record.label(reference.convention()),
                      last);
                }
              });

  private ArticleCheck() {}

  /**
   * {@return the number of the article, such as 10 for "10 (2)"; empty if the text does not start
   * with one}
   */
  private static OptionalInt numberOf(ArticleReference reference) {
    Matcher matcher = NUMBER.matcher(reference.article());
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  private static Optional<Integer> lastArticle(ArticleReference reference, RecordView record) {
    return record
        .find(Convention.class, reference.convention())
        .map(Convention::lastArticle)
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt);
  }
}
