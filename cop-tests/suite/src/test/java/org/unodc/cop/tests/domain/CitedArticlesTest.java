package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.domain.declaration.ArticleReference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Proposal;
import org.unodc.cop.domain.declaration.ThematicArea;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.id.ThematicAreaId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Articles as strangers cite them; UNTOC has 41, the Firearms Protocol 21. */
class CitedArticlesTest {
  private static final String PROPOSALS = "declaration.cited-articles-exist";
  private static final String CITATIONS = "convention.cited-articles-exist";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "55",
        "55 (2)",
        "article 55",
        "Art. 55 (2)",
        "art.55",
        "art.\u00a055",
        "Articles\u202f3\u00a0et\u00a055",
        "Articles 3 and 55",
        "articles 3, 5, and 55",
        "3, 55",
        "articles 40-55",
        "articles 5 to 55",
        "art. 38 and art. 55",
        "55 bis",
        "0",
        "article 55 of the Convention",
        "UNTOC, art. 55",
        "in accordance with article 55",
        "المادة 55 من الاتفاقية",
        "公约第55条",
        "see article 55",
        "paragraph 2 of article 55",
        "paras. 2 and 3 of articles 3 and 55",
        "пункт 2 статьи 55",
        "article 55, paragraph 2 (b)",
        "artículos 3 y 55",
        "artículo 55",
        "articles 3 et 55",
        "статья 55",
        "статьи 3 и 55",
        "第55条",
        "第五十五条",
        "第三条和第五十五条",
        "المادة 55",
        "المادة ٥٥",
        "المادتان 3 و55"
      })
  void theConventionDoesNotHave(String cited) {
    assertThat(untoc().hasArticles(cited)).isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "41",
        "10 (2)",
        "18.30",
        "18-30",
        "5-55",
        "article 10, paragraph 55",
        "10, paragraph 55",
        "art. 3, 55",
        "article XXXIX",
        "article 6, 15 November 2000",
        "arts. 16, 15 November 2000",
        "第三十六条第二款",
        "Articles I and V",
        "статья 10 (55)"
      })
  void theConventionHas(String cited) {
    assertThat(untoc().hasArticles(cited)).isEqualTo(Answer.YES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "preamble",
        "41 bis",
        "articles 3 and 10 ter",
        "annex II, article 55",
        "article 55 of the annex",
        "article 55 of the Protocol",
        "article 55 of the Agreement",
        "article 55 de l'Accord",
        "artículo 55 del Acuerdo",
        "статья 55 Соглашения",
        "المادة 55 من الاتفاق",
        "协定第55条",
        "rule 55",
        "resolution 55/25, article 60",
        "123456",
        "第55款",
        "article"
      })
  void isUnknownIfAnotherTextMayBeMeant(String cited) {
    assertThat(untoc().hasArticles(cited)).isEqualTo(Answer.UNKNOWN);
  }

  /** As article 30 of the United Nations Fish Stocks Agreement cites Part XV of the Convention. */
  @Test
  void anAgreementMayCiteTheConventionThatItImplements() {
    Convention.Builder agreement =
        Convention.builder()
            .id(ConventionId.of("fsa"))
            .title(LocalizedText.english("Fish Stocks Agreement"))
            .lastArticle(50);
    Convention known = agreement.kind(ConventionKind.AGREEMENT).build();
    assertThat(known.hasArticles("article 297 of the Convention")).isEqualTo(Answer.UNKNOWN);
    assertThat(known.hasArticles("article 51 of the Agreement")).isEqualTo(Answer.NO);
    assertThat(known.hasArticles("article 50 of the Agreement")).isEqualTo(Answer.YES);
    Convention ofUnknownKind = agreement.kind(Optional.empty()).build();
    assertThat(ofUnknownKind.hasArticles("article 297 of the Convention"))
        .isEqualTo(Answer.UNKNOWN);
    assertThat(ofUnknownKind.hasArticles("article 51")).isEqualTo(Answer.NO);
  }

  @Test
  void isUnknownWithoutTheLastArticle() {
    Convention unknown =
        Convention.builder()
            .id(ConventionId.of("c"))
            .title(LocalizedText.english("Convention"))
            .build();
    assertThat(unknown.hasArticles("article 55")).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void speaksForTheShippedTreaties() {
    assertThat(proposal("untoc", "55")).isEqualTo(Verdict.FAILED);
    assertThat(proposal("untoc", "articles 3 and 41")).isEqualTo(Verdict.PASSED);
    assertThat(proposal("untoc-fap", "art. 22")).isEqualTo(Verdict.FAILED);
    assertThat(proposal("untoc-fap", "art. 21 (2)")).isEqualTo(Verdict.PASSED);
    assertThat(proposal("untoc-fap", "article 37 of the Convention"))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void readsCitationsByIdOrTitle() {
    assertThat(citation("Convention on Example", "art. 55")).isEqualTo(Verdict.FAILED);
    assertThat(citation("convention  on example ", "art. 55")).isEqualTo(Verdict.FAILED);
    assertThat(citation("CE", "articles 3 and 55")).isEqualTo(Verdict.FAILED);
    assertThat(citation("c", "art. 41 (2)")).isEqualTo(Verdict.PASSED);
    assertThat(citation("Another convention", "art. 55")).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(citation("c", "55")).as("no article for certain").isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(citation("c", "paragraph 2 of article 55")).isEqualTo(Verdict.FAILED);
    assertThat(citation("c", "paragraph 55 of article 2")).isEqualTo(Verdict.PASSED);
    assertThat(citation("c", "rule 55")).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(citation("Twin", "art. 55"))
        .as("two treaties have this title")
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  private static Convention untoc() {
    return ReferenceRecords.untoc().conventions().stream()
        .filter(treaty -> treaty.id().equals(ConventionId.of("untoc")))
        .findFirst()
        .orElseThrow();
  }

  private static Verdict proposal(String treaty, String article) {
    Conference record =
        ReferenceRecords.untoc().toBuilder()
            .addDeclarations(
                Declaration.builder()
                    .id(new DeclarationId("d"))
                    .areas(
                        Optional.of(
                            PartialList.complete(
                                List.of(
                                    ThematicArea.builder()
                                        .id(new ThematicAreaId("a"))
                                        .title(LocalizedText.english("Prevention"))
                                        .addProposals(
                                            Proposal.builder()
                                                .text(LocalizedText.english("Prevent"))
                                                .addArticles(
                                                    new ArticleReference(
                                                        ConventionId.of(treaty), article))
                                                .build())
                                        .build()))))
                    .build())
            .build();
    return Rulebook.standard()
        .validate(record, LocalDate.of(2024, 11, 1))
        .outcome(RuleId.of(PROPOSALS))
        .orElseThrow()
        .verdict();
  }

  private static Verdict citation(String instrument, String provision) {
    return Judged.verdict(
        CITATIONS,
        ("'conventions':[{'id':'c','title':'Convention on Example','shortTitle':'CE','lastArticle':41,"
                + "'withdrawal':{'citation':{'instrument':'%s','provision':'%s'}}},"
                + "{'id':'t1','title':'Twin','lastArticle':9},{'id':'t2','title':'Twin','lastArticle':9}]")
            .formatted(instrument, provision));
  }
}
