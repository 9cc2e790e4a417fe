package org.unodc.cop.examples.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.document.SymbolPart;
import org.unodc.cop.domain.document.SymbolRefusal;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.text.CommandText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cop symbol}: explains the parts of document symbols. */
@Command(
    name = "symbol",
    description = "Explains symbols of United Nations documents part by part.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {"", "Example:", "  cop symbol CTOC/COP/2024/L.7/Rev.1"})
public final class SymbolCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SYMBOL", arity = "1..*", description = "One or more symbols.")
  private List<String> symbols = List.of();

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    int exitCode = ExitCode.SUCCESS;
    for (String text : symbols) {
      try {
        print(DocumentSymbol.parse(text));
      } catch (SymbolRefusal e) {
        String refusal =
            CommandText.in(language.selected()).of("symbol.refused", text, e.message());
        command.commandLine().getErr().println(PrintableText.of(refusal));
        exitCode = ExitCode.IO_ERROR;
      }
    }
    return exitCode;
  }

  private void print(DocumentSymbol symbol) {
    PrintWriter out = command.commandLine().getOut();
    out.println(symbol);
    for (SymbolPart part : symbol.explain().parts()) {
      out.printf("  %-12s %s%n", part.printed(), part.meaning(language.selected()));
    }
  }
}
