package org.unodc.cop.tests.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.EntryIntoForceBasis;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The types of final clauses in the tables of the page for legal officers, each with a treaty and
 * its real days.
 */
class FinalClausesTest {
  private static final LocalDate COMPLETE_UNTIL = LocalDate.of(2026, 1, 1);
  private static final Path PAGE = Path.of("..", "..", "cop-domain", "LAW.md");
  private static final String STATEMENT_END = "; ";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A type of final clause.
   *
   * @param group the heading under which the page has the type
   * @param type what the clause says
   * @param treaty a treaty with its article
   * @param record the name of a record, and the id of the treaty if it is another one
   * @param said the members of the record that say the clause
   * @param days what follows from the clause and the treaty's real actions
   */
  record ClauseType(
      String group, String type, String treaty, String record, String said, String days) {
    @Override
    public String toString() {
      return type + ": " + treaty;
    }
  }

  @Test
  void thePageListsEachType() throws IOException {
    StringBuilder tables = new StringBuilder();
    String group = "";
    for (ClauseType clause : types()) {
      if (!clause.group().equals(group)) {
        group = clause.group();
        tables
            .append("\n### ")
            .append(group)
            .append("\n\n| type of clause | treaty and article | in the record | days |\n")
            .append("|---|---|---|---|\n");
      }
      tables.append(
          "| %s | %s | `%s` | %s |\n"
              .formatted(clause.type(), clause.treaty(), clause.said(), clause.days()));
    }

    assertThat(types()).hasSizeGreaterThanOrEqualTo(35).doesNotHaveDuplicates();
    assertThat(Files.readString(PAGE).replace("\r\n", "\n")).contains(tables);
  }

  @ParameterizedTest
  @MethodSource("types")
  void theRecordHasTheClause(ClauseType clause) {
    JsonNode said = JSON.readTree("{" + clause.said() + "}");
    JsonNode record = JSON.readTree(CopJson.of(Conference.class).write(recordOf(clause)));
    JsonNode treaty =
        record
            .get("conventions")
            .valueStream()
            .filter(candidate -> candidate.get("id").asString().equals(treatyOf(clause)))
            .findFirst()
            .orElseThrow();

    assertThat(contains(treaty, said) || contains(record, said)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theLibraryAnswersWithTheRealDays(ClauseType clause) {
    Conference record = recordOf(clause);
    ConventionId treaty = new ConventionId(treatyOf(clause));
    TreatyStatus status = record.treatyStatus(treaty).orElseThrow();
    TreatyStatus complete = withAllActions(record).treatyStatus(treaty).orElseThrow();

    for (String statement : Splitter.on(STATEMENT_END).split(clause.days())) {
      check(statement, statement.contains("provisionally") ? complete : status);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void noRuleReportsAnErrorInTheClauses(ClauseType clause) {
    assertThat(
            Cop.validate(recordOf(clause), COMPLETE_UNTIL).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR))
        .extracting(Finding::toString)
        .isEmpty();
  }

  static List<ClauseType> types() {
    return CopCsv.standard().read(resource("final-clauses.csv")).cells().stream()
        .skip(1)
        .map(
            cells ->
                new ClauseType(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5)))
        .toList();
  }

  /** {@return a record whose actions are taken as complete} */
  static Conference withAllActions(Conference record) {
    return record.toBuilder()
        .conventions(
            record.conventions().stream()
                .map(treaty -> treaty.toBuilder().actionsKnownUntil(COMPLETE_UNTIL).build())
                .toList())
        .build();
  }

  private static void check(String statement, TreatyStatus status) {
    List<String> words = Splitter.on(' ').splitToList(statement);
    LocalDate day =
        DAY.matcher(statement)
            .results()
            .map(found -> LocalDate.parse(found.group()))
            .findFirst()
            .orElse(LocalDate.MAX);
    ParticipantId participant = new ParticipantId(words.get(0));
    String fact = DAY.matcher(statement).replaceAll("").strip();
    if (fact.equals("in force")) {
      assertThat(status.entryIntoForce().known()).contains(day);
      assertThat(status.computedEntryIntoForce().day()).contains(day);
    } else if (fact.equals("published")) {
      assertThat(status.entryIntoForce().known()).contains(day);
      assertThat(status.entryIntoForceBasis()).contains(EntryIntoForceBasis.PUBLISHED);
      assertThat(status.computedEntryIntoForce().known()).isNotEqualTo(Optional.of(day));
    } else if (fact.equals("not in force")) {
      assertThat(status.entryIntoForce().known()).isEmpty();
      assertThat(status.obstaclesToEntryIntoForce()).isNotEmpty();
    } else if (fact.endsWith(" signatories")) {
      assertThat(status.signatoriesOn(day))
          .isEqualTo(ReportedCount.exactly(Long.parseLong(words.get(0))));
    } else if (fact.endsWith(" in force")) {
      assertThat(status.entryIntoForceFor(participant).known()).as(statement).contains(day);
    } else if (fact.endsWith(" withdrawn")) {
      assertThat(status.recordedStatusOf(participant, day.minusDays(1)))
          .isEqualTo(ParticipantStatus.PARTY);
      assertThat(status.recordedStatusOf(participant, day)).isEqualTo(ParticipantStatus.WITHDRAWN);
    } else if (fact.endsWith(" party")) {
      assertThat(status.recordedStatusOf(participant, day)).isEqualTo(ParticipantStatus.PARTY);
    } else if (fact.endsWith(" signatory")) {
      assertThat(status.recordedStatusOf(participant, day)).isEqualTo(ParticipantStatus.SIGNATORY);
    } else if (fact.endsWith(" applies provisionally")) {
      assertThat(status.appliesProvisionallyOn(participant, day)).isEqualTo(Answer.YES);
    } else if (fact.endsWith(" does not apply provisionally")) {
      assertThat(status.appliesProvisionallyOn(participant, day)).isEqualTo(Answer.NO);
    } else {
      throw new AssertionError("No such statement: " + statement);
    }
  }

  /** An array contains each expected item in any place, an object each expected member. */
  private static boolean contains(JsonNode actual, JsonNode expected) {
    if (expected.isObject()) {
      return expected
          .propertyStream()
          .allMatch(
              member ->
                  actual.has(member.getKey())
                      && contains(actual.get(member.getKey()), member.getValue()));
    }
    if (expected.isArray()) {
      return expected
          .valueStream()
          .allMatch(item -> actual.valueStream().anyMatch(candidate -> contains(candidate, item)));
    }
    return expected.isNumber() && actual.isNumber()
        ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
        : expected.equals(actual);
  }

  static Conference recordOf(ClauseType clause) {
    String name = Splitter.on('/').splitToList(clause.record()).get(0);
    return name.equals("untoc") ? ReferenceRecords.untoc() : Cop.read(resource(name + ".json"));
  }

  static String treatyOf(ClauseType clause) {
    List<String> names = Splitter.on('/').splitToList(clause.record());
    return names.get(names.size() - 1);
  }

  private static byte[] resource(String name) {
    try (InputStream in = FinalClausesTest.class.getResourceAsStream("clauses/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
