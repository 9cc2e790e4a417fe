package org.unodc.cop.benchmarks.limit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.quantity.PartialList;
import tools.jackson.core.JsonGenerator;

/** Writes members, each with its name and value. It omits empty lists. */
final class MemberWriter {
  private MemberWriter() {}

  static void word(String name, String value, JsonGenerator out) {
    out.writeName(name);
    out.writeString(value);
  }

  static void date(String name, LocalDate date, JsonGenerator out) {
    out.writeName(name);
    JsonScalars.write(date, out);
  }

  static void text(String name, LocalizedText text, JsonGenerator out) {
    out.writeName(name);
    text(text, out);
  }

  static void text(LocalizedText text, JsonGenerator out) {
    out.writeStartObject();
    text.original().ifPresent(tag -> word("original", tag, out));
    out.writeName("texts");
    out.writeStartObject();
    text.texts().forEach((tag, form) -> word(tag, form, out));
    out.writeEndObject();
    out.writeEndObject();
  }

  static void source(Source source, JsonGenerator out) {
    out.writeStartObject();
    source.title().ifPresent(title -> text("title", title, out));
    source.date().ifPresent(date -> date("date", date, out));
    source.certainty().ifPresent(certainty -> word("certainty", certainty.name(), out));
    out.writeEndObject();
  }

  static void slot(TimeSlot slot, JsonGenerator out) {
    out.writeName("slot");
    out.writeStartObject();
    out.writeName("start");
    JsonScalars.write(slot.start(), out);
    out.writeName("end");
    JsonScalars.write(slot.end(), out);
    out.writeEndObject();
  }

  static void texts(String name, ImmutableList<String> texts, JsonGenerator out) {
    list(name, texts, (text, to) -> to.writeString(text), out);
  }

  static <T> void list(
      String name, ImmutableList<T> items, BiConsumer<T, JsonGenerator> item, JsonGenerator out) {
    if (!items.isEmpty()) {
      out.writeName(name);
      out.writeStartArray();
      for (T value : items) {
        item.accept(value, out);
      }
      out.writeEndArray();
    }
  }

  static <T> void listed(
      String name, PartialList<T> list, BiConsumer<T, JsonGenerator> item, JsonGenerator out) {
    out.writeName(name);
    out.writeStartObject();
    list("items", list.items(), item, out);
    out.writeBooleanProperty("complete", list.complete());
    out.writeEndObject();
  }
}
