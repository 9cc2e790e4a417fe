package org.unodc.cop.tests.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.tests.reading.JsonOutline.Kind;
import org.unodc.cop.tests.reading.JsonOutline.Part;

/** Limits near what a document needs: a little more, exactly, or a little less. */
final class TightLimits {
  /** How far a limit may be below what the document needs, if it is the only one that is near. */
  private static final int BELOW = 3;

  private static final ImmutableList<Limit> ALL =
      ImmutableList.of(
          new Limit(CopLimits::withDocumentBytes, draft -> draft.json().length),
          new Limit(CopLimits::withDepth, TightLimits::depth),
          new Limit(CopLimits::withName, TightLimits::longestName),
          new Limit(
              CopLimits::withText, draft -> longest(draft, part -> part.kind() == Kind.TEXT) - 2),
          new Limit(
              CopLimits::withNumber, draft -> longest(draft, part -> part.kind() == Kind.WORD)),
          new Limit(CopLimits::withTokens, TightLimits::tokens),
          new Limit(CopLimits::withList, TightLimits::mostParts));

  private TightLimits() {}

  /**
   * One of the limits.
   *
   * @param set sets it
   * @param need works out, roughly, what the document needs
   */
  private record Limit(
      BiFunction<CopLimits, Integer, CopLimits> set, Function<Draft, Integer> need) {

    CopLimits near(Draft draft, int below, CopLimits others) {
      int near = need.apply(draft) - below + draft.below(8);
      return set.apply(others, Math.min(Math.max(near, 1), 1_000_000));
    }
  }

  /** {@return the standard limits, or limits of which one or all are near} */
  static CopLimits of(Draft draft) {
    CopLimits standard = CopLimits.standard();
    return switch (draft.below(6)) {
      case 0, 1 -> draft.anyOf(ALL).near(draft, BELOW, standard);
      case 2 -> {
        CopLimits limits = standard;
        for (Limit limit : ALL) {
          limits = limit.near(draft, 1, limits);
        }
        yield limits;
      }
      default -> standard;
    };
  }

  private static int depth(Draft draft) {
    List<Part> parts = draft.outline().parts();
    int[] depths = new int[parts.size()];
    int deepest = 0;
    for (int i = 0; i < depths.length; i++) {
      Part part = parts.get(i);
      boolean isOpen = part.kind() == Kind.OBJECT || part.kind() == Kind.LIST;
      depths[i] = (part.parent() < 0 ? 0 : depths[part.parent()]) + (isOpen ? 1 : 0);
      deepest = Math.max(deepest, depths[i]);
    }
    return Math.min(deepest, 990);
  }

  private static int tokens(Draft draft) {
    return draft.outline().parts().stream()
        .mapToInt(
            part ->
                (part.isMember() ? 1 : 0)
                    + (part.kind() == Kind.OBJECT || part.kind() == Kind.LIST ? 2 : 1))
        .sum();
  }

  private static int longest(Draft draft, Predicate<Part> fits) {
    return draft.outline().parts().stream()
        .filter(fits)
        .mapToInt(part -> part.end() - part.value())
        .max()
        .orElse(1);
  }

  private static int longestName(Draft draft) {
    return draft.outline().parts().stream()
        .filter(Part::isMember)
        .mapToInt(part -> part.value() - part.begin() - 3)
        .max()
        .orElse(1);
  }

  private static int mostParts(Draft draft) {
    Map<Integer, Long> parts =
        draft.outline().parts().stream()
            .collect(Collectors.groupingBy(Part::parent, Collectors.counting()));
    return parts.values().stream().mapToInt(Math::toIntExact).max().orElse(1);
  }
}
