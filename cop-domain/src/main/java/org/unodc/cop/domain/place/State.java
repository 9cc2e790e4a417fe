package org.unodc.cop.domain.place;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/**
 * A State as the United Nations list it. {@link States} contains the States that can join treaties.
 */
@DomainType
public abstract sealed class State implements Composite permits ImmutableState {

  State() {}

  /** {@return the ISO 3166-1 alpha-3 code, by which all other values refer to the State} */
  public abstract StateCode code();

  /** {@return the ISO 3166-1 alpha-2 code; NA is the code of Namibia} */
  public abstract String alpha2();

  /** {@return the three digits of the United Nations' M49 standard, with leading zeros} */
  public abstract String m49();

  /** {@return the relation of the State to the United Nations} */
  public abstract StateKind kind();

  /** {@return the short name in the six official languages} */
  public abstract LocalizedText name();

  /** {@return the long name, such as Republic of Namibia} */
  public abstract Optional<LocalizedText> formalName();

  /**
   * {@return other names, including older ones, under which depositaries and registers list the
   * State}
   */
  public abstract ImmutableList<String> aliases();

  /** {@return the regional group in which the State is counted for elections} */
  public abstract Optional<RegionalGroup> regionalGroup();

  /**
   * {@return a note on the special position of the State in its regional group, or the reason why
   * it is in none}
   */
  public abstract Optional<String> regionalGroupNote();

  /**
   * {@return the day on which the State became a Member of the United Nations or, if it continues
   * the membership of an earlier State, the day on which that membership began}
   */
  public abstract Optional<LocalDate> memberSince();

  /** {@return a remark on these data, such as the reason for an unusual form of a name} */
  public abstract Optional<String> remark();

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("alpha2", alpha2())
        .add("m49", m49())
        .add("name", name())
        .add("formalName", formalName())
        .add("aliases", aliases())
        .add("regionalGroupNote", regionalGroupNote())
        .add("remark", remark());
  }

  @Value.Check
  void check() {
    if (alpha2().length() != 2 || !CharMatcher.inRange('A', 'Z').matchesAllOf(alpha2())) {
      throw new InvariantException(
          "alpha2", "alpha2 is two capital letters from A to Z, but this is \"%s\"", alpha2());
    }
    if (m49().length() != 3 || !CharMatcher.inRange('0', '9').matchesAllOf(m49())) {
      throw new InvariantException("m49", "m49 is three digits, but this is \"%s\"", m49());
    }
    Require.texts(aliases(), "an alias");
    Require.textIfPresent(regionalGroupNote(), "regionalGroupNote");
    Require.textIfPresent(remark(), "remark");
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link State}. */
  public static final class Builder extends ImmutableState.Builder {
    Builder() {}
  }
}
