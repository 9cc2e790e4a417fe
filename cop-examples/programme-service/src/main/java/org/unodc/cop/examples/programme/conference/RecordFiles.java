package org.unodc.cop.examples.programme.conference;

import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;

/**
 * Reads and writes the record as a JSON file. One limit, {@code programme.limits.record-body},
 * applies wherever a record comes in.
 */
@Component
public class RecordFiles {
  /** A document without spaces has more bytes than this for each of its tokens. */
  private static final int BYTES_PER_TOKEN = 8;

  private final CopJson<Conference> json;

  RecordFiles(@Value("${programme.limits.record-body}") DataSize limit) {
    CopLimits standard = CopLimits.standard();
    int bytes = Math.toIntExact(limit.toBytes());
    this.json =
        CopJson.of(Conference.class)
            .compact()
            .with(
                standard
                    .withDocumentBytes(bytes)
                    .withTokens(Math.max(standard.tokens(), bytes / BYTES_PER_TOKEN)));
  }

  /**
   * {@return the record in a file}
   *
   * @throws CopException with all problems of the file
   */
  public Conference read(byte[] utf8) {
    return json.read(utf8);
  }

  /**
   * {@return the record in a file}
   *
   * @throws CopException with all problems of the file
   */
  public Conference read(InputStream utf8) {
    return json.read(utf8);
  }

  /** {@return the record as a file, without line breaks} */
  public byte[] write(Conference record) {
    return json.writeBytes(record);
  }

  /** Writes the record without line breaks, and leaves the stream open. */
  public void write(Conference record, OutputStream utf8) {
    json.write(record, utf8);
  }
}
