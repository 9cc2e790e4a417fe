package org.unodc.cop.examples.bulk;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.validation.RecordShare;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.slice.Slice;
import org.unodc.cop.sdk.slice.SliceKind;

/**
 * A slice with the lines of the elements that it owns. Tasks exchange it as bytes in an {@link
 * InputLine}, like the lines of the input.
 *
 * @param slice the slice
 * @param lines the lines of its own elements, by their places in the slice
 */
record SliceLine(Slice slice, Map<Place, Source> lines) {
  private static final int MOST_BYTES = 1 << 30;

  /** A slice can be longer than a document from outside. */
  private static final CopJson<Conference> JSON =
      CopJson.of(Conference.class)
          .compact()
          .with(
              CopLimits.standard()
                  .withDocumentBytes(MOST_BYTES)
                  .withTokens(Integer.MAX_VALUE)
                  .withList(Integer.MAX_VALUE));

  /**
   * The line from which an element was read.
   *
   * @param file the path of the file within the input
   * @param line the number of the line; 0 for the record itself, which is in no line
   */
  record Source(String file, long line) {}

  /** {@return the slice as a line} */
  InputLine write() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(slice.kind().name());
      out.writeUTF(slice.key());
      out.writeInt(lines.size());
      for (Map.Entry<Place, Source> own : lines.entrySet()) {
        out.writeUTF(own.getKey().pointer());
        out.writeUTF(own.getValue().file());
        out.writeLong(own.getValue().line());
      }
      out.write(JSON.writeBytes(slice.part()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new InputLine("slice " + slice.kind() + " " + slice.key(), 1, bytes.toByteArray());
  }

  /** {@return the slice that {@link #write} wrote} */
  static SliceLine read(InputLine line) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(line.utf8()))) {
      SliceKind kind = SliceKind.valueOf(in.readUTF());
      String key = in.readUTF();
      Map<Place, Source> lines = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        lines.put(Place.parse(in.readUTF()), new Source(in.readUTF(), in.readLong()));
      }
      RecordShare share =
          new RecordShare(ImmutableList.copyOf(lines.keySet()), kind.scopes().asList());
      return new SliceLine(new Slice(kind, key, JSON.read(in.readAllBytes()), share), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
