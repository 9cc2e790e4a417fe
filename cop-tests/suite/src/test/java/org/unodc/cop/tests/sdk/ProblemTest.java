package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

class ProblemTest {
  private static final Problem PLACED =
      new Problem(ProblemCode.WRONG_TYPE, "/id", 3, 9, "A text was expected, but 7 was found.");

  @Test
  void printsItsLocationAndItsMessage() {
    assertThat(PLACED).hasToString("line 3, column 9, /id: A text was expected, but 7 was found.");
    assertThat(new Problem(ProblemCode.EMPTY, "", 1, 1, "The document is empty."))
        .hasToString("line 1, column 1: The document is empty.");
    assertThat(new Problem(ProblemCode.NOT_WRITABLE, "/date", 0, 0, "It is not writable."))
        .hasToString("/date: It is not writable.");
    assertThat(Problem.of(ProblemCode.FILE, "The file is missing."))
        .hasToString("The file is missing.");
  }

  @Test
  void hasACodeThatNeverChanges() {
    assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code))
        .containsExactly(
            "document.empty",
            "document.encoding",
            "json.syntax",
            "yaml.syntax",
            "document.limit",
            "document.too-many-problems",
            "document.perhaps-cut",
            "member.duplicate",
            "member.unknown",
            "member.missing",
            "value.type",
            "value.invalid",
            "value.invariant",
            "table.syntax",
            "table.header",
            "table.unknown-header",
            "table.left-out",
            "table.hidden",
            "table.repeated",
            "table.id-made",
            "table.zone-needed",
            "table.date-order-needed",
            "table.slot-length-needed",
            "table.text-language-needed",
            "value.not-writable",
            "diff.other-record",
            "file.access",
            "library.needed");
  }

  @Test
  void isRequiredByARefusal() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CopException(ImmutableList.of()))
        .withMessage("an exception needs at least one problem");
  }

  @Test
  void isInTheMessageOfASerializedRefusal() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new CopException(ImmutableList.of(PLACED)));
    }
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    CopException refusal = (CopException) in.readObject();
    assertThat(refusal).hasMessage(PLACED.toString());
    assertThat(refusal.problems()).isEmpty();
  }

  @Test
  void standardLimitsHaveTheseValues() {
    CopLimits standard = CopLimits.standard();
    assertThat(standard.documentBytes()).isEqualTo(33_554_432);
    assertThat(standard.line()).isEqualTo(33_554_432);
    assertThat(standard.depth()).isEqualTo(64);
    assertThat(standard.name()).isEqualTo(256);
    assertThat(standard.text()).isEqualTo(200_000);
    assertThat(standard.number()).isEqualTo(100);
    assertThat(standard.tokens()).isEqualTo(4_000_000);
    assertThat(standard.list()).isEqualTo(100_000);
  }

  @Test
  void aTypeOutsideTheModelIsAnIllegalArgument() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CopJson.of(String.class))
        .withMessage("java.lang.String is not a type of the model that has a JSON form");
  }
}
