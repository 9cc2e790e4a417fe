package org.unodc.cop.tests.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Iterators;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Inputs longer than the available memory, generated while they are read. */
final class Feed {
  /** The number of kinds of defects. Every thousandth entity has one of them, in turn. */
  private static final int KINDS_OF_DEFECTS = 5;

  private static final String TEXT =
      "The draft of the agenda is with the secretariat, and nobody has seen it. ";

  /** A placeholder for a byte that is not valid UTF-8. */
  private static final char NOT_UTF_8 = '\u007F';

  private Feed() {}

  /** {@return this many side events, one per line; every thousandth has a defect} */
  static InputStream lines(int count) {
    return of(IntStream.rangeClosed(1, count).mapToObj(i -> entity(i) + "\n").iterator());
  }

  /**
   * {@return a record with this many side events of more than one kilobyte each; every thousandth
   * has a defect but is valid JSON, and an additional one exceeds the maximum size of a document}
   */
  static InputStream record(int count) {
    Stream<String> events =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> (i % 1_000 == 0 ? "{\"id\":" + i + "}" : event(i, 10)) + ",\n");
    // A flat map would hold all events in memory.
    return of(
        Iterators.concat(
            Iterators.singletonIterator("{\"format\":\"cop/1\",\n\"sideEvents\":[\n"),
            events.iterator(),
            longestEvent(),
            Iterators.singletonIterator(
                "],\n\"sessions\":[{\"id\":\"untoc-cop12\"}],\n\"id\":\"untoc-cop\"}\n")));
  }

  /** {@return the parts of the longest event, so that it is never in memory as a whole} */
  private static Iterator<String> longestEvent() {
    return Iterators.concat(
        Iterators.singletonIterator("{\"id\":\"e0\",\"summary\":\""),
        Collections.nCopies(120_000, TEXT).iterator(),
        Iterators.singletonIterator("\"}"));
  }

  private static String entity(int number) {
    if (number % 1_000 != 0) {
      return event(number, 1);
    }
    return switch (number / 1_000 % KINDS_OF_DEFECTS) {
      case 0 -> "{\"id\":\"e";
      case 1 -> "{\"id\":\"" + NOT_UTF_8 + "\"}";
      case 2 -> "{\"id\":\"e\",\"titel\":\"x\"}";
      case 3 -> "null";
      default -> number % 100_000 == 4_000 ? " ".repeat(1 << 20) + "{}" : "{}";
    };
  }

  private static String event(int number, int paragraphs) {
    return """
        {"id":"e%d","session":"untoc-cop12","title":{"original":"fr","texts":{"fr":"Réunion %d",\
        "en":"Meeting %d"}},"summary":"%s","languages":["en","fr"]}"""
        .formatted(number, number, number, TEXT.repeat(paragraphs));
  }

  private static InputStream of(Iterator<String> texts) {
    return new SequenceInputStream(
        Iterators.asEnumeration(Iterators.transform(texts, Feed::stream)));
  }

  private static InputStream stream(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    int index = text.indexOf(NOT_UTF_8);
    if (index >= 0) {
      bytes[index] = (byte) 0xFF;
    }
    return new ByteArrayInputStream(bytes);
  }
}
