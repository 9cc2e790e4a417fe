package org.unodc.cop.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unodc.cop.testkit.mistake.Mistake;
import org.unodc.cop.testkit.mistake.MistakeCatalogue;
import org.unodc.cop.testkit.mistake.WrittenMistake;
import org.unodc.cop.testkit.mistake.WrittenMistakes;

/** Creates the page of the mistakes that the testkit plants. */
final class MistakesPage {
  private MistakesPage() {}

  static String markdown() {
    List<Mistake> all = MistakeCatalogue.all();
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # The mistakes

        The testkit plants %s kinds of mistakes in sound records: what people get wrong when they enter data.
        A test plants each kind at places that a seed selects, and fails if one is not found. A mistake
        is found if one of its rules reports more findings than before, or if reading refuses the record with one
        of its problems, written in capitals. For %s kinds nothing in a record can show the mistake; the table
        says why. A place is suitable only if something else in the record contradicts the mistake.
        """
            .formatted(
                all.size(), all.stream().filter(kind -> kind.exemption().isPresent()).count()));
    byPart(all)
        .forEach(
            (part, kinds) -> page.append("\n## ").append(part).append("\n\n").append(table(kinds)));
    return page.append(written()).toString();
  }

  /** {@return the measurement of the mistakes that people wrote without knowing the rules} */
  private static String written() {
    List<WrittenMistake> knowable =
        WrittenMistakes.all().stream().filter(WrittenMistake::knowable).toList();
    return """

        # Mistakes that people wrote without knowing the rules

        Typists, exporters, mergers of copies, translators, scanners, legal officers, conference officers: people
        who had not read the rules wrote %s kinds of mistakes. A test plants each five times in whole
        records, at places that a seed selects, whether or not something else in the record contradicts the mistake.
        A mistake is found if any rule has more findings than before, or if reading refuses the record.
        Of %s kinds, a careful colleague with the record alone would see the mistake wherever it is made.
        %s of these were found at every place, and %s of their %s plants. The tables list what slips.
        """
            .formatted(
                WrittenMistakes.all().size(),
                knowable.size(),
                knowable.stream().filter(WrittenMistake::isFoundEverywhere).count(),
                knowable.stream().mapToInt(WrittenMistake::found).sum(),
                knowable.stream().mapToInt(WrittenMistake::planted).sum())
        + slipping("Found at some places or at none", knowable)
        + slipping(
            "Not knowable from the record",
            WrittenMistakes.all().stream().filter(kind -> !kind.knowable()).toList());
  }

  private static String slipping(String title, List<WrittenMistake> kinds) {
    return kinds.stream()
        .filter(kind -> !kind.isFoundEverywhere())
        .map(
            kind ->
                "| `%s` | %s | %s of %s |\n"
                    .formatted(
                        kind.mistake().id(),
                        escaped(kind.mistake().description()),
                        kind.found(),
                        kind.planted()))
        .collect(
            joining(
                "",
                "\n## " + title + "\n\n| Mistake | What somebody does | Found |\n|---|---|---|\n",
                ""));
  }

  private static Map<String, List<Mistake>> byPart(List<Mistake> all) {
    return all.stream()
        .collect(
            groupingBy(
                kind -> kind.id().substring(0, kind.id().indexOf('.')),
                LinkedHashMap::new,
                toList()));
  }

  private static String table(List<Mistake> kinds) {
    return kinds.stream()
        .map(MistakesPage::row)
        .collect(joining("", "| Mistake | What somebody did | Found by |\n|---|---|---|\n", ""));
  }

  private static String row(Mistake kind) {
    String finder =
        Stream.concat(kind.rules().stream(), kind.problems().stream())
            .map(found -> "`" + found + "`")
            .collect(joining(", "));
    return "| `%s` | %s | %s |\n"
        .formatted(
            kind.id(),
            escaped(kind.description()),
            kind.exemption().map(reason -> "Nothing. " + escaped(reason)).orElse(finder));
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
