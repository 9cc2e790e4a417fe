package org.unodc.cop.domain.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import org.unodc.cop.domain.rule.Citation;

/** The provisions that are excepted from rules of procedure, as a set. */
final class ExceptedProvisions {
  private static final String BEFORE_PARAGRAPH = " (";

  private final ImmutableSet<Place> excepted;

  ExceptedProvisions(RulesApplication application) {
    this.excepted =
        application.exceptions().stream()
            .map(exception -> new Place(exception.instrument(), exception.provision()))
            .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the exceptions of rules of procedure; none if the record does not state them} */
  static ExceptedProvisions of(RulesOfProcedure rules) {
    return new ExceptedProvisions(
        rules
            .application()
            .orElseGet(
                () ->
                    new RulesApplication(
                        RulesApplication.Status.ADOPTED, ImmutableList.of(), Optional.empty())));
  }

  /** {@return whether a provision is not excepted; one without a citation cannot be} */
  boolean leaveEffectTo(Optional<Citation> provision) {
    return provision.filter(this::contain).isEmpty();
  }

  /** {@return whether a provision is one of the exceptions or a paragraph of one} */
  boolean contain(Citation citation) {
    String provision = citation.provision();
    while (!excepted.contains(new Place(citation.instrument(), provision))) {
      int paragraph = provision.lastIndexOf(BEFORE_PARAGRAPH);
      if (paragraph < 0) {
        return false;
      }
      provision = provision.substring(0, paragraph);
    }
    return true;
  }

  private record Place(String instrument, String text) implements Comparable<Place> {
    private static final Comparator<Place> IN_ORDER =
        Comparator.comparing(Place::instrument).thenComparing(Place::text);

    @Override
    public int compareTo(Place other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
