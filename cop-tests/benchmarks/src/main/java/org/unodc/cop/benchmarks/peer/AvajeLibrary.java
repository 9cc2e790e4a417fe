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

/** avaje-jsonb, with adapters made at compile time. */
final class AvajeLibrary implements JsonLibrary<ConferenceBean> {
  private final JsonType<ConferenceBean> type =
      Jsonb.builder().add(OffsetDateTime.class, new Moments()).build().type(ConferenceBean.class);

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
    return ConstraintChecker.broken(record);
  }

  /** Its own adapter leaves out seconds that are 0, which is no form of RFC 3339. */
  private static final class Moments implements JsonAdapter<OffsetDateTime> {
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
