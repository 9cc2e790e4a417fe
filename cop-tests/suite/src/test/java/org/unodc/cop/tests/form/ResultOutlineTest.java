package org.unodc.cop.tests.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.validation.RecordPlaces;
import org.unodc.cop.sdk.diff.Change;
import org.unodc.cop.sdk.diff.CopDiff;
import org.unodc.cop.sdk.diff.MergeConflict;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.migration.Migration;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.problem.UnknownMember;
import org.unodc.cop.sdk.publication.AnonymousRecord;
import org.unodc.cop.sdk.publication.Publication;
import org.unodc.cop.sdk.session.SessionSheets;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.stream.RecordElement;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.table.TableUpdate;
import org.unodc.cop.sdk.yaml.YamlComment;
import org.unodc.cop.sdk.yaml.YamlRewriting;

/** The text of what was read or computed is short, and has no text of a cell or a document. */
class ResultOutlineTest {
  private static final int MAX_LENGTH = 500;
  private static final String PERSONAL = "Robin Example <robin@example.org>";
  private static final String LONG = PERSONAL.repeat(100);
  private static final Conference RECORD =
      Conference.builder()
          .id(ConferenceId.of("example-cop"))
          .title(LocalizedText.english(LONG))
          .build();
  private static final Problem PROBLEM = Problem.of(ProblemCode.INVALID_VALUE, PERSONAL);
  private static final ImmutableList<Problem> PROBLEMS = copies(PROBLEM);
  private static final ImmutableList<TableProblem> CELLS =
      copies(
          new TableProblem(
              ProblemCode.INVALID_VALUE, new CellPlace("", 1, 1), "name", LONG, PERSONAL));

  static Stream<Object> results() {
    Sheet sheet = Sheet.of(PERSONAL, copies(List.of("Name", LONG)));
    TableUpdate.CellChange change = new TableUpdate.CellChange("name", LONG, LONG);
    TableUpdate.Row<String> row =
        new TableUpdate.Row<>(2, Optional.of(LONG), LONG, ImmutableList.of(change));
    YamlComment comment = new YamlComment(new Position(1, 1), LONG);
    return Stream.of(
        RecordPlaces.of(RECORD),
        AnonymousRecord.of(RECORD),
        new Publication(LONG, ImmutableList.of()),
        sheet,
        sheet.rows().get(0),
        new TableReading<>(copies(LONG), copies(1), CELLS, CELLS, ImmutableList.of()),
        new TableUpdate<>(
            copies(LONG), copies(row), copies(LONG), CELLS, CELLS, ImmutableList.of()),
        row,
        change,
        new SessionSheets(
            ImmutableMap.of(SessionId.of("example-1"), sheet), TableMapping.empty(), CELLS),
        new Change.Added("/a", LONG),
        new Change.Removed("/a", LONG),
        new Change.Changed("/a", "/b", LONG, LONG),
        CopDiff.between(RECORD, Conference.builder().id(RECORD.id()).build()),
        new MergeConflict(
            "/title",
            EntityLabel.of(RECORD),
            Optional.of(LONG),
            Optional.of(LONG),
            Optional.of(LONG)),
        comment,
        new YamlRewriting(LONG, copies(comment)),
        new Migration("cop/0", "cop/1", LONG, ImmutableList.of()),
        new UnknownMember(PROBLEM, LONG),
        CopJson.of(Conference.class).readLeniently(("{\"" + PERSONAL + "\": 1}").getBytes(UTF_8)),
        new NdjsonLine<>(1, Optional.empty(), PROBLEMS),
        new RecordElement("/a", new Position(1, 1), Optional.of(LONG), PROBLEMS));
  }

  @ParameterizedTest
  @MethodSource("results")
  void hasNoTextOfADocument(Object result) {
    assertThat(result.toString())
        .startsWith(result.getClass().getSimpleName())
        .doesNotContain("Robin", "@")
        .hasSizeLessThanOrEqualTo(MAX_LENGTH);
  }

  private static <T> ImmutableList<T> copies(T value) {
    return ImmutableList.copyOf(Collections.nCopies(200, value));
  }
}
