package org.unodc.cop.sdk.table;

import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.statement.Quotation;

/** The headers of the parts of objects that have no table of their own. */
final class PartLayouts {
  static final TableLayout<Source> SOURCE =
      TableLayout.of(Source.class, "sources")
          .text("title", "title")
          .plain("symbol", "symbol", CellForms.SYMBOL)
          .plain("link", "link", CellForms.LINK)
          .plain("date", "date", CellForms.DATE)
          .plain("certainty", "certainty", TableLayouts.CERTAINTY)
          .build();

  static final TableLayout<AccreditationStep> STEP =
      TableLayout.of(AccreditationStep.class, "steps").text("note", "note").build();

  static final TableLayout<Quotation> QUOTATION =
      TableLayout.of(Quotation.class, "quotations")
          .text("text", "text")
          .plain("speaker", "speaker/name", CellForms.FULL_NAME)
          .text("function", "speaker/title")
          .text("affiliation", "speaker/affiliation")
          .plain("nationality", "speaker/state", CellForms.STATE)
          .add(new BasisField("naming basis", "", "speaker/basis"))
          .build();

  static final TableLayout<Actor.UnnamedActor> UNNAMED =
      TableLayout.of(Actor.UnnamedActor.class, "unnamed")
          .text("description", "description")
          .count("count", "number")
          .build();

  private PartLayouts() {}
}
