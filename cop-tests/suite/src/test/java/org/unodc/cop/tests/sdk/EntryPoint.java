package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;

/** A method that reads the JSON of a record. */
enum EntryPoint {
  BYTES((json, utf8) -> strictly(() -> json.read(utf8))),
  TEXT((json, utf8) -> strictly(() -> json.read(text(utf8)))),
  STREAM((json, utf8) -> strictly(() -> json.read(new ByteArrayInputStream(utf8)))),
  READER((json, utf8) -> strictly(() -> json.read(new StringReader(text(utf8))))),
  FILE((json, utf8) -> inFile(utf8, file -> strictly(() -> json.read(file)))),
  LENIENT_BYTES((json, utf8) -> leniently(json.readLeniently(utf8))),
  LENIENT_TEXT((json, utf8) -> leniently(json.readLeniently(text(utf8)))),
  LENIENT_STREAM((json, utf8) -> leniently(json.readLeniently(new ByteArrayInputStream(utf8)))),
  LENIENT_READER((json, utf8) -> leniently(json.readLeniently(new StringReader(text(utf8))))),
  LENIENT_FILE((json, utf8) -> inFile(utf8, file -> leniently(json.readLeniently(file))));

  /**
   * The outcome of reading a document.
   *
   * @param value the record, or empty if the document was refused
   * @param problems the problems, or empty if the document was read
   */
  record Outcome(Optional<Conference> value, ImmutableList<Problem> problems) {
    /** {@return the problems, each in one line} */
    ImmutableList<String> told() {
      return problems.stream().map(Refusals::told).collect(ImmutableList.toImmutableList());
    }
  }

  private final Call call;

  EntryPoint(Call call) {
    this.call = call;
  }

  /** {@return the outcome of reading a document in UTF-8} */
  Outcome read(CopJson<Conference> json, byte[] utf8) {
    try {
      return call.read(json, utf8);
    } catch (IOException e) {
      throw new AssertionError("The test cannot create a file.", e);
    }
  }

  private static Outcome strictly(Supplier<Conference> reading) {
    try {
      return new Outcome(Optional.of(reading.get()), ImmutableList.of());
    } catch (CopException refusal) {
      return new Outcome(Optional.empty(), refusal.problems());
    }
  }

  private static Outcome leniently(CopReading<Conference> reading) {
    return new Outcome(reading.value(), reading.problems());
  }

  private static Outcome inFile(byte[] utf8, Function<Path, Outcome> read) throws IOException {
    Path file = Files.createTempFile("record", ".json");
    try {
      return read.apply(Files.write(file, utf8));
    } finally {
      Files.delete(file);
    }
  }

  private static String text(byte[] utf8) {
    return new String(utf8, UTF_8);
  }

  /** A call that reads a document. */
  @FunctionalInterface
  private interface Call {
    Outcome read(CopJson<Conference> json, byte[] utf8) throws IOException;
  }
}
