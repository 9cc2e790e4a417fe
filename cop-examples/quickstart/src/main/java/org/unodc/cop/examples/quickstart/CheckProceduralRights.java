package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.procedure.Quorum;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.status.Voters;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Evaluates the rules of procedure of UNTOC on the first day of COP12. */
final class CheckProceduralRights {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 14);

  private CheckProceduralRights() {}

  static void run(PrintStream out) {
    Conference untoc = ReferenceRecords.untoc();
    RulesOfProcedure rules = RulesOfProcedure.on(untoc.rulesOfProcedure(), DAY).orElseThrow();
    TreatyStatus status = untoc.treatyStatus(ConventionId.of("untoc")).orElseThrow();

    out.println("CHECK PROCEDURAL RIGHTS");
    AccreditationBasis basis = basis(rules, AccreditationBasisId.of("untoc-rop-2008-rule-17-2"));
    for (ObserverRight right : ObserverRight.values()) {
      print(basis.may(right), out);
    }

    Voters voters =
        Voters.on(DAY, rules.votingRights().orElseThrow(), status, untoc.participants());
    print(voters.rightOf(ParticipantId.of("jpn")).ruling(), out);
    print(voters.rightOf(ParticipantId.of("irn")).ruling(), out);

    // Assume that more than 100 parties are present.
    Quorum quorum = rules.quorumFor(Matter.ANY_DECISION).orElseThrow();
    print(quorum.reached(ReportedCount.moreThan(100), status.partiesInForceOn(DAY)), out);
    out.println();
  }

  private static AccreditationBasis basis(RulesOfProcedure rules, AccreditationBasisId id) {
    return rules.accreditationBases().stream()
        .filter(basis -> basis.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static void print(ProceduralAnswer answer, PrintStream out) {
    String rule = answer.citation().map(Citation::provision).orElse("no rule");
    out.printf("%-8s %s (%s)%n", answer.answer(), answer.reason(), rule);
  }
}
