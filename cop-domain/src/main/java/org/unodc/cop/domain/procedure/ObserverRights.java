package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.rule.Citation;

/** What an observer may do under one basis of accreditation. */
@DomainType
public abstract sealed class ObserverRights implements Composite permits ImmutableObserverRights {

  ObserverRights() {}

  /** {@return whether it may be in the plenary (rules 14 to 17 for UNTOC)} */
  public abstract Optional<Boolean> attendsPlenary();

  /** {@return whether it speaks only when the President invites it (rules 16 and 17 for UNTOC)} */
  public abstract Optional<Boolean> speaksOnInvitation();

  /** {@return whether it may make statements of its own motion (rule 14 for UNTOC)} */
  public abstract Optional<Boolean> makesStatements();

  /** {@return whether it takes part in the deliberations (rule 14 for UNTOC)} */
  public abstract Optional<Boolean> deliberates();

  /** {@return whether it receives the documents (rules 14, 16 and 17 for UNTOC)} */
  public abstract Optional<Boolean> receivesDocuments();

  /** {@return whether it may submit its views in writing (rules 14 and 16 for UNTOC)} */
  public abstract Optional<Boolean> submitsWrittenViews();

  /** {@return whether it may table a draft resolution or decision} */
  public abstract Optional<Boolean> tablesDrafts();

  /** {@return what says so of drafts, where it is not the rule on the other rights} */
  public abstract Optional<Citation> tablesDraftsCitation();

  /** {@return whether it votes (by rule 57 for UNTOC State Parties alone do)} */
  public abstract Optional<Boolean> votes();

  /** {@return the rule} */
  public abstract Optional<Citation> citation();

  /**
   * {@return whether an observer with these rights may do something (rules 14 to 17 for UNTOC);
   * unknown where the record does not state it}
   */
  public final ProceduralAnswer may(ObserverRight right) {
    return new ObserverQuestion(right, citation()).answeredBy(this);
  }

  @Override
  public final void parts(PartCollector parts) {
    parts.add("tablesDraftsCitation", tablesDraftsCitation()).add("citation", citation());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link ObserverRights}. */
  public static final class Builder extends ImmutableObserverRights.Builder {
    Builder() {}
  }
}
