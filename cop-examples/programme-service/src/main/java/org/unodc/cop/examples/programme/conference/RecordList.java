package org.unodc.cop.examples.programme.conference;

import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.json.CopJson;

/**
 * A list of the record whose elements the desk changes one by one. The others change by import.
 *
 * @param name the member of the record
 * @param json how its elements are read and written
 * @param <T> what it lists
 */
public record RecordList<T extends Entity>(String name, CopJson<T> json) {
  /** Side events. */
  public static final RecordList<SideEvent> SIDE_EVENTS =
      new RecordList<>("sideEvents", CopJson.of(SideEvent.class));

  /** Applications for side events. */
  public static final RecordList<Application> APPLICATIONS =
      new RecordList<>("applications", CopJson.of(Application.class));

  /** Declarations, with their signatures. */
  public static final RecordList<Declaration> DECLARATIONS =
      new RecordList<>("declarations", CopJson.of(Declaration.class));

  /** Stakeholders. */
  public static final RecordList<Stakeholder> STAKEHOLDERS =
      new RecordList<>("stakeholders", CopJson.of(Stakeholder.class));
}
