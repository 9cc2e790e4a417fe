/**
 * Reads and writes lists of a record as tables: {@link org.unodc.cop.sdk.table.CopTable} with
 * {@link org.unodc.cop.sdk.csv.CopCsv}. The other packages read the tables of depositaries, of
 * sessions and of Indico.
 *
 * @since 0.1.0
 */
module org.unodc.cop.sdk.tables {
  requires transitive org.unodc.cop.sdk;
  requires de.siegmar.fastcsv;

  exports org.unodc.cop.sdk.csv;
  exports org.unodc.cop.sdk.depositary;
  exports org.unodc.cop.sdk.indico;
  exports org.unodc.cop.sdk.session;
  exports org.unodc.cop.sdk.table;
  exports org.unodc.cop.sdk.workbook;

  provides org.unodc.cop.sdk.internal.form.FormSource with
      org.unodc.cop.sdk.internal.service.tables.TableForms;
}
