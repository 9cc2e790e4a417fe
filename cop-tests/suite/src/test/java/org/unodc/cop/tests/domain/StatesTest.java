package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.place.RegionalGroup;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.StateKind;
import org.unodc.cop.domain.place.States;

class StatesTest {

  @Test
  void listsTheStatesInTheOrderOfTheirCodes() {
    assertThat(States.all())
        .hasSize(197)
        .extracting(State::code)
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(States.all()).extracting(State::alpha2).doesNotHaveDuplicates();
    assertThat(States.all()).extracting(State::m49).doesNotHaveDuplicates();
    assertThat(States.all().get(0).code()).isEqualTo(StateCode.of("AFG"));
    assertThat(States.all().get(196).code()).isEqualTo(StateCode.of("ZWE"));
  }

  @ParameterizedTest
  @CsvSource({
    "AFRICAN, 54",
    "ASIA_PACIFIC, 54",
    "EASTERN_EUROPEAN, 23",
    "LATIN_AMERICAN_AND_CARIBBEAN, 33",
    "WESTERN_EUROPEAN_AND_OTHERS, 29"
  })
  void countsTheRegionalGroups(RegionalGroup group, int states) {
    assertThat(States.in(group)).hasSize(states).extracting(State::code).isSorted();
    assertThat(States.in(group)).allMatch(state -> state.kind() == StateKind.MEMBER_STATE);
  }

  @Test
  void distinguishesMembersFromOtherStates() {
    assertThat(States.all()).filteredOn(State::kind, StateKind.MEMBER_STATE).hasSize(193);
    assertThat(codes(StateKind.OBSERVER_STATE)).containsExactly("PSE", "VAT");
    assertThat(codes(StateKind.OTHER_TREATY_CAPABLE)).containsExactly("COK", "NIU");
    assertThat(States.all())
        .allMatch(
            state ->
                state.memberSince().isPresent() == (state.kind() == StateKind.MEMBER_STATE)
                    && state.regionalGroup().isPresent() == state.memberSince().isPresent());
  }

  @Test
  void hasAllDataOfAState() {
    State turkiye = States.find(StateCode.of("TUR")).orElseThrow();
    assertThat(turkiye.alpha2()).isEqualTo("TR");
    assertThat(turkiye.m49()).isEqualTo("792");
    assertThat(turkiye.kind()).isEqualTo(StateKind.MEMBER_STATE);
    assertThat(turkiye.name().texts().keySet()).containsExactly("ar", "en", "es", "fr", "ru", "zh");
    assertThat(turkiye.name().original()).isEmpty();
    assertThat(turkiye.name().in(OfficialLanguage.RUSSIAN)).isEqualTo("Турция");
    assertThat(turkiye.formalName()).contains(LocalizedText.english("Republic of Türkiye"));
    assertThat(turkiye.aliases()).containsExactly("Turkey", "Turquie", "Turquía");
    assertThat(turkiye.regionalGroup()).contains(RegionalGroup.WESTERN_EUROPEAN_AND_OTHERS);
    assertThat(turkiye.regionalGroupNote())
        .contains("participates in WEOG and Asia-Pacific; WEOG for electoral purposes");
    assertThat(turkiye.memberSince()).contains(LocalDate.of(1945, 10, 24));
    assertThat(turkiye.remark()).isEmpty();
  }

  @Test
  void datesAMembershipFromTheAdmissionAndNotFromTheResolution() {
    assertThat(States.findByCode("THA").orElseThrow().memberSince())
        .contains(LocalDate.of(1946, 12, 16));
  }

  @Test
  void saysWhyAStateIsInNoRegionalGroup() {
    assertThat(States.all())
        .filteredOn(state -> state.regionalGroup().isEmpty())
        .extracting(state -> state.code().value())
        .containsExactly("COK", "NIU", "PSE", "VAT");
    assertThat(States.all())
        .filteredOn(state -> state.regionalGroup().isEmpty())
        .extracting(state -> state.regionalGroupNote().orElseThrow())
        .allMatch(note -> note.startsWith("in no regional group"));
    assertThat(States.all())
        .filteredOn(state -> state.regionalGroup().isPresent())
        .filteredOn(state -> state.regionalGroupNote().isPresent())
        .extracting(state -> state.code().value())
        .containsExactly("ISR", "KIR", "TUR", "USA");
  }

  @Test
  void spellsEveryNameWithTheSameApostropheAndWithoutAPlaceholder() {
    assertThat(States.all())
        .flatExtracting(state -> List.copyOf(state.name().texts().values()))
        .noneMatch(name -> name.contains("\u2019") || name.contains("_"));
    assertThat(States.findByCode("IRN").orElseThrow().name().in(OfficialLanguage.ARABIC))
        .isEqualTo("جمهورية إيران الإسلامية");
    assertThat(States.all())
        .map(state -> state.name().in(OfficialLanguage.ARABIC))
        .noneMatch(name -> name.contains("("));
    assertThat(States.findByName("هولندا (مملكة _)").orElseThrow().code().value()).isEqualTo("NLD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", "NAM", "516"})
  void readsNaAsNamibia(String code) {
    State namibia = States.findByCode(code).orElseThrow();
    assertThat(namibia.name()).hasToString("Namibia");
    assertThat(namibia.m49()).isEqualTo("516");
    assertThat(namibia.alpha2()).isEqualTo("NA");
    assertThat(namibia.code()).isEqualTo(StateCode.of("NAM"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "na", "nam", "Nam", "N", "EU", "EUR", "EUE", "XK", "YUG", "4", "0516"})
  void hasNoOtherCodes(String code) {
    assertThat(States.findByCode(code)).isEmpty();
  }

  @Test
  void keepsTheLeadingZerosOfM49() {
    assertThat(States.findByCode("004").orElseThrow().code()).isEqualTo(StateCode.of("AFG"));
    assertThat(States.findByCode("090").orElseThrow().code()).isEqualTo(StateCode.of("SLB"));
  }

  @Test
  void findsNothingForAnUnknownCode() {
    assertThat(States.find(StateCode.of("ZZZ"))).isEmpty();
  }

  @Test
  void theEuropeanUnionIsNotAState() {
    assertThat(States.findByCode("EU")).isEmpty();
    assertThat(States.findByName("European Union")).isEmpty();
    assertThat(States.all()).noneMatch(state -> state.name().toString().contains("Union"));
  }

  @Test
  void notesIrregularitiesOfItsSource() {
    assertThat(States.all())
        .filteredOn(state -> state.remark().isPresent())
        .extracting(state -> state.code().value())
        .containsExactly("BOL", "CIV", "FSM", "IRN", "NLD", "VEN");
    assertThat(States.findByCode("IRN").orElseThrow().remark().orElseThrow())
        .contains("Arabic name", "placeholder");
    State coteDIvoire = States.findByCode("CIV").orElseThrow();
    assertThat(coteDIvoire.name()).hasToString("Côte d'Ivoire");
    assertThat(coteDIvoire.aliases()).contains("Ivory Coast");
    assertThat(coteDIvoire.remark().orElseThrow()).contains("Ivory Coast");
  }

  @Test
  void returnsItsTexts() {
    State eswatini = States.findByCode("SWZ").orElseThrow();
    List<String> accessors = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    eswatini.parts(
        new PartCollector() {
          @Override
          public PartCollector add(String accessor, Object part) {
            accessors.add(accessor);
            values.add(part);
            return this;
          }
        });
    assertThat(accessors)
        .containsExactly(
            "alpha2", "m49", "name", "formalName", "aliases", "regionalGroupNote", "remark");
    assertThat(values).contains("SZ", eswatini.name(), eswatini.aliases());
  }

  @Test
  void buildsAnEqualState() {
    State fiji = States.findByCode("FJI").orElseThrow();
    assertThat(fiji.toBuilder().build()).isEqualTo(fiji).hasSameHashCodeAs(fiji);
    assertThatIllegalArgumentException().isThrownBy(() -> fiji.toBuilder().alpha2("fj").build());
    assertThatIllegalArgumentException().isThrownBy(() -> fiji.toBuilder().m49("24").build());
    assertThatIllegalArgumentException().isThrownBy(() -> fiji.toBuilder().addAlias(" ").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NA", "nam", "NAMB", "N4M", "ÅLA", " NAM"})
  void refusesACodeThatIsNotThreeCapitalLetters(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StateCode.of(value))
        .withMessageContaining("three capital letters");
  }

  @Test
  void sortsCodesByLetters() {
    assertThat(StateCode.of("AFG")).isLessThan(StateCode.of("AGO")).hasToString("AFG");
  }

  private static List<String> codes(StateKind kind) {
    return States.all().stream()
        .filter(state -> state.kind() == kind)
        .map(state -> state.code().value())
        .toList();
  }
}
