package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.internal.OwnToString;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A problem in a record that a rule reports.
 *
 * <p>A finding states the rule, the severity, the place in the record and the entity to which the
 * place belongs. Its message and its hint are available in each language of the rule's texts.
 */
@OwnToString
public abstract sealed class Finding permits ImmutableFinding {

  Finding() {}

  /** {@return the id of the rule that reports the finding} */
  public abstract RuleId rule();

  /** {@return the id of the case of the rule; empty if the rule has no cases} */
  public abstract Optional<RuleId> ruleCase();

  /** {@return the id of the case, or that of the rule if it has no cases} */
  public final RuleId caseOrRule() {
    return ruleCase().orElse(rule());
  }

  /** {@return the severity of the finding, after the profile is applied} */
  public abstract Severity severity();

  /** {@return the place of the finding in the record} */
  public abstract Place place();

  /**
   * {@return the places that the finding counts, in the order of the record; empty if it counts
   * none}
   *
   * <p>A {@linkplain ToDos#COUNTED counted} finding is at a session, or at the record.
   */
  public abstract ImmutableList<Place> places();

  /** {@return the entity to which the finding belongs} */
  public abstract Optional<EntityLabel> entity();

  /** {@return the arguments of the message from number 1 on, in order; number 0 is the entity} */
  public abstract ImmutableList<MessageArgument> arguments();

  /**
   * {@return the text that is not complied with: the clause that the record names, or else the
   * source of the rule}
   */
  public abstract Optional<Citation> citation();

  @Value.Auxiliary
  abstract RuleTexts texts();

  /** {@return a sentence in English that describes the problem} */
  public final String message() {
    return message(OfficialLanguage.ENGLISH);
  }

  /** {@return a sentence that describes the problem, in this language or else in English} */
  public final String message(OfficialLanguage language) {
    return texts().message(language, entity(), arguments());
  }

  /** {@return a sentence in English that suggests what to do} */
  public final String hint() {
    return hint(OfficialLanguage.ENGLISH);
  }

  /** {@return a sentence that suggests what to do, in this language or else in English} */
  public final String hint(OfficialLanguage language) {
    return texts().hint(language);
  }

  /** {@return a copy of this finding with another severity} */
  public final Finding withSeverity(Severity severity) {
    return builder().from(this).severity(severity).build();
  }

  /**
   * {@return a finding of the same rule that counts places}
   *
   * @param place the place of the session or record in which they are counted
   * @param whole the label of this session or record
   * @param places the places
   */
  public final Finding counting(Place place, EntityLabel whole, List<Place> places) {
    return builder()
        .from(this)
        .place(place)
        .entity(whole)
        .places(places)
        .arguments(ImmutableList.of(MessageArgument.of(places.size())))
        .texts(texts().counted())
        .build();
  }

  @Override
  public final String toString() {
    return new ValueOutline(this)
        .addName(rule().value())
        .add("severity", severity())
        .add("entity", entity().map(EntityLabel::id))
        .addName(place().pointer())
        .toString();
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
