package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** The rights of an observer under one basis of accreditation. */
@DomainType
public abstract sealed class ObserverRights implements Composite permits ImmutableObserverRights {

  ObserverRights() {}

  /** {@return whether the observer may attend the plenary (rules 14 to 17 for UNTOC)} */
  public abstract Optional<Boolean> attendsPlenary();

  /**
   * {@return whether the observer speaks only if the President invites it (rules 16 and 17 for
   * UNTOC)}
   */
  public abstract Optional<Boolean> speaksOnInvitation();

  /**
   * {@return whether the observer may make statements without an invitation (rule 14 for UNTOC)}
   */
  public abstract Optional<Boolean> makesStatements();

  /** {@return whether the observer takes part in the deliberations (rule 14 for UNTOC)} */
  public abstract Optional<Boolean> deliberates();

  /** {@return whether the observer receives the documents (rules 14, 16 and 17 for UNTOC)} */
  public abstract Optional<Boolean> receivesDocuments();

  /** {@return whether the observer may submit its views in writing (rules 14 and 16 for UNTOC)} */
  public abstract Optional<Boolean> submitsWrittenViews();

  /** {@return whether the observer may table a draft resolution or decision} */
  public abstract Optional<Boolean> tablesDrafts();

  /**
   * {@return the source of the right to table drafts, if it is not the rule on the other rights}
   */
  public abstract Optional<Citation> tablesDraftsCitation();

  /** {@return whether the observer votes (under rule 57 for UNTOC, only State Parties vote)} */
  public abstract Optional<Boolean> votes();

  /** {@return the citation of the rule of procedure on these rights} */
  public abstract Optional<Citation> citation();

  /**
   * {@return whether an observer with these rights may do something (rules 14 to 17 for UNTOC);
   * unknown if the record does not state it}
   *
   * @param right the thing that the observer wants to do
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
