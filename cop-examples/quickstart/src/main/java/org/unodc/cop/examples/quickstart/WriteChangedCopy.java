package org.unodc.cop.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Changes a copy of a record, writes it to a file, and reads it back. */
final class WriteChangedCopy {
  private WriteChangedCopy() {}

  static void run(PrintStream out) {
    Conference untoc = ReferenceRecords.untoc();
    StakeholderId network = StakeholderId.of("example-youth-network");
    Conference changed =
        untoc.toBuilder()
            .addStakeholders(
                Stakeholder.builder()
                    .id(network)
                    .name(LocalizedText.english("Example Youth Network"))
                    .build())
            .addSideEvents(
                SideEvent.builder()
                    .id(SideEventId.of("example-1"))
                    .session(SessionId.of("untoc-cop12"))
                    .title(LocalizedText.english("An event that never took place"))
                    .mainOrganizer(new Actor.StakeholderActor(network))
                    .build())
            .build();

    out.println("WRITE A CHANGED COPY");
    try {
      Path file = Files.createTempFile("changed-copy", ".json");
      Cop.write(changed, file);
      Conference readBack = Cop.read(file);
      out.printf("Wrote %d bytes of JSON.%n", Files.size(file));
      out.printf("Equal after reading it back: %s.%n", readBack.equals(changed));
      out.printf(
          "The original still has %d side events; the copy has %d.%n%n",
          untoc.sideEvents().size(), readBack.sideEvents().size());
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
