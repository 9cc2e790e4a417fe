package org.unodc.cop.domain.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unodc.cop.domain.rule.Citation;

/** The provisions that are excepted from rules of procedure, as a set. */
final class ExceptedProvisions {
  private static final Pattern BLANKS = Pattern.compile("\\s++");
  private static final Pattern PARAGRAPH = Pattern.compile(" ?, (?:paragraph|para\\.) (\\w++)");

  private final ImmutableSet<Place> excepted;

  ExceptedProvisions(RulesApplication application) {
    this.excepted =
        application.exceptions().stream()
            .map(
                exception ->
                    new Place(
                        normalized(exception.instrument()), normalized(exception.provision())))
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

  /**
   * {@return whether a provision is one of the exceptions or a paragraph of one, as in "rule 42
   * (1)" or "rule 42, paragraph 1"}
   */
  boolean contain(Citation citation) {
    String instrument = normalized(citation.instrument());
    String provision = normalized(citation.provision());
    while (!excepted.contains(new Place(instrument, provision))) {
      int paragraph = Math.max(provision.lastIndexOf('('), provision.lastIndexOf(','));
      if (paragraph < 0) {
        return false;
      }
      provision = provision.substring(0, paragraph).stripTrailing();
    }
    return true;
  }

  private static String normalized(String text) {
    String spaced = BLANKS.matcher(text.strip().replace("(", " (")).replaceAll(" ");
    return PARAGRAPH.matcher(spaced.toLowerCase(Locale.ROOT)).replaceAll(" ($1)");
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
