package org.unodc.cop.domain.sideevent;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.id.InitiativeId;
import org.unodc.cop.domain.id.YouthConsultationId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** A subject that a side event presents or follows up. */
public sealed interface SideEventSubject extends Composite {

  /**
   * A declaration.
   *
   * @param declaration the id of the declaration
   */
  record DeclarationSubject(DeclarationId declaration) implements SideEventSubject {
    public DeclarationSubject {
      requireNonNull(declaration, "declaration");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("declaration", declaration());
    }
  }

  /**
   * A youth consultation.
   *
   * @param consultation the id of the youth consultation
   */
  record ConsultationSubject(YouthConsultationId consultation) implements SideEventSubject {
    public ConsultationSubject {
      requireNonNull(consultation, "consultation");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("consultation", consultation());
    }
  }

  /**
   * An initiative.
   *
   * @param initiative the id of the initiative
   */
  record InitiativeSubject(InitiativeId initiative) implements SideEventSubject {
    public InitiativeSubject {
      requireNonNull(initiative, "initiative");
    }

    @Override
    public void parts(PartCollector parts) {
      parts.add("initiative", initiative());
    }
  }
}
