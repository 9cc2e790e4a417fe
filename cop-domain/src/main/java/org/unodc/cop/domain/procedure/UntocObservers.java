package org.unodc.cop.domain.procedure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.language.LocalizedText;

/** The observers of the Conference of the Parties to UNTOC and their rights. */
final class UntocObservers {
  private UntocObservers() {}

  /** {@return the bases in rules 14 to 17; each id begins with the id of the rules of procedure} */
  static ImmutableList<AccreditationBasis> bases(String rules) {
    return ImmutableList.<AccreditationBasis>builder()
        .add(byNotice(rules + "-rule-14", "Signatories", "14", signatories()))
        .add(byApplication(rules + "-rule-15", "Non-signatories", "15", nonSignatories()).build())
        .addAll(forOrganizations(rules))
        .addAll(forNonGovernmentalOrganizations(rules))
        .build();
  }

  private static ImmutableList<AccreditationBasis> forOrganizations(String rules) {
    return ImmutableList.of(
        byNotice(
            rules + "-rule-16",
            "Entities and organizations with a standing invitation of the General Assembly, United"
                + " Nations bodies, specialized agencies and funds, and functional commissions of"
                + " the Economic and Social Council",
            "16",
            organizations()),
        byApplication(
                rules + "-rule-16-by-application",
                "Other relevant intergovernmental organizations",
                "16",
                organizations())
            .build());
  }

  private static ImmutableList<AccreditationBasis> forNonGovernmentalOrganizations(String rules) {
    return ImmutableList.of(
        byApplication(
                rules + "-rule-17-1",
                "Non-governmental organizations in consultative status with the Economic and Social"
                    + " Council",
                "17 (1)",
                nonGovernmental())
            .needsConsultativeStatus(true)
            .build(),
        byApplication(
                rules + "-rule-17-2",
                "Other non-governmental organizations",
                "17 (2)",
                nonGovernmental())
            .needsConsultativeStatus(false)
            .build());
  }

  private static AccreditationBasis byNotice(
      String id, String who, String rule, ObserverRights rights) {
    return basis(id, who, rule, rights).route(AccreditationRoute.NOTICE).build();
  }

  private static AccreditationBasis.Builder byApplication(
      String id, String who, String rule, ObserverRights rights) {
    return basis(id, who, rule, rights).route(AccreditationRoute.APPLICATION);
  }

  private static AccreditationBasis.Builder basis(
      String id, String who, String rule, ObserverRights rights) {
    return AccreditationBasis.builder()
        .id(AccreditationBasisId.of(id))
        .who(LocalizedText.english(who))
        .rights(rights)
        .citation(UntocRulesOfProcedure.rule(rule));
  }

  private static ObserverRights signatories() {
    return ObserverRights.builder()
        .attendsPlenary(true)
        .makesStatements(true)
        .deliberates(true)
        .receivesDocuments(true)
        .submitsWrittenViews(true)
        .tablesDrafts(true)
        .tablesDraftsCitation(
            new Citation(
                "Minutes of the Alliance of NGOs on Crime Prevention and Criminal Justice",
                "27 September 2024",
                Optional.of(Certainty.STATED)))
        .votes(false)
        .citation(UntocRulesOfProcedure.rule("14"))
        .build();
  }

  private static ObserverRights nonSignatories() {
    return ObserverRights.builder().votes(false).citation(UntocRulesOfProcedure.rule("15")).build();
  }

  private static ObserverRights organizations() {
    return onInvitation()
        .submitsWrittenViews(true)
        .citation(UntocRulesOfProcedure.rule("16"))
        .build();
  }

  private static ObserverRights nonGovernmental() {
    return onInvitation()
        .submitsWrittenViews(false)
        .citation(UntocRulesOfProcedure.rule("17 (3)"))
        .build();
  }

  private static ObserverRights.Builder onInvitation() {
    return ObserverRights.builder()
        .attendsPlenary(true)
        .speaksOnInvitation(true)
        .receivesDocuments(true)
        .votes(false);
  }
}
