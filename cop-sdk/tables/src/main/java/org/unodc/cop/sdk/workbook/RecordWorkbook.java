package org.unodc.cop.sdk.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.internal.model.ConferenceCodec;
import org.unodc.cop.sdk.internal.table.ValueTrees;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableReading;

/**
 * A whole record as the sheets of a workbook, with words in place of codes and names in place of
 * the ids of entities to which a cell refers.
 *
 * <p>Example:
 *
 * <pre>{@code
 * ImmutableList<Sheet> sheets = RecordWorkbook.write(conference, OfficialLanguage.FRENCH);
 * RecordWorkbook.read(sheets, java.util.Optional.of(conference)).orThrow().size() // 1
 * }</pre>
 */
public final class RecordWorkbook {
  private RecordWorkbook() {}

  /** {@return the sheets of a record, with headers and words in a language} */
  public static ImmutableList<Sheet> write(Conference record, OfficialLanguage language) {
    requireNonNull(record, "record");
    requireNonNull(language, "language");
    return RecordSheetWriter.of(tree(record), new WorkbookWords(language)).sheets();
  }

  /**
   * {@return the record that sheets have; in their language, which is found}
   *
   * @param earlier the record from which the sheets were made, if there is one; cells may still
   *     have the names that its entities had
   */
  public static TableReading<Conference> read(List<Sheet> sheets, Optional<Conference> earlier) {
    requireNonNull(sheets, "sheets");
    requireNonNull(earlier, "earlier");
    return RecordSheetReader.read(sheets, earlier.map(RecordWorkbook::tree));
  }

  static Map<?, ?> tree(Conference record) {
    return (Map<?, ?>) ValueTrees.of(record, ConferenceCodec.CONFERENCE);
  }
}
