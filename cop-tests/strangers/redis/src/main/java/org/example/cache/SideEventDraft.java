package org.example.cache;

import java.io.Serializable;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.json.CopJson;

/** A side event as an attribute of an HTTP session. */
public record SideEventDraft(String json) implements Serializable {
  private static final CopJson<SideEvent> JSON = CopJson.of(SideEvent.class);

  public static SideEventDraft of(SideEvent event) {
    return new SideEventDraft(JSON.write(event));
  }

  public SideEvent event() {
    return JSON.read(json);
  }
}
