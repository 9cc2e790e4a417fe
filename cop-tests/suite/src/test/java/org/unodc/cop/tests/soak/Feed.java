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

/** Inputs that are made while they are read, since they are longer than memory. */
final class Feed {
  /** What is wrong with every thousandth entity, in turn. */
  private static final int KINDS_OF_WRONG = 5;

  private static final String TEXT =
      "The draft of the agenda is with the secretariat, and nobody has seen it. ";

  /** Stands for a byte that is not UTF-8. */
  private static final char NOT_UTF_8 = '\u007F';

  private Feed() {}

  /** {@return so many side events, one a line; every thousandth is wrong} */
  static InputStream lines(int count) {
    return of(IntStream.rangeClosed(1, count).mapToObj(i -> entity(i) + "\n").iterator());
  }

  /**
   * {@return a record with so many side events of more than a kilobyte each; every thousandth is
   * wrong, but always JSON, and the last one is longer than any document may be}
   */
  static InputStream record(int count) {
    Stream<String> events =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> (i % 1_000 == 0 ? "{\"id\":" + i + "}" : event(i, 10)) + ",\n");
    // A flat map would hold all the events.
    return of(
        Iterators.concat(
            Iterators.singletonIterator("{\"format\":\"cop/1\",\n\"sideEvents\":[\n"),
            events.iterator(),
            longestEvent(),
            Iterators.singletonIterator(
                "],\n\"sessions\":[{\"id\":\"untoc-cop12\"}],\n\"id\":\"untoc-cop\"}\n")));
  }

  /** In pieces, since nobody is to hold the whole. */
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
    return switch (number / 1_000 % KINDS_OF_WRONG) {
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
    int wrong = text.indexOf(NOT_UTF_8);
    if (wrong >= 0) {
      bytes[wrong] = (byte) 0xFF;
    }
    return new ByteArrayInputStream(bytes);
  }
}
