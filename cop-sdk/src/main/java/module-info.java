/**
 * Reads, checks and writes the Conference of the Parties.
 *
 * <p>{@link org.unodc.cop.sdk.Cop} is the door for a whole record, {@link
 * org.unodc.cop.sdk.json.CopJson} the one for any value of the model. Each other package is one
 * format, a kind of report, or records to begin with.
 *
 * <p>What this is not meant for: it opens no connection and no file but those that it is handed, it
 * mends no input, it keeps no registry of conferences, and it does not know who may see what.
 */
module org.unodc.cop.sdk {
  requires transitive org.unodc.cop.domain;
  requires transitive com.google.common;
  requires static transitive org.jspecify; // every package is null-marked
  requires tools.jackson.core;
  requires java.xml;

  // Each of these is needed by the one format that it is for, and may be absent.
  requires static com.fasterxml.jackson.databind;
  requires static de.siegmar.fastcsv;
  requires static org.dhatim.fastexcel;
  requires static org.dhatim.fastexcel.reader;
  requires static org.snakeyaml.engine;
  requires static tools.jackson.databind;

  exports org.unodc.cop.sdk;
  exports org.unodc.cop.sdk.csv;
  exports org.unodc.cop.sdk.diff;
  exports org.unodc.cop.sdk.icalendar;
  exports org.unodc.cop.sdk.indico;
  exports org.unodc.cop.sdk.jackson2;
  exports org.unodc.cop.sdk.jackson3;
  exports org.unodc.cop.sdk.json;
  exports org.unodc.cop.sdk.jsonld;
  exports org.unodc.cop.sdk.migration;
  exports org.unodc.cop.sdk.reference;
  exports org.unodc.cop.sdk.report;
  exports org.unodc.cop.sdk.schedule;
  exports org.unodc.cop.sdk.schema;
  exports org.unodc.cop.sdk.stream;
  exports org.unodc.cop.sdk.table;
  exports org.unodc.cop.sdk.xlsx;
  exports org.unodc.cop.sdk.yaml;
}
