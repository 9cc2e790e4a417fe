/**
 * Writes reports and accounts of sessions: {@link org.unodc.cop.sdk.report.ReportFormat} and {@link
 * org.unodc.cop.sdk.report.StoryFormat}.
 *
 * @since 0.1.0
 */
module org.unodc.cop.sdk.report {
  requires transitive org.unodc.cop.sdk;
  requires java.xml;

  exports org.unodc.cop.sdk.report;

  provides org.unodc.cop.sdk.internal.form.FormSource with
      org.unodc.cop.sdk.internal.service.report.ReportForms;
}
