package org.example.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.Cop;

@RestController
class SideEventController {
  private final Map<SideEventId, SideEvent> events = new ConcurrentSkipListMap<>();

  @PutMapping("/side-events/{id}")
  SideEvent put(@PathVariable SideEventId id, @RequestBody SideEvent event) {
    if (!event.id().equals(id)) {
      throw new ResponseStatusException(HttpStatus.CONFLICT, "The event has the id " + event.id());
    }
    events.put(id, event);
    return event;
  }

  @GetMapping("/side-events/{id}")
  SideEvent get(@PathVariable SideEventId id) {
    SideEvent event = events.get(id);
    if (event == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no event " + id);
    }
    return event;
  }

  @GetMapping("/side-events")
  Collection<SideEvent> all() {
    return events.values();
  }

  @GetMapping("/findings")
  ValidationReport findings(@RequestParam LocalDate asOf) {
    Conference conference =
        Conference.builder()
            .id(ConferenceId.of("example-cop"))
            .addAllSideEvents(events.values())
            .build();
    return Cop.validate(conference, asOf, ValidationProfile.complete());
  }

  @PostMapping("/findings")
  List<String> inFrench(@RequestBody List<Finding> findings) {
    return findings.stream().map(finding -> finding.message(OfficialLanguage.FRENCH)).toList();
  }
}
