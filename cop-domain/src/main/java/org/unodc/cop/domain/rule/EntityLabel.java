package org.unodc.cop.domain.rule;

import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;

/**
 * What people call a thing of the record.
 *
 * @param id its id
 * @param name its name or title, where it has one
 */
public record EntityLabel(EntityId id, Optional<LocalizedText> name) {

  /** {@return what people call this thing} */
  public static EntityLabel of(Entity thing) {
    return new EntityLabel(thing.identity(), thing.label());
  }

  /** {@return what people call the thing with this id; its id alone where it is not there} */
  public static EntityLabel of(EntityId id, RecordView record) {
    return new EntityLabel(id, record.find(Entity.class, id).flatMap(Entity::label));
  }

  /** {@return the word for what it is, such as: side event} */
  public String kind(OfficialLanguage language) {
    return Catalogue.standard().text("entity." + id.getClass().getSimpleName(), language);
  }

  /** {@return the kind, the name and the id, such as: side event "Uniting forces" (se-014)} */
  public String in(OfficialLanguage language) {
    Catalogue words = Catalogue.standard();
    String slug = Wording.asRecorded(id.value(), language);
    return name.map(
            text ->
                Wording.fill(
                    words.text("label.named", language),
                    kind(language),
                    Wording.asRecorded(text.in(language), language),
                    slug))
        .orElseGet(() -> Wording.fill(words.text("label.unnamed", language), kind(language), slug));
  }
}
