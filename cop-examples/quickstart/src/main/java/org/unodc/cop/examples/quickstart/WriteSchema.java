package org.unodc.cop.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unodc.cop.domain.programme.DailySlot;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.schema.CopSchemas;

/** Writes the schemas of the JSON, for editors, validators and programs in other languages. */
final class WriteSchema {
  private WriteSchema() {}

  static void run(PrintStream out) {
    out.println("WRITE THE SCHEMA");
    try {
      Path folder = Files.createTempDirectory("schemas");
      write(folder.resolve("record.schema.json"), CopSchemas.jsonSchema(), out);
      write(folder.resolve("cop.openapi.json"), CopSchemas.openApi(), out);
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println("The schema of one type:");
    out.println(CopSchemas.jsonSchema(DailySlot.class));
  }

  private static void write(Path file, String schema, PrintStream out) throws IOException {
    CopFiles.save(schema, file);
    out.printf("Wrote %s, %d lines.%n", file.getFileName(), schema.lines().count());
    Files.delete(file);
  }
}
