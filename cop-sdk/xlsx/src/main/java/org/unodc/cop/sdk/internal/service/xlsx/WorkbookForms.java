package org.unodc.cop.sdk.internal.service.xlsx;

import org.unodc.cop.sdk.internal.form.FormSource;
import org.unodc.cop.sdk.internal.form.FormTable;
import org.unodc.cop.sdk.internal.form.RefusedTypes;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import org.unodc.cop.sdk.xlsx.TableTemplate;

/** The types of workbooks, which have no JSON form. */
public final class WorkbookForms implements FormSource {
  @Override
  public void addTo(FormTable table) {
    table
        .refused(CopXlsx.class, RefusedTypes.FORMAT)
        .refused(TableTemplate.class, RefusedTypes.FORMAT);
  }
}
