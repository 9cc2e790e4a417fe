package org.unodc.cop.sdk.internal.service.report;

import static org.unodc.cop.sdk.internal.form.FormTable.list;
import static org.unodc.cop.sdk.internal.form.FormTable.member;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.WHOLE;

import org.unodc.cop.sdk.internal.form.FormSource;
import org.unodc.cop.sdk.internal.form.FormTable;
import org.unodc.cop.sdk.internal.form.RefusedTypes;
import org.unodc.cop.sdk.report.DisplayWidth;
import org.unodc.cop.sdk.report.RepeatedFinding;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.report.ReviewedTexts;
import org.unodc.cop.sdk.report.StoryFormat;
import org.unodc.cop.sdk.validation.LocatedFinding;

/** The forms of the formats of reports. */
public final class ReportForms implements FormSource {
  @Override
  public void addTo(FormTable table) {
    table
        .codes(ReportFormat.class, "A format of reports.")
        .codes(StoryFormat.class, "A format of the account of a session.")
        .object(
            RepeatedFinding.class,
            "Findings of one rule with one cause.",
            list("all", LocatedFinding.class, RepeatedFinding::all))
        .object(
            ReviewedTexts.class,
            "How many texts of a language a speaker has read.",
            member("reviewed", WHOLE, ReviewedTexts::reviewed),
            member("all", WHOLE, ReviewedTexts::all))
        .refused(DisplayWidth.class, RefusedTypes.CONSTANTS);
  }
}
