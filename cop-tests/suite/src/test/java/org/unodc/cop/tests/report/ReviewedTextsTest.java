package org.unodc.cop.tests.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.story.SessionStory;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.report.ReviewedTexts;
import org.unodc.cop.sdk.report.StoryFormat;

/** The remark on the review of a translation. */
class ReviewedTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | La traduction n’a encore été revue par aucun locuteur de cette langue nommément désigné.",
        "ARABIC | لم يراجع هذه الترجمة بعدُ أي ناطق بهذه اللغة معروف بالاسم.",
        "CHINESE | 本译文尚未经任何具名的该语文使用者审校。"
      })
  void saysThatNobodyHasReviewed(OfficialLanguage language, String remark) {
    assertThat(new ReviewedTexts(0, 2345).remark(language)).contains(remark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | 12 sur 2 345.",
        "SPANISH | 12 de 2345.",
        "RUSSIAN | 12 из 2 345.",
        "ARABIC | 12 من أصل \u20682 345\u2069."
      })
  void saysHowManyTextsWereReviewed(OfficialLanguage language, String remark) {
    assertThat(new ReviewedTexts(12, 2345).remark(language).orElseThrow().replace('\u00A0', ' '))
        .endsWith(remark);
  }

  @ParameterizedTest
  @EnumSource
  void saysNothingOnceAllTextsWereReviewed(OfficialLanguage language) {
    assertThat(new ReviewedTexts(2345, 2345).remark(language)).isEmpty();
  }

  @Test
  void isAbsentInEnglishBecauseEnglishIsNotTranslated() {
    assertThat(ReviewedTexts.of(OfficialLanguage.ENGLISH).remark(OfficialLanguage.ENGLISH))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isPartOfReportsAndStories(OfficialLanguage language) {
    ReviewedTexts texts = ReviewedTexts.of(language);
    Conference record = ReferenceRecords.untoc();
    SessionStory story =
        SessionStory.of(record, record.sessions().get(0).id(), LocalDate.of(2024, 11, 1));

    assertThat(texts.all()).isGreaterThan(2000);
    assertThat(texts.remark(language).isPresent()).isEqualTo(texts.reviewed() < texts.all());
    String page = ReportFormat.HTML.render(Reports.untoc(), language);
    String markdown = ReportFormat.MARKDOWN.render(Reports.untoc(), language);
    String account = StoryFormat.HTML.render(story, language);
    texts
        .remark(language)
        .ifPresent(
            remark -> {
              assertThat(page).contains(remark);
              assertThat(markdown).contains(remark);
              assertThat(account).contains(remark);
            });
  }

  @ParameterizedTest
  @CsvSource({"-1, 5", "6, 5", "0, -1"})
  void refusesMoreReviewedTextsThanThereAre(int reviewed, int all) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReviewedTexts(reviewed, all))
        .withMessage(
            "the number of reviewed texts is " + reviewed + ", but must be from 0 to " + all);
  }
}
