/**
 * Reads and writes tables as workbooks: {@link org.unodc.cop.sdk.xlsx.CopXlsx}.
 *
 * @since 0.1.0
 */
module org.unodc.cop.sdk.xlsx {
  requires transitive org.unodc.cop.sdk.tables;
  requires java.xml;
  requires org.dhatim.fastexcel;
  requires org.dhatim.fastexcel.reader;

  exports org.unodc.cop.sdk.xlsx;

  provides org.unodc.cop.sdk.internal.form.FormSource with
      org.unodc.cop.sdk.internal.service.xlsx.WorkbookForms;
}
