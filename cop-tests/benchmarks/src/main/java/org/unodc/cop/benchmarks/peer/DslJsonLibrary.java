package org.unodc.cop.benchmarks.peer;

import static java.util.Objects.requireNonNull;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import java.io.IOException;
import java.io.OutputStream;
import org.unodc.cop.benchmarks.peer.model.ConferenceBean;

/** dsl-json, with readers and writers that are generated at compile time. */
final class DslJsonLibrary implements JsonLibrary<ConferenceBean> {
  private final DslJson<Object> json = new DslJson<>(Settings.basicSetup().skipDefaultValues(true));
  private final JsonWriter writer = json.newWriter();

  @Override
  public ConferenceBean read(byte[] utf8) throws IOException {
    return requireNonNull(json.deserialize(ConferenceBean.class, utf8, utf8.length));
  }

  @Override
  public void write(ConferenceBean record, OutputStream utf8) throws IOException {
    writer.reset(utf8);
    json.serialize(writer, record);
    writer.flush();
  }

  @Override
  public int validate(ConferenceBean record) {
    return ConstraintChecker.countViolations(record);
  }
}
