package org.example.newer;

import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.jackson3.CopModule;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's own mapper of Jackson 3. */
public final class OwnMapper {
  private OwnMapper() {}

  /** A document with a value of the model in it. */
  public record Note(SideEvent event) {}

  public static void main(String[] args) {
    boolean found = MapperBuilder.findModules().stream().anyMatch(CopModule.class::isInstance);
    System.out.println("found " + found);
    JsonMapper.Builder builder = JsonMapper.builder();
    JsonMapper mapper =
        (found ? builder.findAndAddModules() : builder.addModule(new CopModule())).build();
    Note note = new Note(SideEvent.builder().id(SideEventId.of("se-1")).build());
    String json = mapper.writeValueAsString(note);
    System.out.println(json + " " + mapper.readValue(json, Note.class).equals(note));
    try {
      mapper.readValue("{\"event\":{}}", Note.class);
    } catch (MismatchedInputException mismatch) {
      System.out.println(mismatch.getOriginalMessage());
    }
  }
}
