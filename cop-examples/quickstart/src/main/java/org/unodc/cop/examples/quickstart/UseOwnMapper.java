package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.jackson3.CopModule;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Puts values of the model into a document of one's own, with one's own mapper of Jackson. */
public final class UseOwnMapper {
  // For a mapper of Jackson 2 it is the CopModule of package jackson2.
  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new CopModule()).build();

  private UseOwnMapper() {}

  /** A document that the library does not know: who was told of an event, and where to come. */
  public record Invitation(SideEvent event, Map<StakeholderId, List<String>> invited) {}

  /** Writes such a document, reads it back, and prints what is said of a wrong one. */
  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    SideEvent event =
        SideEvent.builder()
            .id(SideEventId.of("opening-talk"))
            .title(LocalizedText.english("Opening talk"))
            .slot(
                new TimeSlot(
                    OffsetDateTime.parse("2030-06-03T10:00:00+02:00"),
                    OffsetDateTime.parse("2030-06-03T11:00:00+02:00")))
            .build();
    Invitation invitation =
        new Invitation(event, Map.of(StakeholderId.of("example-youth-network"), List.of("Door C")));

    out.println("USE YOUR OWN MAPPER");
    String json = MAPPER.writeValueAsString(invitation);
    out.println(json);
    out.printf(
        "The same as before writing: %s.%n",
        MAPPER.readValue(json, Invitation.class).equals(invitation));

    try {
      MAPPER.readValue(json.replace("T11:00", "T09:00"), Invitation.class);
    } catch (MismatchedInputException mismatch) {
      out.printf("The mapper's own %s has a cause:%n", MismatchedInputException.class.getName());
      if (mismatch.getCause() instanceof CopException refusal) {
        for (Problem problem : refusal.problems()) {
          out.println(problem.pointer() + ": " + problem.message());
        }
      }
    }
    out.println();
  }
}
