package org.unodc.cop.domain.rules.convention;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.internal.ArticleNumbers;
import org.unodc.cop.domain.internal.LowerCase;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;

/** Rules about citations of treaties. */
public final class CitationRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("convention.cited-articles-exist", Citation.class)
              .asCaseOf("convention.articles-exist")
              .reading(Scope.TREATIES)
              .given(CitationRules::articles, CitationRules::checkArticles));

  private CitationRules() {}

  private static void checkArticles(
      Citation citation, CitedArticles cited, RecordView record, FindingCollector findings) {
    if (cited.exist() == Answer.NO) {
      findings.add(
          Place.of("provision"),
          citation.provision(),
          EntityLabel.of(cited.treaty()),
          cited.treaty().lastArticle().orElseThrow());
    }
  }

  /** {@return the cited articles, if it is known whether they exist} */
  private static Optional<CitedArticles> articles(Citation citation, RecordView record) {
    return cited(citation, record)
        .filter(treaty -> ArticleNumbers.isIn(citation.provision()))
        .map(treaty -> new CitedArticles(treaty, treaty.hasArticles(citation.provision())))
        .filter(cited -> cited.exist() != Answer.UNKNOWN);
  }

  private static Optional<Convention> cited(Citation citation, RecordView record) {
    return TreatyNames.of(record).find(citation.instrument());
  }

  /**
   * The articles that a citation names.
   *
   * @param treaty the cited treaty
   * @param exist whether the articles exist; unknown for a rule, an annex or another text
   */
  private record CitedArticles(Convention treaty, Answer exist) {}

  /** The treaties of a record by their ids, titles and short titles in all languages. */
  private record TreatyNames(Map<String, Optional<Convention>> byName) {
    static TreatyNames of(RecordView record) {
      return record.computedOnce(
          TreatyNames.class, () -> new TreatyNames(byName(record.all(Convention.class))));
    }

    private static Map<String, Optional<Convention>> byName(ImmutableList<Convention> treaties) {
      Map<String, Optional<Convention>> byName = new HashMap<>();
      for (Convention treaty : treaties) {
        Stream.concat(
                Stream.of(treaty.id().value()),
                Stream.concat(Stream.of(treaty.title()), treaty.shortTitle().stream())
                    .map(LocalizedText::texts)
                    .flatMap(texts -> texts.values().stream()))
            .map(TreatyNames::normalized)
            .distinct()
            .forEach(
                name -> byName.merge(name, Optional.of(treaty), (one, other) -> Optional.empty()));
      }
      return byName;
    }

    /** {@return the treaty with a name; empty if there is none or more than one} */
    Optional<Convention> find(String name) {
      return byName.getOrDefault(normalized(name), Optional.empty());
    }

    private static String normalized(String name) {
      return LowerCase.of(CharMatcher.whitespace().trimAndCollapseFrom(name, ' '));
    }
  }
}
