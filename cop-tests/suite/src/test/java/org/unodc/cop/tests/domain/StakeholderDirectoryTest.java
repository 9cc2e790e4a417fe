package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderDirectory;
import org.unodc.cop.sdk.reference.ReferenceRecords;

class StakeholderDirectoryTest {
  private static final Stakeholder OBSERVATORY =
      Stakeholder.builder()
          .id(StakeholderId.of("observatory"))
          .name(
              LocalizedText.of(
                  "fr",
                  Map.of(
                      "fr", "Observatoire de l’État", "ar", "مرصد الدولة", "ru", "Обсерватория")))
          .addFormerNames(LocalizedText.english("Example Watch"))
          .addOtherNames(LocalizedText.of("es", "Observatorio Ejemplar"))
          .addAcronyms("O.D.E.")
          .build();
  private static final Stakeholder OTHER =
      Stakeholder.builder()
          .id(StakeholderId.of("other"))
          .name(LocalizedText.english("Example Watch"))
          .build();

  private final StakeholderDirectory directory =
      StakeholderDirectory.of(List.of(OBSERVATORY, OTHER));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Observatoire de l’État",
        "OBSERVATOIRE DE L'ETAT",
        "observatoire  de l-état",
        "مرصد الدولة",
        "ОБСЕРВАТОРИЯ",
        "Observatorio ejemplar",
        "مرصـــــد الـدولة",
        "o d e"
      })
  void findsAStakeholderByNamesInEveryLanguageAndByItsAcronym(String name) {
    assertThat(directory.called(name)).containsExactly(OBSERVATORY);
  }

  @Test
  void returnsAllStakeholdersWithTheSameCurrentOrFormerName() {
    assertThat(directory.called("example watch")).containsExactly(OBSERVATORY, OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "IHW",
    "I.H.W.",
    "ihw foundation",
    "Strasse der Hafen eV",
    "International\u200bHarbour Watch",
    "International Harbour Watch (IHW)",
    "IHW (I.H.W.)",
    "Pier Guild",
    "Pier Guild (IHW)",
    "Pier Guild \uff08IHW\uff09"
  })
  void ignoresFullStopsBlanksAndAnAcronymAfterTheName(String name) {
    Stakeholder watch =
        Stakeholder.builder()
            .id(StakeholderId.of("watch"))
            .name(LocalizedText.english("International Harbour Watch"))
            .addOtherNames(LocalizedText.english("I.H.W. Foundation"))
            .addOtherNames(LocalizedText.of("de", "Straße der Häfen e.V."))
            .addFormerNames(LocalizedText.english("Pier Guild (IHW)"))
            .addAcronyms("IHW")
            .build();
    assertThat(StakeholderDirectory.of(List.of(OTHER, watch)).called(name)).containsExactly(watch);
  }

  @Test
  void doesNotIgnoreAnotherAcronymAfterTheName() {
    assertThat(directory.called("Observatorio Ejemplar (ODE)")).containsExactly(OBSERVATORY);
    assertThat(directory.called("Example Watch (ODE)")).containsExactly(OBSERVATORY);
    assertThat(directory.called("Example Watch (EW)")).isEmpty();
  }

  @Test
  void doesNotFindSimilarNames() {
    assertThat(directory.called("Example Watches")).isEmpty();
    assertThat(directory.called("…")).isEmpty();
  }

  @Test
  void findsTheAllianceByTheTermOfTheSource() {
    assertThat(
            StakeholderDirectory.of(ReferenceRecords.untoc().stakeholders())
                .called("alliance of NGOs on crime prevention and criminal justice"))
        .extracting(Stakeholder::id)
        .containsExactly(StakeholderId.of("cpcj-alliance"));
  }

  /** Latin letters and punctuation have a table of their own. */
  @Test
  void foldsEachLatinLetterAsUnicodeDecomposesIt() {
    for (char unit = ' '; unit < '\u2070'; unit = unit == '\u017F' ? '\u2000' : ++unit) {
      StakeholderDirectory one =
          StakeholderDirectory.of(List.of(named("X" + unit + "Y"), named("Д" + unit + "Z")));
      assertThat(one.called("x" + decomposed(unit) + "y")).as("U+%04X", (int) unit).hasSize(1);
      assertThat(one.called("д" + decomposed(unit) + "z")).as("U+%04X", (int) unit).hasSize(1);
    }
  }

  private static Stakeholder named(String name) {
    return Stakeholder.builder()
        .id(StakeholderId.of("one"))
        .name(LocalizedText.english(name))
        .build();
  }

  private static String decomposed(char unit) {
    return Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKD)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
