package org.unodc.cop.domain.rules.session;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;

/** Rules about the numbers in the titles of sessions and meetings. */
public final class TitleNumberRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("session.titles-state-its-number", Entity.class)
              .reading(Scope.VALUE)
              .among(Session.class, Meeting.class)
              .when(entity -> number(entity).isPresent())
              .given(TitleNumberRules::stated, TitleNumberRules::check));

  private TitleNumberRules() {}

  /** Each language is checked, because a translation may be left over from another session. */
  private static void check(
      Entity entity,
      ImmutableList<ImmutableSortedSet<Integer>> stated,
      RecordView record,
      FindingCollector findings) {
    int number = number(entity).orElseThrow();
    Optional<ImmutableSortedSet<Integer>> other =
        stated.stream().filter(numbers -> !numbers.contains(number)).findFirst();
    if (other.isPresent()) {
      findings.add(
          Place.of(entity instanceof Session ? "ordinal" : "number"), number, other.get().first());
    }
  }

  /** {@return the number of a session or meeting; special sessions are numbered separately} */
  private static OptionalInt number(Entity entity) {
    if (entity instanceof Session session) {
      return session.kind().filter(SessionKind.SPECIAL::equals).isPresent()
          ? OptionalInt.empty()
          : session.ordinal();
    }
    return entity instanceof Meeting meeting ? meeting.number() : OptionalInt.empty();
  }

  /**
   * {@return the numbers in the title of a session, or the number with which the title of a meeting
   * begins, for each language in which there is one; empty if there is none}
   */
  private static Optional<ImmutableList<ImmutableSortedSet<Integer>>> stated(Entity entity) {
    ImmutableList<ImmutableSortedSet<Integer>> stated =
        entity.label().map(LocalizedText::texts).orElseGet(ImmutableMap::of).values().stream()
            .map(NumberedTitle::new)
            .map(title -> entity instanceof Session ? title.numbers() : leading(title))
            .filter(numbers -> !numbers.isEmpty())
            .collect(toImmutableList());
    return Optional.of(stated).filter(all -> !all.isEmpty());
  }

  private static ImmutableSortedSet<Integer> leading(NumberedTitle title) {
    OptionalInt number = title.leadingMeeting();
    return number.isPresent() ? ImmutableSortedSet.of(number.getAsInt()) : ImmutableSortedSet.of();
  }
}
