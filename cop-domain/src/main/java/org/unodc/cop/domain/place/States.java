package org.unodc.cop.domain.place;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The States that can be party to treaties whose depositary is the Secretary-General: the Members
 * of the United Nations, the observer States, and the Cook Islands and Niue. A method returns a
 * State only if the match is certain. The European Union is not a State.
 *
 * <p>Example:
 *
 * <pre>{@code
 * States.find(StateCode.of("VNM")).orElseThrow().name().in(OfficialLanguage.FRENCH) // Viet Nam
 * }</pre>
 */
public final class States {
  private static final ImmutableList<State> ALL = StateTable.read();
  private static final ImmutableMap<String, State> BY_CODE = byCode();

  /** The common spellings of all names, worked out when the first State is found by its name. */
  private static final Supplier<StateNames> NAMES = Suppliers.memoize(() -> new StateNames(ALL));

  private States() {}

  /** {@return every State, in the order of the alpha-3 codes} */
  public static ImmutableList<State> all() {
    return ALL;
  }

  /** {@return the State with this alpha-3 code; empty if there is none} */
  public static Optional<State> find(StateCode code) {
    requireNonNull(code, "code");
    return findByCode(code.value());
  }

  /**
   * {@return the State with this code: alpha-2 or alpha-3, both in capitals, or M49, three digits;
   * empty if there is none}
   */
  public static Optional<State> findByCode(String code) {
    requireNonNull(code, "code");
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * {@return the State with exactly this name: its name in any official language, its formal name
   * or an alias; empty if not exactly one State has this name}
   *
   * <p>Capitals, accents, and the kinds of spaces, hyphens and apostrophes make no difference. A
   * part of a name does not match.
   */
  public static Optional<State> findByName(String name) {
    requireNonNull(name, "name");
    return NAMES.get().find(name);
  }

  /** {@return the States of a regional group, in the order of the alpha-3 codes} */
  public static ImmutableList<State> in(RegionalGroup group) {
    requireNonNull(group, "group");
    return ALL.stream()
        .filter(state -> state.regionalGroup().filter(group::equals).isPresent())
        .collect(toImmutableList());
  }

  private static ImmutableMap<String, State> byCode() {
    ImmutableMap.Builder<String, State> codes = ImmutableMap.builder();
    for (State state : ALL) {
      codes.put(state.code().value(), state).put(state.alpha2(), state).put(state.m49(), state);
    }
    return codes.buildOrThrow();
  }
}
