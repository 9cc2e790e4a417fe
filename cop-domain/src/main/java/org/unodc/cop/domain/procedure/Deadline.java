package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A requirement that something is done a certain time before or after the opening of a session.
 *
 * @param kind the action that must be done
 * @param title the name of the action in the words of the rules of procedure, such as "nominations
 *     for the Bureau"; absent if that of the kind is enough
 * @param before the time before the opening, counted in {@code unit}; absent if the deadline is
 *     after the opening
 * @param after the time after the opening, counted in {@code unit}, such as the twenty-four hours
 *     for credentials in rule 19 of the draft rules of procedure of the Conference of the Parties
 *     to the UNFCCC; absent if the deadline is before the opening
 * @param unit the unit of the time before or after the opening
 * @param binding whether the rule of procedure requires the action without reservation; false if
 *     the rule adds "if possible"
 */
public record Deadline(
    DeadlineKind kind,
    Optional<LocalizedText> title,
    Optional<StipulatedNumber> before,
    Optional<StipulatedNumber> after,
    DeadlineUnit unit,
    boolean binding)
    implements Composite {
  /**
   * @throws IllegalArgumentException if there is a time both before and after the opening, or
   *     neither
   */
  public Deadline {
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(unit, "unit");
    if (before.isPresent() && after.isPresent()) {
      throw new InvariantException(
          "deadline-both",
          "a deadline must have a time either before or after the opening, but this one has both");
    }
    if (before.isEmpty() && after.isEmpty()) {
      throw new InvariantException(
          "deadline-neither",
          "a deadline must have a time either before or after the opening, but this one has"
              + " neither");
    }
  }

  /**
   * Creates a deadline without a title.
   *
   * @throws IllegalArgumentException if there is a time both before and after the opening, or
   *     neither
   */
  public Deadline(
      DeadlineKind kind,
      Optional<StipulatedNumber> before,
      Optional<StipulatedNumber> after,
      DeadlineUnit unit,
      boolean binding) {
    this(kind, Optional.empty(), before, after, unit, binding);
  }

  /** Creates a deadline before the opening, without a title. */
  public Deadline(DeadlineKind kind, StipulatedNumber before, DeadlineUnit unit, boolean binding) {
    this(kind, Optional.of(before), Optional.empty(), unit, binding);
  }

  /** {@return whether the deadline ends after the opening} */
  public boolean isAfterOpening() {
    return after.isPresent();
  }

  /** {@return the time before or after the opening, counted in {@code unit}} */
  public StipulatedNumber time() {
    return before.or(this::after).orElseThrow();
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("kind", kind()).add("title", title()).add("before", before()).add("after", after());
  }

  @Override
  public String toString() {
    ValueOutline outline = new ValueOutline(this);
    if (DeadlineKind.listed().contains(kind)) {
      outline.addName(kind.word());
    }
    return outline
        .add("before", before.map(StipulatedNumber::number))
        .add("after", after.map(StipulatedNumber::number))
        .add("unit", unit)
        .add("binding", binding)
        .toString();
  }
}
