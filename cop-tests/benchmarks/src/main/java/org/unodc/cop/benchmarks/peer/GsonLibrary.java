package org.unodc.cop.benchmarks.peer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.unodc.cop.benchmarks.peer.model.ConferenceBean;

/** Gson, which uses reflection on fields. */
final class GsonLibrary implements JsonLibrary<ConferenceBean> {
  private final Gson gson =
      new GsonBuilder()
          .disableHtmlEscaping()
          .registerTypeAdapter(
              LocalDate.class, new TextAdapter<>(LocalDate::parse, LocalDate::toString).nullSafe())
          .registerTypeAdapter(
              OffsetDateTime.class,
              new TextAdapter<>(OffsetDateTime::parse, ISO_OFFSET_DATE_TIME::format).nullSafe())
          .create();

  @Override
  public ConferenceBean read(byte[] utf8) {
    return gson.fromJson(
        new InputStreamReader(new ByteArrayInputStream(utf8), UTF_8), ConferenceBean.class);
  }

  @Override
  public void write(ConferenceBean record, OutputStream utf8) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(utf8, UTF_8));
    gson.toJson(record, writer);
    writer.flush();
  }

  @Override
  public int validate(ConferenceBean record) {
    return ConstraintChecker.countViolations(record);
  }

  /** Reads and writes values that are one text in JSON. */
  private static final class TextAdapter<T> extends TypeAdapter<T> {
    private final Function<String, T> parse;
    private final Function<T, String> print;

    TextAdapter(Function<String, T> parse, Function<T, String> print) {
      this.parse = parse;
      this.print = print;
    }

    @Override
    public T read(JsonReader in) throws IOException {
      return parse.apply(in.nextString());
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
      out.value(print.apply(value));
    }
  }
}
