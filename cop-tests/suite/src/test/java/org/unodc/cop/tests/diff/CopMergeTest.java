package org.unodc.cop.tests.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.diff.CopMerge;
import org.unodc.cop.sdk.diff.MergeConflict;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.reference.ReferenceRecords;

class CopMergeTest {
  private static final String BASE =
      """
      {"format": "cop/1", "id": "harbour-cop", "title": "Harbours",
       "participants": [{"type": "state", "id": "ken", "state": "KEN"}],
       "stakeholders": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C"}],
       "sessions": [{"id": "s1", "days": {"first": "2031-05-05", "last": "2031-05-09"},
         "venue": {"city": "Vienna", "rooms": [{"id": "m1"}]}}],
       "delegations": [{"participant": "ken", "session": "s1",
         "size": {"value": 4, "qualifier": "EXACT"}}]}
      """;

  @Test
  void keepsWhatOnlyOneChanged() {
    Conference base = ReferenceRecords.untoc();
    Conference changed = base.toBuilder().title(LocalizedText.english("Another title")).build();

    assertThat(CopMerge.of(base, changed, base).merged()).isEqualTo(changed);
    assertThat(CopMerge.of(base, base, changed).merged()).isEqualTo(changed);
    assertThat(CopMerge.of(base, changed, changed).merged()).isEqualTo(changed);
    assertThat(CopMerge.of(base, changed, changed).conflicts()).isEmpty();
  }

  @Test
  void mergesEntitiesByTheirIds() {
    String ours =
        BASE.replace("\"city\": \"Vienna\"", "\"city\": \"Wien\"")
            .replace("{\"id\": \"m1\"}", "{\"id\": \"m1\"}, {\"id\": \"m5\"}")
            .replace("\"name\": \"A\"", "\"name\": \"A\", \"kind\": \"NGO\"");
    String theirs =
        BASE.replace("{\"id\": \"m1\"}", "{\"id\": \"m0\"}, {\"id\": \"m1\", \"capacity\": 90}")
            .replace("{\"id\": \"b\", \"name\": \"B\"}, ", "")
            .replace("\"name\": \"A\"", "\"name\": " + text("\"en\": \"A\", \"fr\": \"Á\""))
            .replace("2031-05-09", "2031-05-10");

    CopMerge merge = merge(ours, theirs);

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.merged())
        .isEqualTo(
            read(
                theirs
                    .replace("\"city\": \"Vienna\"", "\"city\": \"Wien\"")
                    .replace("\"capacity\": 90}", "\"capacity\": 90}, {\"id\": \"m5\"}")
                    .replace("\"fr\": \"Á\"}}", "\"fr\": \"Á\"}}, \"kind\": \"NGO\"")));
  }

  @Test
  void mergesTextsLanguageByLanguage() {
    CopMerge merge =
        merge(
            BASE.replace("\"Harbours\"", text("\"en\": \"Harbours\", \"fr\": \"Ports\"")),
            BASE.replace("\"Harbours\"", text("\"en\": \"Safe harbours\"")));

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.merged())
        .isEqualTo(
            read(
                BASE.replace(
                    "\"Harbours\"", text("\"en\": \"Safe harbours\", \"fr\": \"Ports\""))));
  }

  @Test
  void reportsWhatBothChanged() {
    CopMerge merge =
        merge(
            BASE.replace("\"B\"", "\"Bee\"").replace("2031-05-09", "2031-05-08"),
            BASE.replace("\"B\"", "\"Be\"").replace("2031-05-05", "2031-05-06"));

    assertThat(merge.conflicts())
        .extracting(MergeConflict::pointer)
        .containsExactly("/stakeholders/1/name/texts/en", "/sessions/0/days");
    MergeConflict name = merge.conflicts().get(0);
    assertThat(name.entity().in(OfficialLanguage.ENGLISH)).isEqualTo("stakeholder \"Bee\" (b)");
    assertThat(name.base()).contains("\"B\"");
    assertThat(name.ours()).contains("\"Bee\"");
    assertThat(name.theirs()).contains("\"Be\"");
    assertThat(merge.merged())
        .isEqualTo(read(BASE.replace("\"B\"", "\"Bee\"").replace("2031-05-09", "2031-05-08")));
  }

  @Test
  void reportsWhatOneChangedWhileTheOtherRemovedIt() {
    String removed = BASE.replace("{\"id\": \"b\", \"name\": \"B\"}, ", "");
    String changed = BASE.replace("\"B\"", "\"Bee\"");

    CopMerge oursRemoved = merge(removed, changed);
    assertThat(oursRemoved.merged()).isEqualTo(read(removed));
    MergeConflict conflict = oursRemoved.conflicts().get(0);
    assertThat(conflict.pointer()).isEqualTo("/stakeholders/1");
    assertThat(conflict.ours()).isEmpty();
    assertThat(conflict.theirs().orElseThrow()).contains("Bee");

    CopMerge theirsRemoved = merge(changed, removed);
    assertThat(theirsRemoved.merged()).isEqualTo(read(changed));
    assertThat(theirsRemoved.conflicts().get(0).theirs()).isEmpty();
  }

  @Test
  void treatsAnElementWithoutAnIdAsOneValue() {
    String ours = BASE.replace("\"value\": 4", "\"value\": 5");
    String theirs = BASE.replace("\"EXACT\"", "\"AT_LEAST\"");

    assertThat(merge(ours, theirs).conflicts())
        .extracting(MergeConflict::pointer)
        .containsExactly("/delegations/0");
    assertThat(merge(ours, BASE).merged()).isEqualTo(read(ours));
  }

  @Test
  void addsAnEntityOfBothOnce() {
    String ours =
        BASE.replace(
            "{\"id\": \"a\"",
            "{\"id\": \"d\", \"name\": \"D\", \"kind\": \"NGO\"}, {\"id\": \"a\"");
    String theirs =
        BASE.replace(
                "{\"id\": \"a\"",
                "{\"id\": \"d\", \"name\": \"D\", \"kind\": \"NGO\"}, {\"id\": \"a\"")
            .replace("\"C\"}", "\"C\"}, {\"id\": \"e\", \"name\": \"E\"}");

    assertThat(merge(ours, theirs).merged()).isEqualTo(read(theirs));
    assertThat(merge(ours, theirs.replace("NGO", "MEDIA")).conflicts())
        .extracting(MergeConflict::pointer)
        .containsExactly("/stakeholders/0/kind");
  }

  @Test
  void keepsTheOrderThatOneChanged() {
    String reordered =
        BASE.replace(
            "{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"b\", \"name\": \"B\"}",
            "{\"id\": \"b\", \"name\": \"B\"}, {\"id\": \"a\", \"name\": \"A\"}");
    String added = BASE.replace("\"C\"}", "\"C\"}, {\"id\": \"d\", \"name\": \"D\"}");
    Conference both = read(reordered.replace("\"C\"}", "\"C\"}, {\"id\": \"d\", \"name\": \"D\"}"));

    assertThat(merge(reordered, added).merged()).isEqualTo(both);
    assertThat(merge(added, reordered).merged()).isEqualTo(both);
  }

  @Test
  void reportsTwoDifferentOrders() {
    String first = BASE.replace(stakeholders("a", "b", "c"), stakeholders("b", "a", "c"));
    String second = BASE.replace(stakeholders("a", "b", "c"), stakeholders("c", "b", "a"));

    CopMerge merge = merge(first, second);

    assertThat(merge.merged()).isEqualTo(read(first));
    assertThat(merge.conflicts())
        .extracting(MergeConflict::pointer)
        .containsExactly("/stakeholders");
  }

  @Test
  void keepsARemarkAtTheValueThatItIsAbout() {
    String ours = BASE.replace("\"C\"}", "\"C\"}, {\"id\": \"d\", \"name\": \"D\"}");
    String theirs =
        remarked(
            BASE.replace("\"C\"}", "\"C\"}, {\"id\": \"e\", \"name\": \"E\"}"),
            "/stakeholders/3/name");

    CopMerge merge = merge(ours, theirs);

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.merged())
        .isEqualTo(
            read(
                remarked(
                    ours.replace("\"D\"}", "\"D\"}, {\"id\": \"e\", \"name\": \"E\"}"),
                    "/stakeholders/4/name")));
    assertThat(merge(theirs, ours).merged().remarks().get(0).place())
        .isEqualTo("/stakeholders/3/name");
  }

  @Test
  void reportsARemarkOnWhatTheOtherRemoved() {
    String removed = BASE.replace("{\"id\": \"b\", \"name\": \"B\"}, ", "");
    String remarked = remarked(BASE, "/stakeholders/1/name");

    CopMerge merge = merge(removed, remarked);

    assertThat(merge.conflicts()).hasSize(1);
    assertThat(merge.conflicts().get(0).pointer()).isEqualTo("/remarks");
    assertThat(merge.conflicts().get(0).theirs().orElseThrow()).contains("Disputed.");
    assertThat(merge.merged().remarks().get(0).place()).isEqualTo("/stakeholders/-/name");
    assertThat(merge(remarked, removed).conflicts().get(0).ours()).isPresent();
    assertThat(CopMerge.of(read(remarked), read(removed), read(remarked)).merged())
        .isEqualTo(read(removed));
  }

  private static String remarked(String record, String place) {
    return record.strip().replaceFirst("}$", "")
        + ", \"remarks\": [{\"place\": \"%s\", \"note\": \"Disputed.\"}]}".formatted(place);
  }

  @Test
  void refusesWhatTheModelCannotHold() {
    String bilingual = BASE.replace("\"Harbours\"", "{\"texts\": {\"en\": \"H\", \"fr\": \"P\"}}");
    Conference base = read(bilingual);
    Conference withoutEnglish = read(bilingual.replace("\"en\": \"H\", ", ""));
    Conference withoutFrench = read(bilingual.replace(", \"fr\": \"P\"", ""));

    assertThatThrownBy(() -> CopMerge.of(base, withoutEnglish, withoutFrench))
        .isInstanceOf(CopException.class);
  }

  private static String stakeholders(String... ids) {
    return Stream.of(ids)
        .map(id -> "{\"id\": \"%s\", \"name\": \"%s\"}".formatted(id, id.toUpperCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }

  private static String text(String texts) {
    return "{\"original\": \"en\", \"texts\": {" + texts + "}}";
  }

  private static CopMerge merge(String ours, String theirs) {
    return CopMerge.of(read(BASE), read(ours), read(theirs));
  }

  private static Conference read(String json) {
    return CopJson.of(Conference.class).read(json);
  }
}
