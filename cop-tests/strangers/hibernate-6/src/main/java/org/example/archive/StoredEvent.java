package org.example.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.unodc.cop.domain.sideevent.SideEvent;

/** A row with a side event as jsonb. */
@Entity
public class StoredEvent {
  @Id private String id;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Column(columnDefinition = "jsonb")
  private SideEvent event;

  protected StoredEvent() {}

  public StoredEvent(SideEvent event) {
    this.id = event.id().value();
    this.event = event;
  }

  public SideEvent event() {
    return event;
  }

  public void replace(SideEvent replacement) {
    event = replacement;
  }
}
