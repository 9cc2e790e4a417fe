package org.unodc.cop.examples.quickstart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.stream.CopElements;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.stream.RecordElement;

/**
 * Reads side events line by line, and a record element by element. Only one line or element is in
 * memory at a time.
 */
final class ReadLongFile {
  private ReadLongFile() {}

  static void run(PrintStream out) {
    out.println("READ A LONG FILE");
    try {
      Path file = Files.createTempFile("events", ".ndjson");
      CopNdjson<SideEvent> ndjson = CopNdjson.of(SideEvent.class);
      ndjson.write(Stream.of(event("first"), event("second")), file);
      Files.writeString(file, "{\"id\":\"third\",\"titel\":\"?\"}\n", StandardOpenOption.APPEND);
      try (Stream<NdjsonLine<SideEvent>> lines = ndjson.read(file)) {
        lines.forEach(line -> print(line, out));
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] record = CopJson.of(Conference.class).writeBytes(ReferenceRecords.untoc());
    Stream<RecordElement> elements = CopElements.standard().read(new ByteArrayInputStream(record));
    long actions = elements.filter(element -> element.as(TreatyAction.class).isPresent()).count();
    out.printf("The record of UNTOC has %d treaty actions.%n%n", actions);
  }

  private static void print(NdjsonLine<SideEvent> line, PrintStream out) {
    line.value().ifPresent(event -> out.println("Event " + event.id()));
    line.problems().forEach(out::println);
  }

  private static SideEvent event(String id) {
    return SideEvent.builder()
        .id(SideEventId.of(id))
        .title(LocalizedText.english("The " + id + " event"))
        .build();
  }
}
