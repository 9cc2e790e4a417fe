package org.example.cache;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;

@Service
public class SideEvents {
  private final AtomicInteger loaded = new AtomicInteger();

  @Cacheable("side-events")
  public SideEvent find(SideEventId id) {
    loaded.incrementAndGet();
    return SideEvent.builder().id(id).title(LocalizedText.english("Safe ports")).build();
  }

  public int loaded() {
    return loaded.get();
  }
}
