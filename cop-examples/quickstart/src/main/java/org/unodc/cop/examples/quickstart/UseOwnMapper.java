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

/** Reads and writes values of the model in a document of your own, with a Jackson mapper. */
public final class UseOwnMapper {
  // A mapper of Jackson 2 needs the CopModule of the package jackson2.
  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new CopModule()).build();

  private UseOwnMapper() {}

  /** A document with values of the model: a side event, and the entrance for each organization. */
  public record Invitation(SideEvent event, Map<StakeholderId, List<String>> invited) {}

  /** Runs this example alone. */
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
        "Equal after reading it back: %s.%n",
        MAPPER.readValue(json, Invitation.class).equals(invitation));

    try {
      MAPPER.readValue(json.replace("T11:00", "T09:00"), Invitation.class);
    } catch (MismatchedInputException mismatch) {
      out.printf(
          "The mapper throws %s with this cause:%n", MismatchedInputException.class.getName());
      if (mismatch.getCause() instanceof CopException cause) {
        for (Problem problem : cause.problems()) {
          out.println(problem.pointer() + ": " + problem.message());
        }
      }
    }
    out.println();
  }
}
