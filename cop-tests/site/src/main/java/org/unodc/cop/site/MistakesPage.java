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
    return page.toString();
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
