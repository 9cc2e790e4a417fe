package org.unodc.cop.domain.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Session;

/** The lists of a session as sets. */
public final class SessionLists {
  private static final OnceForEach<Session, ImmutableSet<AgendaItemId>> AGENDA =
      OnceForEach.of(
          session -> session.agendaItems().stream().map(AgendaItem::id).collect(toImmutableSet()));

  private SessionLists() {}

  /** {@return the items on the agenda of a session, collected once} */
  public static ImmutableSet<AgendaItemId> agendaOf(Session session, RecordView record) {
    return AGENDA.of(session, record);
  }
}
