package org.unodc.cop.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.Optional;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.indico.CopIndico;
import org.unodc.cop.sdk.indico.RegistrationGroup;
import org.unodc.cop.sdk.indico.RegistrationStage;
import org.unodc.cop.sdk.indico.Registrations;

/** Counts the nominated, registered and attending persons in an export of Indico, without names. */
final class CountRegistrations {
  private static final String EXPORT =
      """
      ID,Name,Country,You represent,As,Registration state,Checked in
      1,Robin Example,Austria,Ministry of Justice,Member State,Completed,Yes
      2,Kim Example,Autriche,Ministry of Justice,Member State,Completed,No
      3,Lee Example,,Harbour Watch,NGO,Pending,No
      4,Max Example,,Harbour Watch,NGO,Withdrawn,No
      5,Sam Example,Atlantis,Harbour Watch,NGO,Completed,Yes
      """;

  private CountRegistrations() {}

  /** Runs this example alone. */
  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    out.println("COUNT REGISTRATIONS");
    Registrations registrations =
        CopIndico.of(SessionId.of("untoc-cop12"), "en")
            .with("You represent", "organization")
            .with("As", "category")
            .delegatesOfStates("Member State")
            .read(CopCsv.standard().read(EXPORT.getBytes(UTF_8)));

    for (RegistrationStage stage : RegistrationStage.values()) {
      Optional<Long> count = registrations.count(stage);
      out.printf("%-10s %s%n", stage, count.map(Object::toString).orElse("not reported"));
    }
    for (RegistrationGroup group : registrations.groups()) {
      out.println(group.organization().orElse("?") + " " + group.counts());
    }
    registrations
        .delegations()
        .forEach((stage, delegation) -> out.println(stage + " " + sizeOf(delegation)));
    registrations.problems().forEach(problem -> out.println("problem  " + problem));
    out.println();
  }

  private static String sizeOf(Delegation delegation) {
    return delegation.participant().map(Object::toString).orElse("?")
        + " "
        + delegation.size().map(Object::toString).orElse("?");
  }
}
