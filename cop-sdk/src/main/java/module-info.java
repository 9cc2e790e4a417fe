/**
 * Reads, checks and writes the Conference of the Parties.
 *
 * <p>{@link org.unodc.cop.sdk.Cop} is the entry point for a whole record. {@link
 * org.unodc.cop.sdk.json.CopJson} is the entry point for any value of the model. The other packages
 * contain the formats, the reports, reference records to start from, and the types that these
 * share, such as problems and limits.
 *
 * <p>Out of scope: the library opens no network connections and only the files that it is given. It
 * does not correct input, it keeps no registry of conferences, and it has no access control.
 *
 * @since 0.1.0
 */
module org.unodc.cop.sdk {
  requires transitive org.unodc.cop.domain;
  requires transitive com.google.common;
  requires static transitive org.jspecify; // every package is null-marked
  requires org.slf4j;
  requires tools.jackson.core;
  requires java.xml;

  // Each of these is needed by one format only and may be absent.
  requires static com.fasterxml.jackson.databind;
  requires static de.siegmar.fastcsv;
  requires static org.dhatim.fastexcel;
  requires static org.dhatim.fastexcel.reader;
  requires static org.snakeyaml.engine;
  requires static tools.jackson.databind;

  exports org.unodc.cop.sdk;
  exports org.unodc.cop.sdk.csv;
  exports org.unodc.cop.sdk.depositary;
  exports org.unodc.cop.sdk.diff;
  exports org.unodc.cop.sdk.file;
  exports org.unodc.cop.sdk.icalendar;
  exports org.unodc.cop.sdk.indico;
  exports org.unodc.cop.sdk.jackson2;
  exports org.unodc.cop.sdk.jackson3;
  exports org.unodc.cop.sdk.json;
  exports org.unodc.cop.sdk.jsonld;
  exports org.unodc.cop.sdk.migration;
  exports org.unodc.cop.sdk.problem;
  exports org.unodc.cop.sdk.publication;
  exports org.unodc.cop.sdk.reference;
  exports org.unodc.cop.sdk.report;
  exports org.unodc.cop.sdk.schedule;
  exports org.unodc.cop.sdk.schema;
  exports org.unodc.cop.sdk.session;
  exports org.unodc.cop.sdk.slice;
  exports org.unodc.cop.sdk.stream;
  exports org.unodc.cop.sdk.table;
  exports org.unodc.cop.sdk.validation;
  exports org.unodc.cop.sdk.xlsx;
  exports org.unodc.cop.sdk.yaml;

  uses org.unodc.cop.sdk.internal.form.FormSource;

  provides org.unodc.cop.sdk.internal.form.FormSource with
      org.unodc.cop.sdk.internal.service.publish.PublicationForms,
      org.unodc.cop.sdk.internal.service.report.ReportForms,
      org.unodc.cop.sdk.internal.service.tables.TableForms,
      org.unodc.cop.sdk.internal.service.xlsx.WorkbookForms,
      org.unodc.cop.sdk.internal.service.yaml.YamlForms;
}
