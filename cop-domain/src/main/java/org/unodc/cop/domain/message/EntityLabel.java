package org.unodc.cop.domain.message;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;

/**
 * The id and the name of an entity, as messages show them.
 *
 * @param id the id of the entity
 * @param name the name or title of the entity; empty if it has none
 */
public record EntityLabel(EntityId id, Optional<LocalizedText> name) {
  public EntityLabel {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
  }

  /** {@return the label of an entity} */
  public static EntityLabel of(Entity entity) {
    return new EntityLabel(entity.identity(), entity.label());
  }

  /** {@return the word for the type of the entity in a language, such as: side event} */
  public String kind(OfficialLanguage language) {
    return MessageCatalogue.standard().text("entity." + id.kind(), language);
  }

  /**
   * {@return the type, the name and the id in a language, such as: side event "Uniting forces"
   * (se-014)}
   */
  public String in(OfficialLanguage language) {
    MessageCatalogue words = MessageCatalogue.standard();
    String slug = MessageFormatter.asRecorded(id.value(), language);
    return name.map(
            text ->
                MessageFormatter.fill(
                    words.text("label.named", language),
                    kind(language),
                    MessageFormatter.asRecorded(text.in(language), language),
                    slug))
        .orElseGet(
            () ->
                MessageFormatter.fill(words.text("label.unnamed", language), kind(language), slug));
  }

  /** {@return {@link #in} in parts, each in one language} */
  ImmutableList<TextRun> runs(OfficialLanguage language) {
    MessageCatalogue words = MessageCatalogue.standard();
    ImmutableList<TextRun> kind = TextRun.ofLibrary(kind(language));
    ImmutableList<TextRun> slug =
        TextRun.ofLibrary(MessageFormatter.asRecorded(id.value(), language));
    return name.map(
            text ->
                MessageFormatter.runs(
                    words.text("label.named", language),
                    ImmutableList.of(kind, new MessageArgument.Text(text).runs(language), slug)))
        .orElseGet(
            () ->
                MessageFormatter.runs(
                    words.text("label.unnamed", language), ImmutableList.of(kind, slug)));
  }
}
