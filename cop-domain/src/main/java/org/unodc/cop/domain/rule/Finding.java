package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.OfficialLanguage;

/** Something in a record that a rule found. */
@DomainType
public abstract sealed class Finding permits ImmutableFinding {

  Finding() {}

  /** {@return the rule that found it} */
  public abstract RuleId rule();

  /** {@return how grave it is, after the profile} */
  public abstract Severity severity();

  /** {@return where it is in the record} */
  public abstract Place place();

  /** {@return the thing that it belongs to} */
  public abstract Optional<EntityLabel> entity();

  /** {@return what the message names beside the thing, in the order of its numbers from 1 on} */
  public abstract ImmutableList<Argument> arguments();

  /** {@return the text that is not kept: the record's own clause, else the source of the rule} */
  public abstract Optional<Citation> citation();

  @Value.Auxiliary
  abstract RuleTexts texts();

  /** {@return what was found, one sentence in English} */
  public final String message() {
    return message(OfficialLanguage.ENGLISH);
  }

  /** {@return what was found, one sentence; in English where the rule lacks the language} */
  public final String message(OfficialLanguage language) {
    return texts().message(language, entity(), arguments());
  }

  /** {@return what can be done about it, one sentence in English} */
  public final String hint() {
    return hint(OfficialLanguage.ENGLISH);
  }

  /**
   * {@return what can be done about it, one sentence; in English where the rule lacks the language}
   */
  public final String hint(OfficialLanguage language) {
    return texts().hint(language);
  }

  /** {@return the same finding with another severity} */
  public final Finding withSeverity(Severity severity) {
    return builder().from(this).severity(severity).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Finding}. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
