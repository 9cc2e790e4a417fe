package org.unodc.cop.examples.cli;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.yaml.CopYaml;

/**
 * An input before it is read.
 *
 * @param name what people call it: the path as it was given, or {@code -} for standard input
 * @param format the form that it has
 */
record Document(String name, InputFormat format) {
  static final String STANDARD_INPUT = "-";

  /** {@return the record in it; throws {@link UnreadableException} with all problems} */
  Conference read() {
    return naming(() -> read(bytes()));
  }

  /** {@return the record in these bytes of it; throws {@link CopException} with all problems} */
  Conference read(byte[] bytes) {
    return switch (format) {
      case JSON -> Cop.read(bytes);
      case YAML -> CopYaml.of(Conference.class).read(bytes);
      case NDJSON -> CopJson.of(Conference.class).read(bytes);
    };
  }

  /**
   * {@return its bytes, at most one more than is allowed, on which the reader then refuses it}
   *
   * <p>Throws {@link CopException} where it cannot be read.
   */
  byte[] bytes() {
    try (InputStream in = open()) {
      return in.readNBytes(CopLimits.standard().documentBytes() + 1);
    } catch (IOException e) {
      String message = "It cannot be read: %s.".formatted(reason(e));
      throw new CopException(ImmutableList.of(Problem.of(ProblemCode.FILE, message)), e);
    }
  }

  /** {@return what a reader makes of it; throws {@link UnreadableException} with all problems} */
  <T> T readBy(Function<byte[], T> reader) {
    return naming(() -> reader.apply(bytes()));
  }

  private <T> T naming(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (CopException refusal) {
      throw new UnreadableException(name, refusal);
    }
  }

  /**
   * {@return the lines of it, each with its record or its problems; it is closed after the last}
   *
   * <p>Throws {@link CopException} where it cannot be read.
   */
  Iterator<NdjsonLine<Conference>> lines() {
    CopNdjson<Conference> ndjson = CopNdjson.of(Conference.class);
    Stream<NdjsonLine<Conference>> lines =
        name.equals(STANDARD_INPUT) ? ndjson.read(System.in) : ndjson.read(Path.of(name));
    Iterator<NdjsonLine<Conference>> each = lines.iterator();
    return new AbstractIterator<>() {
      @Override
      protected @Nullable NdjsonLine<Conference> computeNext() {
        if (each.hasNext()) {
          return each.next();
        }
        lines.close();
        return endOfData();
      }
    };
  }

  private static String reason(IOException refusal) {
    if (refusal instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return refusal instanceof AccessDeniedException ? "access is denied" : refusal.getMessage();
  }

  private InputStream open() throws IOException {
    return name.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(name));
  }
}
