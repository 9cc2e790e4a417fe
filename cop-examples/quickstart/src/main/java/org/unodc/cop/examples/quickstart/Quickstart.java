package org.unodc.cop.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs the examples that the arguments name; without arguments, {@link PrintSummary}. */
public final class Quickstart {
  private static final Map<String, Consumer<PrintStream>> EXAMPLES = examples();

  private Quickstart() {}

  /** Runs the examples of these names in turn. Ends with 2 if there is no example of a name. */
  public static void main(String[] args) {
    int exitCode = run(List.of(args), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(List<String> names, PrintStream out) {
    for (String name : names) {
      if (!EXAMPLES.containsKey(name)) {
        out.printf("There is no example \"%s\". The examples are:%n", name);
        EXAMPLES.keySet().forEach(example -> out.println("  " + example));
        return 2;
      }
    }
    if (names.isEmpty()) {
      PrintSummary.run(List.copyOf(EXAMPLES.keySet()), out);
    }
    names.forEach(name -> EXAMPLES.get(name).accept(out));
    return 0;
  }

  private static Map<String, Consumer<PrintStream>> examples() {
    Map<String, Consumer<PrintStream>> examples = new LinkedHashMap<>();
    examples.put("findings", ReadAndValidate::run);
    examples.put("participation", PrintParticipation::run);
    examples.put("status", PrintTreatyStatus::run);
    examples.put("rights", CheckProceduralRights::run);
    examples.put("deadlines", PrintDeadlines::run);
    examples.put("programme", PrintProgramme::run);
    examples.put("calendar", WriteCalendar::run);
    examples.put("web", WriteForTheWeb::run);
    examples.put("copy", WriteChangedCopy::run);
    examples.put("schema", WriteSchema::run);
    examples.put("lines", ReadLongFile::run);
    examples.put("mapper", UseOwnMapper::run);
    examples.put("yaml", ReadYaml::run);
    examples.put("differences", CompareRecords::run);
    examples.put("rule", AddOwnRule::run);
    examples.put("suppression", SuppressFinding::run);
    examples.put("build", BuildConference::run);
    examples.put("spreadsheet", ReadSpreadsheet::run);
    examples.put("depositary", ReadDepositaryTable::run);
    examples.put("registrations", CountRegistrations::run);
    return examples;
  }
}
