package org.unodc.cop.domain.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.rule.RecordView;

/**
 * Stakeholders with names that are almost the same, in States that do not tell them apart.
 *
 * <p>Each stakeholder is compared only with the first that has one of its keys, so that the time
 * grows with the length of the names.
 */
final class SimilarStakeholders {
  private static final int LONGEST = 200;

  private final Map<StakeholderId, Stakeholder> firstLike = new HashMap<>();
  private final Map<String, Stakeholder> byKey = new HashMap<>();
  private final Map<Long, Named> byDeletion = new HashMap<>();
  private final Map<StakeholderId, ImmutableSet<StakeholderId>> umbrellas = new HashMap<>();
  private final int minLetters;

  /** A stakeholder with the form of its main name, computed once. */
  private record Named(String name, Stakeholder stakeholder) {}

  private SimilarStakeholders(ImmutableList<Stakeholder> stakeholders, int minLetters) {
    this.minLetters = minLetters;
    // Those without a State come first: each later one is compared with them and with its State.
    stakeholders.stream()
        .sorted(
            Comparator.comparing((Stakeholder stakeholder) -> stakeholder.state().isPresent())
                .thenComparing(Stakeholder::id))
        .forEach(this::add);
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
  Optional<Stakeholder> firstLike(Stakeholder stakeholder) {
    return Optional.ofNullable(firstLike.get(stakeholder.id()));
  }

  private void add(Stakeholder stakeholder) {
    ImmutableSet<String> acronyms = StakeholderNames.acronyms(stakeholder);
    ImmutableSet<String> forms = forms(stakeholder, acronyms);
    Optional<String> main =
        Optional.of(mainName(stakeholder))
            .filter(name -> name.length() <= LONGEST)
            .flatMap(name -> NameForms.form(name, acronyms));
    Stream.concat(
            lookups(stakeholder, forms, acronyms).flatMap(key -> found(byKey, key, stakeholder)),
            main.stream().flatMap(name -> neighbours(name, stakeholder)))
        .filter(other -> !other.id().equals(stakeholder.id()) && !belong(stakeholder, other))
        .findFirst()
        .ifPresent(other -> firstLike.putIfAbsent(stakeholder.id(), other));
    keys(stakeholder, forms, acronyms)
        .forEach(key -> byKey.putIfAbsent(key + stateOf(stakeholder), stakeholder));
    main.filter(this::mayHaveATypo)
        .ifPresent(
            name -> {
              Named named = new Named(name, stakeholder);
              for (long hash : TypoKeys.of(name)) {
                byDeletion.putIfAbsent(withState(hash, stateOf(stakeholder)), named);
              }
            });
  }

  private static Stream<String> lookups(
      Stakeholder stakeholder, ImmutableSet<String> forms, ImmutableSet<String> acronyms) {
    return Stream.of(
            forms.stream().map(form -> "name/" + form),
            forms.stream().map(form -> "acronym/" + form),
            acronyms.stream().map(acronym -> "name/" + acronym),
            NameForms.acronym(mainName(stakeholder)).stream().map(own -> "initials/" + own),
            NameForms.initials(mainName(stakeholder)).stream().map(own -> "capitals/" + own))
        .flatMap(keys -> keys);
  }

  private static Stream<String> keys(
      Stakeholder stakeholder, ImmutableSet<String> forms, ImmutableSet<String> acronyms) {
    return Stream.of(
            forms.stream().map(form -> "name/" + form),
            acronyms.stream().map(acronym -> "acronym/" + acronym),
            NameForms.initials(mainName(stakeholder)).stream().map(own -> "initials/" + own),
            NameForms.acronym(mainName(stakeholder)).stream().map(own -> "capitals/" + own))
        .flatMap(keys -> keys);
  }

  private Stream<Stakeholder> neighbours(String name, Stakeholder stakeholder) {
    if (!mayHaveATypo(name)) {
      return Stream.empty();
    }
    return TypoKeys.of(name).stream()
        .flatMap(
            hash ->
                Stream.of("", stateOf(stakeholder))
                    .distinct()
                    .flatMap(state -> Stream.ofNullable(byDeletion.get(withState(hash, state)))))
        .filter(other -> TypoKeys.differByATypo(name, other.name()))
        .map(Named::stakeholder)
        .filter(other -> !NameForms.differOnPurpose(mainName(stakeholder), mainName(other)));
  }

  private static Stream<Stakeholder> found(
      Map<String, Stakeholder> byKey, String key, Stakeholder stakeholder) {
    return Stream.of("", stateOf(stakeholder))
        .distinct()
        .flatMap(state -> Stream.ofNullable(byKey.get(key + state)));
  }

  private static long withState(long hash, String state) {
    return hash * 31 + state.hashCode();
  }

  private boolean mayHaveATypo(String name) {
    return name.length() >= minLetters && name.length() <= LONGEST;
  }

  /** {@return the State after a slash; empty if it is not known} */
  private static String stateOf(Stakeholder stakeholder) {
    return stakeholder.state().map(StateCode::value).map(state -> '/' + state).orElse("");
  }

  private static String mainName(Stakeholder stakeholder) {
    LocalizedText name = stakeholder.name();
    return name.in(name.original().orElseGet(OfficialLanguage.ENGLISH::tag));
  }

  private static ImmutableSet<String> forms(
      Stakeholder stakeholder, ImmutableSet<String> acronyms) {
    return Stream.of(
            ImmutableList.of(stakeholder.name()),
            stakeholder.otherNames(),
            stakeholder.formerNames())
        .flatMap(ImmutableList::stream)
        .flatMap(text -> text.texts().values().stream())
        .filter(name -> name.length() <= LONGEST)
        .flatMap(name -> NameForms.form(name, acronyms).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return whether the record says that one is a member of the other} */
  private boolean belong(Stakeholder first, Stakeholder second) {
    return umbrellas(first).contains(second.id()) || umbrellas(second).contains(first.id());
  }

  private ImmutableSet<StakeholderId> umbrellas(Stakeholder stakeholder) {
    return stakeholder.memberOf().isEmpty()
        ? ImmutableSet.of()
        : umbrellas.computeIfAbsent(
            stakeholder.id(), id -> ImmutableSet.copyOf(stakeholder.memberOf()));
  }
}
