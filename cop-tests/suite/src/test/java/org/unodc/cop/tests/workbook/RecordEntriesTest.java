package org.unodc.cop.tests.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.diff.Change;
import org.unodc.cop.sdk.diff.CopDiff;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.workbook.EntryList;
import org.unodc.cop.sdk.workbook.RecordEntries;
import org.unodc.cop.testkit.SoundRecord;
import org.unodc.cop.testkit.SoundRecords;

class RecordEntriesTest {
  private static final Conference RECORD = ReferenceRecords.untoc();
  private static final RecordEntries ENTRIES = RecordEntries.of(RECORD, OfficialLanguage.ENGLISH);

  /** Each language with other records. */
  @ParameterizedTest
  @EnumSource
  void entriesThatNobodyChangedLeaveTheRecordAsItIs(OfficialLanguage language) {
    List<Conference> records =
        Stream.concat(
                Stream.of(RECORD, ReferenceRecords.uncac()),
                SoundRecords.invented().stream()
                    .map(record -> CopJson.of(Conference.class).read(record.json())))
            .toList();
    int languages = OfficialLanguage.values().length;
    for (int i = language.ordinal(); i < records.size(); i += languages) {
      RecordEntries entries = RecordEntries.of(records.get(i), language);
      for (EntryList list : entries.lists()) {
        if (list.size() > 0) {
          int last = list.size() - 1;
          assertThat(entries.with(list, last, list.entries().get(last)).orThrow())
              .as("%s in %s", list.name(), language)
              .containsExactly(records.get(i));
        }
      }
    }
  }

  @Test
  void aChangedTextChangesTheRecordThereAlone() {
    RecordEntries entries = RecordEntries.of(RECORD, OfficialLanguage.FRENCH);
    EntryList list = list(entries, "side-events");

    Conference changed =
        entries.with(list, 1, texts(list, 1, Map.of("Titre (français)", "Autre"))).orThrow().get(0);

    assertThat(CopDiff.between(RECORD, changed).changes())
        .singleElement()
        .isEqualTo(new Change.Added("/sideEvents/1/title/texts/fr", "\"Autre\""));
  }

  /** Cells elsewhere name the other entry, and the text of a remark's place does too. */
  @Test
  void aNameThatAnotherEntryHasChangesNothingElse() {
    int renamed = 0;
    for (SoundRecord sound : SoundRecords.invented()) {
      Conference record = CopJson.of(Conference.class).read(sound.json());
      RecordEntries entries = RecordEntries.of(record, OfficialLanguage.ENGLISH);
      for (EntryList list : entries.lists()) {
        for (String header : List.of("Name (English)", "Title (English)")) {
          int field = headers(list).indexOf(header);
          if (field >= 0 && list.size() > 1) {
            String taken = list.entries().get(1).get(field);
            TableReading<Conference> read =
                entries.with(list, 0, texts(list, 0, Map.of(header, taken)));
            assertThat(read.problems()).as("%s: %s", list.name(), taken).isEmpty();
            assertThat(CopDiff.between(record, read.orThrow().get(0)).changes())
                .as("%s: %s", list.name(), taken)
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(change -> change.toString().matches("(?s).*/(name|title)[/,\\]].*"));
            renamed++;
          }
        }
      }
    }
    assertThat(renamed).isGreaterThan(20);
  }

  @Test
  void anEntryIsAddedToAListThatHasNone() {
    EntryList list = list(ENTRIES, "agenda-items");
    assertThat(list.size()).isZero();
    String session = choices(list, "Belongs to").get(11);
    Map<String, String> item =
        Map.of("Belongs to", session, "Number", "1", "Title (English)", "Opening", "Id", "opening");

    Conference changed = ENTRIES.with(list, 0, texts(list, 0, item)).orThrow().get(0);

    assertThat(CopDiff.between(RECORD, changed).changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Added.class,
            change -> {
              assertThat(change.pointer()).isEqualTo("/sessions/11/agendaItems");
              assertThat(change.value()).contains("\"opening\"");
            });
  }

  @Test
  void aSessionWithoutAVenueIsOfferedForARoom() {
    Session last = RECORD.sessions().get(11).toBuilder().venue(Optional.empty()).build();
    List<Session> sessions = new ArrayList<>(RECORD.sessions());
    sessions.set(11, last);
    RecordEntries entries =
        RecordEntries.of(RECORD.toBuilder().sessions(sessions).build(), OfficialLanguage.ENGLISH);
    EntryList list = list(entries, "rooms");
    assertThat(choices(list, "Belongs to")).hasSameSizeAs(sessions);
    Map<String, String> room =
        Map.of("Belongs to", choices(list, "Belongs to").get(11), "Name (English)", "Blue Room");

    Conference changed =
        entries.with(list, list.size(), texts(list, list.size(), room)).orThrow().get(0);

    assertThat(changed.sessions().get(11).venue().orElseThrow().rooms())
        .singleElement()
        .extracting(one -> one.id().value())
        .isEqualTo("blue-room");
  }

  @Test
  void aStakeholderIsAdded() {
    EntryList list = list(ENTRIES, "stakeholders");

    Conference changed =
        ENTRIES
            .with(
                list,
                list.size(),
                texts(
                    list,
                    list.size(),
                    Map.of("Kind", choices(list, "Kind").get(0), "Name (English)", "River Watch")))
            .orThrow()
            .get(0);

    assertThat(changed.stakeholders()).hasSize(RECORD.stakeholders().size() + 1);
    assertThat(changed.stakeholders()).last().asString().contains("river-watch");
  }

  @Test
  void aProblemHasItsEntryAndItsField() {
    EntryList list = list(ENTRIES, "sessions");
    TableReading<Conference> refused =
        ENTRIES.with(list, 0, texts(list, 0, Map.of("Days – first", "soon")));

    assertThat(refused.values()).isEmpty();
    assertThat(refused.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place().row()).isEqualTo(1);
              assertThat(problem.place().column())
                  .isEqualTo(headers(list).indexOf("Days – first") + 1);
            });
  }

  @Test
  void theRecordItselfIsAnEntryWhoseProblemsHaveTheirField() {
    EntryList list = ENTRIES.lists().get(0);
    assertThat(list.isRecord()).isTrue();
    assertThat(list.size()).isOne();
    int field = headers(list).indexOf("Working days – source – date");

    TableReading<Conference> refused =
        ENTRIES.with(list, 0, texts(list, 0, Map.of(headers(list).get(field), "soon")));

    assertThat(refused.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.place().column()).isEqualTo(field + 1));
  }

  @Test
  void anEntryIsRemovedWithWhatBelongsToIt() {
    EntryList list = list(ENTRIES, "side-events");

    Conference changed = ENTRIES.without(list, 0).orThrow().get(0);

    assertThat(changed.sideEvents())
        .isEqualTo(RECORD.sideEvents().subList(1, RECORD.sideEvents().size()));
  }

  @Test
  void anEntryWithoutAnIdIsRemovedAndTheOthersKeepWhatTheyHave() {
    for (EntryList list : ENTRIES.lists()) {
      if (list.size() > 1 && !list.isRecord()) {
        Conference changed = ENTRIES.without(list, 0).values().stream().findFirst().orElse(null);
        if (changed != null) {
          assertThat(CopDiff.between(RECORD, changed).changes())
              .as(list.name())
              .allMatch(change -> !(change instanceof Change.Added));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void fieldsOfCodesAndNamesOfferWords(OfficialLanguage language) {
    for (EntryList list : RecordEntries.of(RECORD, language).lists()) {
      ImmutableList<EntryList.Field> fields = list.fields();
      assertThat(fields)
          .as(list.name())
          .extracting(EntryList.Field::header)
          .doesNotHaveDuplicates();
      assertThat(fields)
          .as(list.name())
          .flatMap(EntryList.Field::choices)
          .noneMatch(choice -> choice.matches("[A-Z]+(_[A-Z]+)+"));
      for (ImmutableList<String> entry : list.entries()) {
        assertThat(entry).hasSameSizeAs(fields);
      }
    }
  }

  @Test
  void keysAreTheSameInAllLanguages() {
    assertThat(RecordEntries.of(RECORD, OfficialLanguage.ARABIC).lists())
        .extracting(EntryList::key)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(ENTRIES.lists().stream().map(EntryList::key).toList());
  }

  @Test
  void wrongArgumentsAreRefused() {
    EntryList list = list(ENTRIES, "sessions");
    List<String> texts = list.entries().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENTRIES.with(list, 0, List.of("one")))
        .withMessageMatching("Sessions has \\d+ fields, not 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordEntries.of(RECORD, OfficialLanguage.ENGLISH).with(list, 0, texts))
        .withMessage("Sessions is a list of other entries");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENTRIES.without(ENTRIES.lists().get(0), 0));
    assertThatThrownBy(() -> ENTRIES.with(list, list.size() + 1, texts))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> ENTRIES.without(list, list.size()))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static EntryList list(RecordEntries entries, String key) {
    return entries.list(key).orElseThrow();
  }

  private static List<String> headers(EntryList list) {
    return list.fields().stream().map(EntryList.Field::header).toList();
  }

  private static List<String> choices(EntryList list, String header) {
    return list.fields().get(headers(list).indexOf(header)).choices();
  }

  /** {@return the texts of an entry, with other ones in some fields} */
  private static List<String> texts(EntryList list, int entry, Map<String, String> changes) {
    List<String> headers = headers(list);
    assertThat(headers).containsAll(changes.keySet());
    List<String> texts =
        new ArrayList<>(
            entry < list.size()
                ? list.entries().get(entry)
                : Collections.nCopies(headers.size(), ""));
    IntStream.range(0, headers.size())
        .filter(field -> changes.containsKey(headers.get(field)))
        .forEach(field -> texts.set(field, changes.get(headers.get(field))));
    return texts;
  }
}
