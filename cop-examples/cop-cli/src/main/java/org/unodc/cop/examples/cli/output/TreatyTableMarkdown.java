package org.unodc.cop.examples.cli.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** The status of a treaty in Markdown: its facts as a list and its participants as a table. */
public final class TreatyTableMarkdown {
  private TreatyTableMarkdown() {}

  /** {@return the text, which ends with an empty line} */
  public static String of(TreatyTable treaty) {
    TreatyCells cells = TreatyCells.forPeople(treaty.language());
    StringBuilder text = new StringBuilder("# " + PrintableText.inMarkdown(treaty.name()) + "\n\n");
    for (TreatyCells.Fact fact : cells.facts(treaty)) {
      text.append(
          "- **%s** %s\n"
              .formatted(
                  PrintableText.inMarkdown(fact.label()), PrintableText.inMarkdown(fact.value())));
    }
    ImmutableList<ImmutableList<String>> rows = new TreatyTableSheet(cells).participants(treaty);
    text.append('\n').append(line(rows.get(0)));
    text.append("|").append("---|".repeat(rows.get(0).size())).append('\n');
    rows.stream().skip(1).map(TreatyTableMarkdown::line).forEach(text::append);
    text.append('\n');
    cells
        .legend(treaty)
        .forEach(line -> text.append(PrintableText.inMarkdown(line)).append("\n\n"));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(PrintableText::inMarkdown)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
