package org.unodc.cop.tests.domain;

import static org.unodc.cop.tests.domain.Growth.assertGrowsInProportion;
import static org.unodc.cop.tests.domain.Growth.list;
import static org.unodc.cop.tests.domain.Growth.record;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.unodc.cop.tests.effort.StepCount;

/** No names, titles and lists that are compared with one another make validation slow. */
@ExtendWith(StepCount.class)
class HostileDoublesTest {
  private static final String RESEMBLES = "stakeholder.resembles-no-other";
  private static final String SESSION =
      "\"sessions\":[{\"id\":\"s\",\"agendaItems\":[{\"id\":\"i\"}]}]";
  private static final String ALLIANCE = "International Alliance of Yout";

  @Test
  void namesThatDifferInOneLetterAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        RESEMBLES,
        count ->
            record(
                stakeholders(
                    stakeholder(
                        "a", ALLIANCE + "h", list("acronyms", count, i -> "\"A" + i + "\"")),
                    count,
                    i ->
                        stakeholder("s" + i, ALLIANCE + (char) ('\u4E00' + i), "\"sources\":[]"))));
  }

  @Test
  void membersWithTheNameOfTheirUmbrellaAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        RESEMBLES,
        count ->
            record(
                stakeholders(
                    stakeholder(
                        "a", ALLIANCE + "h", list("memberOf", count, i -> "\"s" + i + "\"")),
                    count,
                    i -> stakeholder("s" + i, ALLIANCE + "h", "\"state\":\"AUT\""))));
  }

  @Test
  void basesOfOneAccreditationAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "stakeholder.accreditation-is-recorded-once",
        count ->
            record(
                list(
                    "accreditations",
                    count,
                    i -> "{\"stakeholder\":\"s\",\"session\":\"x\",\"basis\":\"b" + i + "\"}")));
  }

  @Test
  void declarationsAndTheNamesOfTheirSignatoryAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "declaration.nobody-signs-twice",
        count ->
            record(
                "\"stakeholders\":[{\"id\":\"s\",\"name\":" + text(count, i -> "n" + i) + "}]",
                list(
                    "declarations",
                    count,
                    i ->
                        ("{\"id\":\"d%s\",\"title\":\"t\",\"signatures\":{\"items\":["
                                + "{\"stakeholder\":\"s\"},{\"name\":\"n\"}],\"complete\":true}}")
                            .formatted(i))));
  }

  @Test
  void titlesAndHostsOfTwoEngagementsAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "reference.event-appears-under-one-id",
        count ->
            record(
                "\"engagements\":[%s,%s]"
                    .formatted(engagement("e", count), engagement("f", count))));
  }

  @Test
  void listsOfSpeakersAndTheAgendaAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "statement.list-is-under-an-item-of-its-session",
        count ->
            record(
                "\"sessions\":[{\"id\":\"s\","
                    + list("agendaItems", count, i -> "{\"id\":\"i" + i + "\"}")
                    + "}]",
                list(
                    "speakersLists",
                    count,
                    i -> "{\"session\":\"s\",\"agendaItem\":\"i" + (count - 1) + "\"}")));
  }

  @Test
  void listsOfSpeakersAndThoseWhoMadeOneStatementAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "statement.follows-its-request",
        count ->
            record(
                SESSION,
                "\"statements\":[{\"id\":\"t\",\"session\":\"s\","
                    + list("deliveredBy", count, i -> body("c" + i))
                    + "}]",
                list(
                    "speakersLists",
                    count,
                    i ->
                        ("{\"session\":\"s\",\"agendaItem\":\"i\",\"entries\":["
                                + "{\"statement\":\"t\",\"speaker\":%s}]}")
                            .formatted(body("c" + i)))));
  }

  @Test
  void applicationsAndTheOrganizersOfTheirEventAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        List.of("side-event.applicant-is-among-its-organizers", "side-event.applied-for-once"),
        count ->
            record(
                "\"sideEvents\":[{\"id\":\"e\",\"mainOrganizer\":"
                    + body("m")
                    + ","
                    + list("coOrganizers", count, i -> body("c" + i))
                    + "}]",
                list(
                    "applications",
                    count,
                    i ->
                        "{\"id\":\"a%s\",\"sideEvent\":\"e\",\"applicant\":%s}"
                            .formatted(i, body("z" + i)))));
  }

  @Test
  void figuresAndOutcomesOfOneSessionAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        List.of("session.figures-agree-with-its-outcomes", "outcome.numbers-are-distinct"),
        count ->
            record(
                "\"sessions\":[{\"id\":\"s\",\"outcomes\":{"
                    + list("items", count, i -> "\"o" + i + "\"")
                    + ",\"complete\":true},"
                    + list(
                        "publishedFigures",
                        count,
                        i ->
                            "{\"subject\":\"RESOLUTIONS\",\"count\":"
                                + "{\"value\":1,\"qualifier\":\"EXACT\"}}")
                    + "}]",
                list(
                    "outcomes",
                    count,
                    i ->
                        ("{\"id\":\"o%s\",\"session\":\"s\",\"kind\":\"RESOLUTION\","
                                + "\"number\":\"1/1\"}")
                            .formatted(i))));
  }

  @Test
  void documentsOfOneSymbolAndTheirLanguagesAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "outcome.document-symbols-are-distinct",
        count ->
            record(
                "\"sessions\":[{\"id\":\"s\",\"documents\":[{\"symbol\":\"A/1\","
                    + list("languages", count, i -> "\"ENGLISH\"")
                    + "}"
                    + ",{\"symbol\":\"A/1\",\"languages\":[\"FRENCH\"]}".repeat(count)
                    + "]}]"));
  }

  @Test
  void copiesOfOneTextAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "language.text-is-in-its-language",
        count ->
            record(
                "\"sessions\":[{\"id\":\"s\",\"title\":"
                    + text(count, i -> "the state of the art")
                    + "}]"));
  }

  @Test
  void translationsOfOneLongTextAddUpAndDoNotMultiply() {
    assertGrowsInProportion(
        "language.translation-differs-from-its-original",
        count ->
            record(
                "\"sessions\":[{\"id\":\"s\",\"title\":"
                    + text(count, i -> i == 0 ? " " + "word ".repeat(count) + "end. " : "t" + i)
                    + "}]"));
  }

  private static String stakeholders(String first, int count, IntFunction<String> others) {
    return list("stakeholders", count + 1, i -> i == 0 ? first : others.apply(i - 1));
  }

  private static String stakeholder(String id, String name, String members) {
    return "{\"id\":\"%s\",\"name\":\"%s\",%s}".formatted(id, name, members);
  }

  private static String engagement(String id, int count) {
    return "{\"id\":\"%s\",\"when\":{\"type\":\"day\",\"date\":\"2024-01-01\"},\"title\":%s,%s}"
        .formatted(id, text(count, i -> "t" + i), list("hosts", count, i -> body(id + "-" + i)));
  }

  private static String body(String id) {
    return "{\"type\":\"stakeholder\",\"stakeholder\":\"%s\"}".formatted(id);
  }

  /** {@return a text in many variants of French, of which the first is the original} */
  private static String text(int count, IntFunction<String> words) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"fr-x-a%s\":\"%s\"".formatted(i, words.apply(i)))
        .collect(Collectors.joining(",", "{\"original\":\"fr-x-a0\",\"texts\":{", "}}"));
  }
}
