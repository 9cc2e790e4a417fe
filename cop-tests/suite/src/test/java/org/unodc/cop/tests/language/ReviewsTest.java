package org.unodc.cop.tests.language;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.tests.checkout.LibraryFolders;

/**
 * The reviews of the translations are up to date. After a change to a text or to {@code
 * reviews_XX.tsv}, {@code mvn -pl cop-tests/suite -am -Dsurefire.failIfNoSpecifiedTests=false
 * -Dtest=ReviewsTest -Dcop.reviews.write=true test} removes the reviews that no longer hold,
 * completes new ones and counts them.
 */
class ReviewsTest {
  private static final String WRITE = "cop.reviews.write";
  private static final List<String> OF_REPORTS = List.of("catalogue", "report");
  private static final List<String> OF_PAGES =
      List.of("catalogue", "pages", "desk", "problems", "security");
  private static final Path REPORTS =
      LibraryFolders.resource("org/unodc/cop/sdk/report/reviewed-texts.properties");
  private static final Path PAGES =
      Path.of(
          "../../cop-examples/programme-service/src/main/resources/messages/reviewed-texts.properties");

  private static final ImmutableList<BundleText> TEXTS =
      ImmutableList.of(
          new BundleText("catalogue", "entity.session", "session", "сессия"),
          new BundleText("catalogue", "entity.meeting", "meeting", "заседание"),
          new BundleText("desk", "desk.nav", "Sections", "Разделы"));

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void areOfTheTextsAsTheyAre(OfficialLanguage language) throws IOException {
    assertIs(file(language), Reviews.file(current(language)));
  }

  @Test
  void areCountedForReports() throws IOException {
    assertIs(REPORTS, counts(OF_REPORTS));
  }

  @Test
  void areCountedForPages() throws IOException {
    assertIs(PAGES, counts(OF_PAGES));
  }

  @Test
  void aNewLineGetsItsDigests() {
    assertThat(reviewed("catalogue:entity.session\tA. Speaker\treviser\t2027-03-31"))
        .isEqualTo(
            Reviews.HEADER
                + "\ncatalogue:entity.session\tA. Speaker\treviser\t2027-03-31\t3f3af1ec\t11f4e7c1\n");
  }

  @Test
  void anAsteriskStandsForAllTextsThatBeginSo() {
    assertThat(reviewed("catalogue:*\tA. Speaker\treviser\t2027-03-31").lines().skip(1))
        .extracting(line -> line.substring(0, line.indexOf('\t')))
        .containsExactly("catalogue:entity.meeting", "catalogue:entity.session");
  }

  @Test
  void aLineThatWasCompletedStays() {
    String once = reviewed("catalogue:*\tA. Speaker\treviser\t2027-03-31");

    assertThat(Reviews.file(Reviews.current(once.lines().toList(), TEXTS))).isEqualTo(once);
  }

  @ParameterizedTest
  @CsvSource({"session, сессии", "sessions, сессия"})
  void aChangedTextEndsItsReview(String english, String text) {
    String once = reviewed("catalogue:*\tA. Speaker\treviser\t2027-03-31");
    BundleText changed = new BundleText("catalogue", "entity.session", english, text);

    assertThat(Reviews.current(once.lines().toList(), List.of(changed, TEXTS.get(1))))
        .extracting(Reviews.Review::address)
        .containsExactly("catalogue:entity.meeting");
  }

  @Test
  void aLaterReviewOfAChangedTextReplacesTheEarlierOne() {
    List<String> lines =
        List.of(
            Reviews.HEADER,
            "catalogue:entity.session\tA. Speaker\treviser\t2027-03-31\t00000000\t00000000",
            "catalogue:entity.session\tB. Speaker\tuser\t2027-04-01");

    assertThat(Reviews.current(lines, TEXTS))
        .extracting(Reviews.Review::name)
        .containsExactly("B. Speaker");
  }

  @Test
  void areCountedByBundle() {
    ImmutableList<Reviews.Review> reviews =
        Reviews.current(
            List.of(
                Reviews.HEADER,
                "catalogue:*\tA. Speaker\treviser\t2027-03-31",
                "desk:desk.nav\tA. Speaker\treviser\t2027-03-31"),
            TEXTS);

    assertThat(Reviews.count(reviews, OF_REPORTS)).isEqualTo(2);
    assertThat(Reviews.count(reviews, OF_PAGES)).isEqualTo(3);
    assertThat(Reviews.counts(ImmutableMap.of("fr", 0L, "ru", 2L)).lines().skip(1))
        .containsExactly("fr=0", "ru=2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "catalogue:entity.sesion;A. Speaker;reviser;2027-03-31 | there is no such text",
        "catalogue:entity.session;A. Speaker;reviser | a line has a text, a name, a role and a day",
        "catalogue:entity.session;;reviser;2027-03-31 | must not be empty",
        "catalogue:entity.session;A. Speaker;reviser;31.3.2027 | the day is written as in"
      })
  void refusesALineThatSaysTooLittle(String line, String message) {
    String tabulated = line.replace(';', '\t');

    assertThatThrownBy(() -> reviewed(tabulated))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(message, tabulated);
  }

  private static String reviewed(String line) {
    return Reviews.file(Reviews.current(List.of(Reviews.HEADER, line), TEXTS));
  }

  private static ImmutableList<Reviews.Review> current(OfficialLanguage language)
      throws IOException {
    return Reviews.current(
        Files.readAllLines(file(language)),
        BundleText.in(language).stream()
            .filter(text -> !text.listsAccepted())
            .collect(toImmutableList()));
  }

  private static String counts(List<String> bundles) {
    return Reviews.counts(
        Arrays.stream(OfficialLanguage.values())
            .filter(language -> language != OfficialLanguage.ENGLISH)
            .collect(
                toImmutableSortedMap(
                    Comparator.naturalOrder(),
                    OfficialLanguage::tag,
                    language -> count(language, bundles))));
  }

  private static long count(OfficialLanguage language, List<String> bundles) {
    try {
      return Reviews.count(current(language), bundles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(OfficialLanguage language) {
    return LanguageTable.FOLDER.resolve("reviews_" + language.tag() + ".tsv");
  }

  private static void assertIs(Path file, String expected) throws IOException {
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(file, expected);
    }
    assertThat(Files.readString(file))
        .as("%s; -D%s=true writes it anew and leaves out reviews of changed texts", file, WRITE)
        .isEqualTo(expected);
  }
}
