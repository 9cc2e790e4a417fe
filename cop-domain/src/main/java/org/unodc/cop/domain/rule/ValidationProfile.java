package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.internal.DomainType;

/** Which rules are asked, how grave their findings are, and which are not reported. */
@DomainType
public abstract sealed class ValidationProfile permits ImmutableValidationProfile {

  ValidationProfile() {}

  /** {@return what the profile is called} */
  public abstract String name();

  /** {@return the rules that are not asked} */
  public abstract ImmutableList<RuleId> excludedRules();

  /** {@return the severity of those rules that have another one than their own} */
  public abstract ImmutableMap<RuleId, Severity> severities();

  /** {@return the findings that are not reported} */
  public abstract ImmutableList<Suppression> suppressions();

  /** {@return the profile that asks every rule as it is} */
  public static ValidationProfile full() {
    return builder().name("full").build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this profile} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ValidationProfile}. */
  public static final class Builder extends ImmutableValidationProfile.Builder {
    Builder() {}
  }
}
