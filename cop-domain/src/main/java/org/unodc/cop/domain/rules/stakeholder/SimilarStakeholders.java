package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/**
 * Stakeholders with names that are almost the same, in States that do not tell them apart.
 *
 * <p>Each stakeholder is compared only with the first that has one of its keys, so that the time
 * grows with the length of the names.
 */
final class SimilarStakeholders {
  private final Map<StakeholderId, Likeness> firstLike = new HashMap<>();
  // Each by State and name.
  private final Table<String, String, Stakeholder> byName = HashBasedTable.create();
  private final Table<String, String, Stakeholder> byAcronym = HashBasedTable.create();
  private final Table<String, String, Stakeholder> byInitials = HashBasedTable.create();
  private final Table<String, String, Stakeholder> byCapitals = HashBasedTable.create();
  private final TypoIndex byTypo;
  private final Map<StakeholderId, ImmutableSet<StakeholderId>> umbrellas = new HashMap<>();

  private SimilarStakeholders(ImmutableList<Stakeholder> stakeholders, int minLetters) {
    boolean areStatesKnown = stakeholders.stream().allMatch(one -> one.state().isPresent());
    // Those without a State come first: each later one is compared with them and with its State.
    List<NamedStakeholder> named =
        stakeholders.stream()
            .sorted(
                Comparator.comparing((Stakeholder stakeholder) -> stakeholder.state().isPresent())
                    .thenComparing(Stakeholder::id))
            .map(stakeholder -> NamedStakeholder.of(stakeholder, areStatesKnown))
            .toList();
    List<NamedStakeholder> alike = AlikeNames.among(named, minLetters);
    this.byTypo = new TypoIndex(alike, minLetters);
    alike.forEach(this::add);
  }

  /**
   * {@return the similar stakeholders of a record, computed once}
   *
   * @param minLetters the length from which names may differ in one letter
   */
  static SimilarStakeholders of(RecordView record, int minLetters) {
    return record.computedOnce(
        SimilarStakeholders.class,
        () -> new SimilarStakeholders(record.all(Stakeholder.class), minLetters));
  }

  /** {@return the first stakeholder that resembles this one; empty if there is none before it} */
  Optional<Likeness> firstLike(Stakeholder stakeholder) {
    return Optional.ofNullable(firstLike.get(stakeholder.id()));
  }

  private void add(NamedStakeholder named) {
    find(named.forms(), byName, named, Likeness.NAME)
        .or(() -> find(named.forms(), byAcronym, named, Likeness.IS_ACRONYM))
        .or(() -> find(named.acronyms(), byName, named, Likeness.HAS_ACRONYM))
        .or(() -> find(named.capitals(), byInitials, named, Likeness.IS_ACRONYM))
        .or(() -> find(named.initials(), byCapitals, named, Likeness.HAS_ACRONYM))
        .or(
            () ->
                byTypo
                    .find(named, other -> areApart(named.stakeholder(), other))
                    .map(other -> new Likeness(other, Likeness.NAME)))
        .ifPresent(other -> firstLike.putIfAbsent(named.stakeholder().id(), other));
    store(named.forms(), byName, named);
    store(named.acronyms(), byAcronym, named);
    store(named.initials(), byInitials, named);
    store(named.capitals(), byCapitals, named);
    byTypo.add(named);
  }

  private Optional<Likeness> find(
      Collection<String> keys,
      Table<String, String, Stakeholder> stored,
      NamedStakeholder named,
      String kind) {
    for (String key : keys) {
      for (String state : named.comparedStates()) {
        Stakeholder other = stored.get(state, key);
        if (other != null && areApart(named.stakeholder(), other)) {
          return Optional.of(new Likeness(other, kind));
        }
      }
    }
    return Optional.empty();
  }

  private static void store(
      Collection<String> keys, Table<String, String, Stakeholder> stored, NamedStakeholder named) {
    keys.forEach(key -> stored.row(named.state()).putIfAbsent(key, named.stakeholder()));
  }

  /** {@return whether two ids are different, and neither stakeholder is a member of the other} */
  private boolean areApart(Stakeholder first, Stakeholder second) {
    return !first.id().equals(second.id())
        && !umbrellas(first).contains(second.id())
        && !umbrellas(second).contains(first.id());
  }

  private ImmutableSet<StakeholderId> umbrellas(Stakeholder stakeholder) {
    return stakeholder.memberOf().isEmpty()
        ? ImmutableSet.of()
        : umbrellas.computeIfAbsent(
            stakeholder.id(), id -> ImmutableSet.copyOf(stakeholder.memberOf()));
  }

  /**
   * A similar stakeholder.
   *
   * @param other the other stakeholder
   * @param kind what is similar, a word of the message
   */
  record Likeness(Stakeholder other, String kind) {
    static final String NAME = "name";
    static final String IS_ACRONYM = "isAcronym";
    static final String HAS_ACRONYM = "hasAcronym";
  }
}
