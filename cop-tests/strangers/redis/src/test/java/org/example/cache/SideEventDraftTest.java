package org.example.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.serializer.support.SerializationDelegate;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;

class SideEventDraftTest {
  @Test
  void survivesSerialization() throws Exception {
    SideEvent event = SideEvent.builder().id(SideEventId.of("se-1")).build();
    SerializationDelegate session = new SerializationDelegate(getClass().getClassLoader());

    byte[] stored = session.serializeToByteArray(SideEventDraft.of(event));

    assertThat(session.deserializeFromByteArray(stored))
        .isInstanceOfSatisfying(
            SideEventDraft.class, draft -> assertThat(draft.event()).isEqualTo(event));
  }
}
