package org.unodc.cop.domain.sideevent;

import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.id.InitiativeId;
import org.unodc.cop.domain.id.YouthConsultationId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** What a side event presents or follows up. */
public sealed interface SideEventSubject extends Composite {

  /**
   * A declaration.
   *
   * @param declaration which one
   */
  record DeclarationSubject(DeclarationId declaration) implements SideEventSubject {
    @Override
    public void parts(PartCollector parts) {
      parts.add("declaration", declaration());
    }
  }

  /**
   * A youth consultation.
   *
   * @param consultation which one
   */
  record ConsultationSubject(YouthConsultationId consultation) implements SideEventSubject {
    @Override
    public void parts(PartCollector parts) {
      parts.add("consultation", consultation());
    }
  }

  /**
   * An initiative.
   *
   * @param initiative which one
   */
  record InitiativeSubject(InitiativeId initiative) implements SideEventSubject {
    @Override
    public void parts(PartCollector parts) {
      parts.add("initiative", initiative());
    }
  }
}
