package org.unodc.cop.domain.convention;

import com.google.common.base.Preconditions;
import java.util.Optional;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.rule.Citation;

/**
 * A number that a legal text lays down, with the place where it does.
 *
 * @param number the number, never negative; its unit is in the name of what holds it
 * @param citation the article or rule that lays it down
 */
public record Stipulation(int number, Optional<Citation> citation) implements Composite {
  /** Throws {@link IllegalArgumentException} where a component does not fit. */
  public Stipulation {
    Preconditions.checkArgument(
        number >= 0, "a stipulated number is not negative, but this one is %s", number);
  }

  @Override
  public void parts(Parts parts) {
    parts.add("citation", citation());
  }
}
