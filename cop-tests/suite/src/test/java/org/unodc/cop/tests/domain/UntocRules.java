package org.unodc.cop.tests.domain;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** The rules of procedure of the Conference of the Parties to UNTOC, from the shipped record. */
final class UntocRules {
  private UntocRules() {}

  /** {@return the version adopted in 2004, then the version amended in 2008} */
  static ImmutableList<RulesOfProcedure> versions() {
    return ReferenceRecords.untoc().rulesOfProcedure();
  }

  /** {@return the version adopted in 2004} */
  static RulesOfProcedure adopted() {
    return versions().get(0);
  }

  /** {@return the version whose rule 18 was amended in 2008} */
  static RulesOfProcedure amended() {
    return versions().get(1);
  }
}
