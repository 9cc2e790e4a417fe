package org.unodc.cop.domain.message;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.EntityDesignation;

/**
 * The id and the name of an entity, as messages show them.
 *
 * @param id the id of the entity
 * @param name the name or title of the entity; empty if it has none
 * @param designation what the entity is called; empty if the kind of the id is enough, or if
 *     unknown
 */
public record EntityLabel(
    EntityId id, Optional<LocalizedText> name, Optional<EntityDesignation> designation) {
  /**
   * Creates a label.
   *
   * @throws IllegalArgumentException if entities with this kind of id are not called so
   */
  public EntityLabel {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(designation, "designation");
    designation.ifPresent(
        called ->
            checkArgument(
                called.kind().equals(id.kind()),
                "an entity of the kind %s cannot be called %s",
                id.kind(),
                called));
  }

  /** Creates a label without a designation. */
  public EntityLabel(EntityId id, Optional<LocalizedText> name) {
    this(id, name, Optional.empty());
  }

  /** {@return the label of an entity} */
  public static EntityLabel of(Entity entity) {
    return new EntityLabel(entity.identity(), entity.label(), entity.designation());
  }

  /** {@return the word for what the entity is in a language, such as: side event} */
  public String kind(OfficialLanguage language) {
    return forms(language).plain();
  }

  /**
   * {@return what the entity is, the name and the id in a language, such as: side event "Uniting
   * forces" (se-014)}
   */
  public String in(OfficialLanguage language) {
    return filled(language, kind(language)).in(language);
  }

  /** {@return the label with the word for what the entity is in a form, such as the genitive} */
  Translatable inForm(String form) {
    return new InForm(this, form);
  }

  /** {@return {@link #in} in parts, each in one language} */
  ImmutableList<TextRun> runs(OfficialLanguage language) {
    return filled(language, kind(language)).runs(language);
  }

  private LabelForms forms(OfficialLanguage language) {
    String key =
        designation
            .map(called -> CodeLabels.key(CodeLabels.listOf(called), called.name()))
            .orElseGet(() -> "entity." + id.kind());
    return MessageCatalogue.standard().label(key, language);
  }

  private Translatable filled(OfficialLanguage language, String noun) {
    ImmutableList.Builder<Translatable> words = ImmutableList.builder();
    words.add(new MessagePattern.Words(noun));
    name.map(MessageArgument.Text::new).ifPresent(words::add);
    words.add(new MessageArgument.Quote(id.value()));
    String key = name.isPresent() ? "label.named" : "label.unnamed";
    return new MessagePattern.Filled(
        MessageCatalogue.standard().pattern(key, language), words.build());
  }

  /**
   * A label in a form that its language defines.
   *
   * @param label the label
   * @param form the name of the form
   */
  record InForm(EntityLabel label, String form) implements Translatable {
    @Override
    public String in(OfficialLanguage language) {
      return filled(language).in(language);
    }

    @Override
    public ImmutableList<TextRun> runs(OfficialLanguage language) {
      return filled(language).runs(language);
    }

    private Translatable filled(OfficialLanguage language) {
      return label.filled(language, label.forms(language).in(form));
    }
  }
}
