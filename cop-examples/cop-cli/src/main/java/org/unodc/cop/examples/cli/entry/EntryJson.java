package org.unodc.cop.examples.cli.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.examples.cli.output.CompactJson;

/** Writes entries of a record as a JSON array with an object for each. */
public final class EntryJson {
  private EntryJson() {}

  /** {@return the entries with their JSON in the record, and what refers to them} */
  public static String of(List<RecordEntry> entries, OfficialLanguage language) {
    return CompactJson.line(entries.stream().map(entry -> members(entry, language)).toList())
        + "\n";
  }

  private static Map<String, Object> members(RecordEntry entry, OfficialLanguage language) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("pointer", entry.place());
    members.put("entity", label(entry.owner(), language));
    members.put("value", entry.json());
    members.put(
        "references",
        entry.references().stream().map(place -> reference(place, entry, language)).toList());
    return members;
  }

  private static Map<String, Object> reference(
      Place place, RecordEntry entry, OfficialLanguage language) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("pointer", place);
    members.put("entity", label(entry.record().owner(place), language));
    return members;
  }

  private static Map<String, Object> label(Entity entity, OfficialLanguage language) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kind", entity.identity().kind());
    members.put("id", entity.identity());
    members.put("label", EntityLabel.of(entity).in(language));
    return members;
  }
}
