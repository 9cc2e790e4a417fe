package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.internal.LowerCase;

/** The provisions that are excepted from rules of procedure, as a set. */
public final class ExceptedProvisions {
  private static final CharMatcher BLANKS = CharMatcher.whitespace();
  private static final Pattern PARAGRAPH = Pattern.compile(" ?, (?:paragraph|para\\.) (\\w++)");

  private final ImmutableList<Citation> exceptions;
  private final ImmutableSet<Place> places;

  ExceptedProvisions(List<Citation> exceptions) {
    this.exceptions = ImmutableList.copyOf(exceptions);
    this.places = exceptions.stream().map(Place::of).collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the exceptions of rules of procedure; none if the record does not state them} */
  public static ExceptedProvisions of(RulesOfProcedure rules) {
    requireNonNull(rules, "rules");
    return new ExceptedProvisions(
        rules.application().map(RulesApplication::exceptions).orElse(ImmutableList.of()));
  }

  /** {@return whether a provision is not excepted; one without a citation cannot be} */
  public boolean leaveEffectTo(Optional<Citation> provision) {
    return provision.filter(this::contain).isEmpty();
  }

  /**
   * {@return whether a provision is one of the exceptions or a paragraph of one, as in "rule 42
   * (1)" or "rule 42, paragraph 1"}
   */
  boolean contain(Citation citation) {
    Place place = Place.of(citation);
    while (!places.contains(place)) {
      int paragraph = Math.max(place.text().lastIndexOf('('), place.text().lastIndexOf(','));
      if (paragraph < 0) {
        return false;
      }
      place = new Place(place.instrument(), place.text().substring(0, paragraph).stripTrailing());
    }
    return true;
  }

  /**
   * {@return the exceptions that are paragraphs of a provision, which the others leave in effect}
   */
  ImmutableList<Citation> within(Citation provision) {
    ExceptedProvisions whole = new ExceptedProvisions(ImmutableList.of(provision));
    return exceptions.stream().filter(whole::contain).collect(ImmutableList.toImmutableList());
  }

  private record Place(String instrument, String text) implements Comparable<Place> {
    private static final Comparator<Place> IN_ORDER =
        Comparator.comparing(Place::instrument).thenComparing(Place::text);

    static Place of(Citation citation) {
      return new Place(normalized(citation.instrument()), normalized(citation.provision()));
    }

    private static String normalized(String text) {
      String spaced = BLANKS.trimAndCollapseFrom(text.replace("(", " ("), ' ');
      return PARAGRAPH.matcher(LowerCase.of(spaced)).replaceAll(" ($1)");
    }

    @Override
    public int compareTo(Place other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
