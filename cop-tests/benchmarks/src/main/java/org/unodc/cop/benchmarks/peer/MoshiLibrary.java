package org.unodc.cop.benchmarks.peer;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static java.util.Objects.requireNonNull;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import okio.Buffer;
import okio.BufferedSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.benchmarks.peer.model.ConferenceBean;

/** Moshi, which uses reflection on fields. */
final class MoshiLibrary implements JsonLibrary<ConferenceBean> {
  private final JsonAdapter<ConferenceBean> adapter =
      new Moshi.Builder()
          .add(LocalDate.class, new TextAdapter<>(LocalDate::parse, LocalDate::toString).nullSafe())
          .add(
              OffsetDateTime.class,
              new TextAdapter<>(OffsetDateTime::parse, ISO_OFFSET_DATE_TIME::format).nullSafe())
          .build()
          .adapter(ConferenceBean.class);

  @Override
  public ConferenceBean read(byte[] utf8) throws IOException {
    return requireNonNull(adapter.fromJson(new Buffer().write(utf8)));
  }

  @Override
  public void write(ConferenceBean record, OutputStream utf8) throws IOException {
    BufferedSink sink = Okio.buffer(Okio.sink(utf8));
    adapter.toJson(sink, record);
    sink.flush();
  }

  @Override
  public int validate(ConferenceBean record) {
    return ConstraintChecker.countViolations(record);
  }

  /** Reads and writes values that are one text in JSON. */
  private static final class TextAdapter<T> extends JsonAdapter<T> {
    private final Function<String, T> parse;
    private final Function<T, String> print;

    TextAdapter(Function<String, T> parse, Function<T, String> print) {
      this.parse = parse;
      this.print = print;
    }

    @Override
    public T fromJson(JsonReader in) throws IOException {
      return parse.apply(in.nextString());
    }

    @Override
    public void toJson(JsonWriter out, @Nullable T value) throws IOException {
      out.value(print.apply(requireNonNull(value)));
    }
  }
}
