package org.unodc.cop.domain.rule;

import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * What people call a thing of the record.
 *
 * @param id its id
 * @param name its name or title, where it has one
 */
public record EntityLabel(EntityId id, Optional<LocalizedText> name) {

  /** {@return the kind, the name and the id, such as: side event "Uniting forces" (se-014)} */
  public String in(OfficialLanguage language) {
    String kind = Texts.of(language).get("entity." + id.getClass().getSimpleName());
    return name.map(text -> kind + " \"" + text.in(language) + "\" (" + id.value() + ")")
        .orElseGet(() -> kind + " " + id.value());
  }
}
