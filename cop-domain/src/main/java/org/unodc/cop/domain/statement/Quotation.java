package org.unodc.cop.domain.statement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.person.PersonalData;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A quotation in a source.
 *
 * @param text the words that are quoted
 * @param speaker the person who is quoted
 */
public record Quotation(LocalizedText text, @PersonalData Optional<Person> speaker)
    implements Composite {
  public Quotation {
    requireNonNull(text, "text");
    requireNonNull(speaker, "speaker");
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("text", text()).add("speaker", speaker());
  }

  @Override
  public String toString() {
    return ValueOutline.of(this);
  }
}
