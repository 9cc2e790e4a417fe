package org.unodc.cop.tests.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** The titles of the shipped records in other languages than English are those of cited texts. */
class TitlesOfRecordsTest {
  private static final String UNITED_NATIONS = "(?:.+\\.)?(?:un|unodc|unoda)\\.org";

  static Stream<Conference> records() {
    return Stream.of(ReferenceRecords.untoc(), ReferenceRecords.uncac());
  }

  @ParameterizedTest
  @MethodSource("records")
  void haveARemarkForEachTranslation(Conference record) {
    assertThat(cited(record).map(Remark::place)).containsAll(translations(record).toList());
  }

  @ParameterizedTest
  @MethodSource("records")
  void areThoseOfTextsOfTheUnitedNations(Conference record) {
    assertThat(cited(record).map(Remark::source).flatMap(Optional::stream))
        .isNotEmpty()
        .allSatisfy(
            source -> {
              assertThat(source.symbol().isPresent() || isLinked(source) || isOfUnodc(source))
                  .isTrue();
              assertThat(source.link().isEmpty() || isLinked(source)).isTrue();
            });
  }

  private static Stream<Remark> cited(Conference record) {
    return record.remarks().stream().filter(remark -> remark.place().contains("/texts/"));
  }

  private static Stream<String> translations(Conference record) {
    List<Convention> conventions = record.conventions();
    List<Session> sessions = record.sessions();
    List<Outcome> outcomes = record.outcomes();
    return Stream.of(
            places("", record.title()),
            IntStream.range(0, conventions.size())
                .boxed()
                .flatMap(i -> places("/conventions/" + i, conventions.get(i).title())),
            IntStream.range(0, sessions.size())
                .boxed()
                .flatMap(i -> places("/sessions/" + i, sessions.get(i).title())),
            IntStream.range(0, outcomes.size())
                .boxed()
                .flatMap(i -> places("/outcomes/" + i, outcomes.get(i).title())))
        .flatMap(places -> places);
  }

  private static Stream<String> places(String parent, Optional<LocalizedText> title) {
    return title.stream().flatMap(text -> places(parent, text));
  }

  private static Stream<String> places(String parent, LocalizedText title) {
    return title.texts().keySet().stream()
        .filter(language -> !language.equals("en"))
        .map(language -> parent + "/title/texts/" + language);
  }

  private static boolean isLinked(Source source) {
    return source
        .link()
        .map(link -> URI.create(link).getHost())
        .filter(host -> host.matches(UNITED_NATIONS))
        .isPresent();
  }

  private static boolean isOfUnodc(Source source) {
    return source.title().orElseThrow().in("en").contains("(UNODC, New York, 2010)");
  }
}
