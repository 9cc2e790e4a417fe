package org.unodc.cop.examples.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** The rules of procedure from which those of a new conference can begin. */
enum DraftRules {
  /** The last version of the rules of the Conference of the Parties to UNTOC. */
  UNTOC,

  /** The draft rules of the Conference of the Parties to the UNFCCC, which were never adopted. */
  UNFCCC;

  /**
   * {@return the rules with this name, in any case}
   *
   * @throws IllegalArgumentException if there are none
   */
  static DraftRules of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** {@return these rules} */
  RulesOfProcedure rules() {
    List<RulesOfProcedure> versions =
        (this == UNTOC ? ReferenceRecords.untoc() : unfccc()).rulesOfProcedure();
    return versions.get(versions.size() - 1);
  }

  private static Conference unfccc() {
    try (InputStream json = DraftRules.class.getResourceAsStream("unfccc-draft-rules.json")) {
      if (json == null) {
        throw new IllegalStateException("The draft rules are missing.");
      }
      return CopJson.of(Conference.class).read(json.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
