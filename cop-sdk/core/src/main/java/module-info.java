/**
 * Reads, checks and writes the Conference of the Parties.
 *
 * <p>{@link org.unodc.cop.sdk.Cop} is the entry point for a whole record. {@link
 * org.unodc.cop.sdk.json.CopJson} is the entry point for any value of the model. The other packages
 * contain streams, slices, differences, reference records to start from, and the types that these
 * share, such as problems and limits. YAML, tables, workbooks, reports and publications are
 * artifacts of their own.
 *
 * <p>Out of scope: the library opens no network connections and only the files that it is given. It
 * does not correct input, it keeps no registry of conferences, and it has no access control.
 *
 * @since 0.1.0
 */
@SuppressWarnings("module") // the modules below are compiled after this one
module org.unodc.cop.sdk {
  requires transitive org.unodc.cop.domain;
  requires transitive com.google.common;
  requires static transitive org.jspecify; // every package is null-marked
  requires org.slf4j;
  requires tools.jackson.core;
  requires java.xml;

  // Each of these is needed by one package only and may be absent.
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;

  exports org.unodc.cop.sdk;
  exports org.unodc.cop.sdk.diff;
  exports org.unodc.cop.sdk.file;
  exports org.unodc.cop.sdk.jackson2;
  exports org.unodc.cop.sdk.jackson3;
  exports org.unodc.cop.sdk.json;
  exports org.unodc.cop.sdk.migration;
  exports org.unodc.cop.sdk.problem;
  exports org.unodc.cop.sdk.reference;
  exports org.unodc.cop.sdk.schema;
  exports org.unodc.cop.sdk.slice;
  exports org.unodc.cop.sdk.stream;
  exports org.unodc.cop.sdk.validation;

  // What the other artifacts of the SDK share.
  exports org.unodc.cop.sdk.internal.file to
      org.unodc.cop.sdk.tables,
      org.unodc.cop.sdk.xlsx,
      org.unodc.cop.sdk.yaml;
  exports org.unodc.cop.sdk.internal.form to
      org.unodc.cop.sdk.publish,
      org.unodc.cop.sdk.report,
      org.unodc.cop.sdk.tables,
      org.unodc.cop.sdk.xlsx,
      org.unodc.cop.sdk.yaml;
  exports org.unodc.cop.sdk.internal.json to
      org.unodc.cop.sdk.publish,
      org.unodc.cop.sdk.report,
      org.unodc.cop.sdk.tables,
      org.unodc.cop.sdk.xlsx,
      org.unodc.cop.sdk.yaml;
  exports org.unodc.cop.sdk.internal.library to
      org.unodc.cop.sdk.yaml;
  exports org.unodc.cop.sdk.internal.model to
      org.unodc.cop.sdk.publish,
      org.unodc.cop.sdk.tables,
      org.unodc.cop.sdk.yaml;
  exports org.unodc.cop.sdk.internal.text to
      org.unodc.cop.sdk.publish,
      org.unodc.cop.sdk.report,
      org.unodc.cop.sdk.tables,
      org.unodc.cop.sdk.xlsx,
      org.unodc.cop.sdk.yaml;

  uses org.unodc.cop.sdk.internal.file.RecordFormat;
  uses org.unodc.cop.sdk.internal.form.FormSource;
}
