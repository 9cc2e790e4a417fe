package org.unodc.cop.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.document.SymbolPart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cop symbol}: what the parts of a document symbol mean. */
@Command(
    name = "symbol",
    description = "Explains symbols of United Nations documents part by part.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop symbol CTOC/COP/2024/L.7/Rev.1"})
final class SymbolCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SYMBOL", arity = "1..*", description = "One or more symbols.")
  private List<String> symbols = List.of();

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    int exitCode = ExitCode.SOUND;
    for (String text : symbols) {
      try {
        print(DocumentSymbol.parse(text));
      } catch (IllegalArgumentException refusal) {
        command.commandLine().getErr().println(Printable.of(refusal.getMessage()));
        exitCode = ExitCode.UNREADABLE;
      }
    }
    return exitCode;
  }

  private void print(DocumentSymbol symbol) {
    PrintWriter out = command.commandLine().getOut();
    out.println(symbol);
    for (SymbolPart part : symbol.explain().parts()) {
      out.printf("  %-12s %s%n", part.printed(), part.words());
    }
  }
}
