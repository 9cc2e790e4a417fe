package org.example.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.jsonbGetAttribute;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import java.util.Optional;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.json.CopJson;

/** Side events in a table of ids and documents. */
public final class EventStore {
  private static final CopJson<SideEvent> JSON = CopJson.of(SideEvent.class);

  private static final Converter<String, SideEventId> IDS =
      Converter.ofNullable(String.class, SideEventId.class, SideEventId::of, SideEventId::value);

  private static final Converter<JSONB, SideEvent> EVENTS =
      Converter.ofNullable(
          JSONB.class,
          SideEvent.class,
          jsonb -> JSON.read(jsonb.data()),
          event -> JSONB.valueOf(JSON.write(event)));

  private static final Table<Record> SIDE_EVENT = table(name("side_event"));
  private static final Field<SideEventId> ID =
      field(name("id"), SQLDataType.VARCHAR.asConvertedDataType(IDS));
  private static final Field<SideEvent> DOCUMENT =
      field(name("document"), SQLDataType.JSONB.asConvertedDataType(EVENTS));

  private final DSLContext database;

  public EventStore(DSLContext database) {
    this.database = database;
    database.createTableIfNotExists(SIDE_EVENT).columns(ID, DOCUMENT).primaryKey(ID).execute();
  }

  public void save(SideEvent event) {
    database
        .insertInto(SIDE_EVENT, ID, DOCUMENT)
        .values(event.id(), event)
        .onConflict(ID)
        .doUpdate()
        .set(DOCUMENT, event)
        .execute();
  }

  public Optional<SideEvent> find(SideEventId id) {
    return database.select(DOCUMENT).from(SIDE_EVENT).where(ID.eq(id)).fetchOptional(DOCUMENT);
  }

  /** {@return the events with this title in a language} */
  public List<SideEvent> withTitle(String language, String title) {
    Field<JSONB> texts =
        jsonbGetAttribute(
            jsonbGetAttribute(field(name("document"), SQLDataType.JSONB), "title"), "texts");
    return database
        .select(DOCUMENT)
        .from(SIDE_EVENT)
        .where(jsonbGetAttributeAsText(texts, language).eq(title))
        .fetch(DOCUMENT);
  }
}
