package org.unodc.cop.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.text.Bidi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageArgument;

/**
 * What an Arabic text has from left to right, such as an option, an address or an ISO date, is
 * shown in that order: 2024-10-14 without isolates would be read as 14-10-2024.
 */
class LeftToRightPartsTest {
  private static final Pattern ARGUMENT =
      Pattern.compile("\\{\\d+(?:-\\d+|:[^{}]*)?}|\\{\\d+, (?:plural|select),");
  private static final Pattern LETTER_OF_ARABIC = Pattern.compile("\\p{IsArabic}");

  /** Characters of ASCII around a letter or a digit, without the marks of the sentence. */
  private static final Pattern PART =
      Pattern.compile("(?![\"(\\[{:,;])[!-z|~]*[A-Za-z0-9](?:[!-z|~]*[A-Za-z0-9/+#*])?");

  /** Groups of digits are one number. */
  private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:[ \u00A0]\\d{3})+");

  @Test
  void standInTheirOrder() {
    assertThat(BundleText.in(OfficialLanguage.ARABIC))
        .hasSizeGreaterThan(3000)
        .filteredOn(text -> !text.listsAccepted())
        .filteredOn(text -> LETTER_OF_ARABIC.matcher(text.text()).find())
        .flatExtracting(
            text ->
                reordered(text.text()).stream().map(text.address().concat(" ")::concat).toList())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تاريخ مثل 2024-10-14",
        "بالخيار --to.",
        "ينتهي اسمه بما يلي: .json",
        "يليه فارق زمني مثل +02:00",
        "بلغ 1 000.",
        "يبدأ بالعبارة https://"
      })
  void areReportedIfTheyDoNot(String text) {
    assertThat(reordered(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تاريخ مثل \u20682024-10-14\u2069",
        "الساعة 10:30 أو 14/10/2024",
        "بلغ 1\u00A0000.",
        "مثل \"en; fr\" (Europe/Vienna)"
      })
  void areNotReportedIfTheyDo(String text) {
    assertThat(reordered(text)).isEmpty();
  }

  @Test
  void aNegativeNumberHasItsSignBeforeIt() {
    assertThat(new MessageArgument.Whole(-3).in(OfficialLanguage.ARABIC))
        .isEqualTo("\u2068-3\u2069");
    assertThat(new MessageArgument.Whole(3).in(OfficialLanguage.ARABIC)).isEqualTo("3");
  }

  private static ImmutableList<String> reordered(String pattern) {
    String text = ARGUMENT.matcher(pattern).replaceAll("قيمة");
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    for (Pattern kind : ImmutableList.of(PART, GROUPS)) {
      Matcher matcher = kind.matcher(text);
      while (matcher.find()) {
        long levels =
            IntStream.range(matcher.start(), matcher.end())
                .map(bidi::getLevelAt)
                .distinct()
                .count();
        if (levels > 1) {
          parts.add(matcher.group());
        }
      }
    }
    return parts.build();
  }
}
