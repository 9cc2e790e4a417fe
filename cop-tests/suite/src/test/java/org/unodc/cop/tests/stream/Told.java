package org.unodc.cop.tests.stream;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.stream.RecordElement;

/** Describes the results of lines and elements as texts for comparison. */
final class Told {
  private Told() {}

  /** {@return for each line its number and its value or problems} */
  static ImmutableList<String> lines(Stream<? extends NdjsonLine<?>> lines) {
    return lines
        .map(
            line ->
                line.number()
                    + " "
                    + line.value().map(Object::toString).orElse(of(line.problems())))
        .collect(toImmutableList());
  }

  /** {@return for each element its pointer, its location, and "sound" or its problems} */
  static ImmutableList<String> elements(Stream<RecordElement> elements) {
    return elements
        .map(
            element ->
                "%s@%d:%d %s"
                    .formatted(
                        element.pointer(),
                        element.position().line(),
                        element.position().column(),
                        element.value().isPresent() ? "sound" : of(element.problems())))
        .collect(toImmutableList());
  }

  /** {@return the problems, each as code, pointer, line:column and message} */
  static String of(List<Problem> problems) {
    return String.join(" | ", problems.stream().map(Told::of).toList());
  }

  static String of(Problem problem) {
    return "%s %s %d:%d %s"
        .formatted(
            problem.code(), problem.pointer(), problem.line(), problem.column(), problem.message());
  }

  static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
