package org.example.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jboss.resteasy.reactive.RestPath;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;

@Path("/side-events")
public class SideEventResource {
  private final Map<SideEventId, SideEvent> events = new ConcurrentSkipListMap<>();

  @PUT
  public SideEvent put(SideEvent event) {
    events.put(event.id(), event);
    return event;
  }

  @GET
  @Path("/{id}")
  public SideEvent get(@RestPath SideEventId id) {
    return Optional.ofNullable(events.get(id)).orElseThrow(NotFoundException::new);
  }

  @GET
  public Collection<SideEvent> all() {
    return events.values();
  }
}
