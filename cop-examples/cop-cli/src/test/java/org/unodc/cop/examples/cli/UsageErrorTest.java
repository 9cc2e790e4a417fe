package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Errors in a command line, in the language of the command line. */
class UsageErrorTest {
  private static final char NO_BREAK_SPACE = '\u00a0';

  @Test
  void everyCommandHasTheOptionForTheLanguage() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    CommandLine cop = CopCommand.commandLine(nowhere, nowhere);

    assertThat(cop.getCommandSpec().findOption("--lang")).isNotNull();
    cop.getSubcommands()
        .forEach(
            (name, command) ->
                assertThat(command.getCommandSpec().findOption("--lang")).as(name).isNotNull());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--lang fr validat | Il n’existe pas de commande « validat ».",
        "validate untoc --nonsense --lang fr | cop validate n’a pas d’option --nonsense.",
        "validate untoc --nonsense --lang=es | cop validate no tiene la opción --nonsense.",
        "explain --lang ru | В командной строке не хватает: RULE.",
        "--lang zh status | 命令行缺少：RECORD。",
        "status untoc --lang ar --treaty | يحتاج الخيار \u2068--treaty\u2069 إلى قيمة.",
        "status untoc --treaty a --treaty b --lang fr | N’indiquer l’option qu’une seule fois : --treaty.",
        "status untoc --as-of 31.12.2024 --lang es | --as-of: «31.12.2024» no es una fecha como 2024-10-14.",
        "validate untoc --max many --lang ru | --max: «many» не является целым числом.",
        "status untoc --as-of 1/2/2030 --lang ar | \u2068--as-of\u2069: \"\u20681/2/2030\u2069\" ليس تاريخاً مثل \u20682024-10-14\u2069.",
        "participants untoc --list x --lang ar | \u2068--list\u2069: \"\u2068x\u2069\" ليست من القيم التالية: \u2068participants\u2069، ",
        "diff - - --lang fr | L’entrée standard (-) ne peut être indiquée qu’une seule fois, car elle",
        "merge untoc - - --lang es | La entrada estándar (-) solo puede indicarse una vez",
        "compare - - --lang ru | Стандартный ввод (-) можно указать только один раз",
        "validate - - | Standard input (-) can be only one of the inputs",
        "import untoc side-events walk-through/applications.csv --fixed session= --lang fr | Le texte de la colonne session est vide dans --fixed.",
        "import untoc treaty-status walk-through/status.csv --treaty untoc --known-until 2001-01-01 --lang fr | Le dossier connaît les formalités relatives à untoc jusqu’au 14 octobre 2024,",
        "registrations untoc walk-through/registrations.csv --source-title= --lang fr | Le titre est vide ; l’indiquer avec --source-title ou omettre l’option.",
        "validate untoc --format pdf --lang zh | --format：“pdf”不在下列值之中：text、concise、",
        "import untoc side-events a.csv --fixed x --lang fr | --fixed : « x » n’est pas de la forme COLUMN=TEXT.",
        "schema record --lang es | cop schema no admite el argumento «record».",
        "stats untoc --subject dogs --lang fr | « dogs » n’est pas un objet de chiffres ; les objets sont : ",
        "help nonsense --lang fr | Il n’existe pas de commande « nonsense ».",
        "validate untoc --lang de | --lang: 'de' is not one of ar, zh, en, fr, ru, es.",
      })
  void areReportedInTheLanguageOfTheCommandLine(String call, String sentence) {
    Invocation refused = Invocation.of((Object[]) call.split(" "));

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err().replace("\n", " ").replace(NO_BREAK_SPACE, ' ')).startsWith(sentence);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "validat --lang fr | Vouliez-vous dire : validate, stats, status ? | Voir : cop --help",
        "status untoc --treati --lang es | ¿Quiso decir --treaty? | Véase: cop status --help"
      })
  void haveACorrectionInTheLanguageOfTheCommandLine(String call, String correction, String help) {
    assertThat(Invocation.of((Object[]) call.split(" ")).err().replace(NO_BREAK_SPACE, ' '))
        .contains(correction)
        .endsWith(help + "\n");
  }
}
