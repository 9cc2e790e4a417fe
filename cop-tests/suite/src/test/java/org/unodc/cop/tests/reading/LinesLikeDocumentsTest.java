package org.unodc.cop.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;

/** Lines are read from the bytes of their input, where each has other lines around it. */
@Tag("thorough")
class LinesLikeDocumentsTest {
  private static final int DOCUMENTS = 3_000;
  private static final byte[] END = {'\r', '\n'};

  @Test
  void mutatedDocumentsAreReadInLinesLikeAlone() {
    long lines =
        LongStream.range(0, DOCUMENTS)
            .mapToObj(MutatedDocument::of)
            .filter(document -> isText(line(document)))
            .peek(document -> check(document, document.original().type()))
            .count();
    assertThat(lines).isGreaterThan(DOCUMENTS / 2);
  }

  /** {@return the document with blanks instead of line breaks} */
  private static byte[] line(MutatedDocument document) {
    byte[] line = document.json().clone();
    for (int i = 0; i < line.length; i++) {
      line[i] = line[i] == '\n' || line[i] == '\r' ? (byte) ' ' : line[i];
    }
    return line;
  }

  /** {@return whether a line is UTF-8, and neither blank nor marked} */
  private static boolean isText(byte[] line) {
    return Utf8.isWellFormed(line)
        && Bytes.asList(line).stream().anyMatch(unit -> unit != ' ' && unit != '\t')
        && line[0] != (byte) 0xEF;
  }

  private static <T> void check(MutatedDocument document, Class<T> type) {
    byte[] json = line(document);
    CopLimits limits = document.limits().withLine(document.limits().documentBytes());
    JsonInput in = new JsonInput(JsonText.of(json, limits), limits);
    Optional<T> alone = in.document(ModelCodecs.of(type));
    ImmutableList<Problem> problems = in.allProblems();
    byte[] three = Bytes.concat(json, END, json, END, json);
    ImmutableList<NdjsonLine<T>> lines =
        CopNdjson.of(type)
            .with(limits)
            .read(new ByteArrayInputStream(three))
            .collect(ImmutableList.toImmutableList());

    assertThat(lines).as("%s", document).extracting(NdjsonLine::number).containsExactly(1, 2, 3);
    for (NdjsonLine<T> line : lines) {
      assertThat(line.value())
          .as("%s", document)
          .isEqualTo(problems.isEmpty() ? alone : Optional.empty());
      assertThat(line.problems().stream().map(LinesLikeDocumentsTest::place))
          .as("%s", document)
          .containsExactlyElementsOf(problems.stream().map(LinesLikeDocumentsTest::place).toList());
      assertThat(line.problems()).allMatch(problem -> problem.line() == line.number());
    }
  }

  /** {@return what a problem is and where it is; some sentences name the line} */
  private static String place(Problem problem) {
    return problem.code() + " " + problem.pointer() + ' ' + problem.column();
  }
}
