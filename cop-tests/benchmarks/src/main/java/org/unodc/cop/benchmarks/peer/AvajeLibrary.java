package org.unodc.cop.benchmarks.peer;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import org.unodc.cop.benchmarks.peer.model.ConferenceBean;

/** avaje-jsonb, with adapters that are generated at compile time. */
final class AvajeLibrary implements JsonLibrary<ConferenceBean> {
  private final JsonType<ConferenceBean> type =
      Jsonb.builder()
          .add(OffsetDateTime.class, new DateTimeAdapter())
          .build()
          .type(ConferenceBean.class);

  @Override
  public ConferenceBean read(byte[] utf8) {
    return type.fromJson(utf8);
  }

  @Override
  public void write(ConferenceBean record, OutputStream utf8) {
    type.toJson(record, utf8);
  }

  @Override
  public int validate(ConferenceBean record) {
    return ConstraintChecker.countViolations(record);
  }

  /** Writes seconds that are zero, too, which RFC 3339 requires and the adapter of avaje omits. */
  private static final class DateTimeAdapter implements JsonAdapter<OffsetDateTime> {
    @Override
    public OffsetDateTime fromJson(JsonReader in) {
      return OffsetDateTime.parse(in.readString());
    }

    @Override
    public void toJson(JsonWriter out, OffsetDateTime value) {
      out.value(ISO_OFFSET_DATE_TIME.format(value));
    }
  }
}
