package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.message.SpellingSuggester;
import org.unodc.cop.domain.sideevent.SideEvent;

/** A suggestion is made only if the word is likely to be meant, in each of the six scripts. */
class SuggestionTest {

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "ids, id",
    "' title ', title",
    "sesion, session",
    "sessoin, session",
    "corganizers, coOrganizers",
    "agendaItem, agendaItems",
    "MORE_THEN, MORE_THAN",
    "Algerie, Algérie",
    "Repùblique, République",
    "Colombía, Colombia",
    "Россея, Россия",
    "Казакстан, Казахстан",
    "الجزاير, الجزائر",
    "السودن, السودان",
    "厄瓜多耳, 厄瓜多尔",
    "马来细亚, 马来西亚",
    "𝒜𝒷𝒸𝒹, 𝒜𝒷𝒸𝓍",
  })
  void suggestsALikelyWord(String word, String likely) {
    assertThat(SpellingSuggester.nearest(word, List.of("sponsors", likely, "委内瑞拉")))
        .contains(likely);
  }

  @ParameterizedTest
  @CsvSource({
    "id, no",
    "en, id",
    "day, room",
    "date, days",
    "name, note",
    "slot, status",
    "foo, room",
    "Mali, Bahrain",
    "Oman, Ghana",
    "Ирак, Иран и",
    "Мали, Чили",
    "مالي, عمان",
    "عمان, إيران",
    "中国, 中非",
    "巴拉圭, 乌拉圭",
    "冰岛, 海地",
    "法国, 德国",
    "𝒜𝒷, 𝒜𝒸",
    "'', id",
  })
  void doesNotSuggestAWordThatIsOnlyAsShort(String word, String absurd) {
    assertThat(SpellingSuggester.nearest(word, List.of(absurd))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"roomm, room", "sumary, summary", "speekers, speakers"})
  void suggestsAMemberOfAnEvent(String member, String meant) {
    assertThat(Refusals.of(SideEvent.class, "{\"id\":\"a\",\"" + member + "\":\"b\"}"))
        .anySatisfy(refusal -> assertThat(refusal).contains("Did you mean \"" + meant + "\"?"));
  }

  @ParameterizedTest
  @CsvSource({"hall", "date", "host", "x", "标题"})
  void suggestsNoMemberForAnotherWord(String member) {
    assertThat(Refusals.of(SideEvent.class, "{\"id\":\"a\",\"" + member + "\":\"b\"}"))
        .isNotEmpty()
        .noneSatisfy(refusal -> assertThat(refusal).containsIgnoringCase("did you mean"));
  }
}
