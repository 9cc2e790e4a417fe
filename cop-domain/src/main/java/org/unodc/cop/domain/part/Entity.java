package org.unodc.cop.domain.part;

import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;

/** A value with an id, to which other values can refer. */
public interface Entity extends Composite {

  /**
   * {@return the id of this entity, which should be unique among the entities of its kind in a
   * record}
   */
  EntityId identity();

  /** {@return the name or title by which people know this entity; empty if the record has none} */
  Optional<LocalizedText> label();

  /** {@return what this entity is called; empty if the kind of its id is enough, or if unknown} */
  default Optional<EntityDesignation> designation() {
    return Optional.empty();
  }
}
