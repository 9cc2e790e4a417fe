package org.unodc.cop.domain.part;

import java.util.Optional;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;

/** A thing with an id, to which others can refer. */
public interface Entity extends Composite {

  /** {@return its id, which no other thing of its kind in the record should have} */
  EntityId identity();

  /** {@return what people call it, where the record says so} */
  Optional<LocalizedText> label();
}
