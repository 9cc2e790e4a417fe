package org.unodc.cop.examples.bulk;

/**
 * A row of the statistics: the number of findings of a rule in a list, of lines, or of files.
 *
 * @param severity the severity of the findings; {@value #OPEN} for findings that a refused line may
 *     refute, {@value #LINES} for lines, {@value #FILES} for files
 * @param rule the id of the rule or the code of the problem; for lines, {@value #READ} or {@value
 *     #REFUSED}; for files that were read to their end, {@value #READ}
 * @param type the list of the record, such as {@code sideEvents}; empty for files
 * @param rules as in {@link LineFinding}
 * @param share the share of the row. Rows of one share are added up first, and then the sums
 * @param count the number of findings or lines
 */
public record StatisticsRow(
    String severity, String rule, String type, String rules, int share, long count) {
  static final String FILES = "FILES";
  static final String LINES = "LINES";
  static final String OPEN = "OPEN";
  static final String READ = "read";
  static final String REFUSED = "refused";

  private static final int NO_SHARE = 0;

  /** {@return the row of one file that was read to its end} */
  static StatisticsRow ofFile() {
    return new StatisticsRow(FILES, READ, "", "", NO_SHARE, 1);
  }

  static StatisticsRow of(InputLine line, String type, String rules, boolean readable) {
    int share = (int) (line.number() % ConditionalFinding.SHARES);
    return new StatisticsRow(LINES, readable ? READ : REFUSED, type, rules, share, 1);
  }

  static StatisticsRow of(LineFinding finding) {
    return of(finding, finding.severity());
  }

  /** {@return the row of a finding that is not claimed, because a refused line may refute it} */
  static StatisticsRow ofOpen(LineFinding finding) {
    return of(finding, OPEN);
  }

  private static StatisticsRow of(LineFinding finding, String severity) {
    int share = (int) (finding.line() % ConditionalFinding.SHARES);
    return new StatisticsRow(severity, finding.rule(), finding.type(), finding.rules(), share, 1);
  }

  /** {@return everything except the count; rows with equal keys can be added up} */
  String key() {
    return severity + '\t' + rule + '\t' + type + '\t' + rules + '\t' + share;
  }

  StatisticsRow withCount(long newCount) {
    return new StatisticsRow(severity, rule, type, rules, share, newCount);
  }

  /** {@return this row without its share, so that it can be added to the total} */
  StatisticsRow withoutShare() {
    return new StatisticsRow(severity, rule, type, rules, NO_SHARE, count);
  }

  /**
   * {@return this row in one line, with tabs between severity, rule, type, count and, if it is not
   * empty, the version of the rules}
   */
  String toText() {
    String row = String.join("\t", severity, rule, type, Long.toString(count));
    return rules.isEmpty() ? row : row + '\t' + rules;
  }

  /** {@return the row that {@link #toText()} wrote, without a share} */
  static StatisticsRow parse(String text) {
    String[] columns = text.split("\t", -1);
    String rules = columns.length > 4 ? columns[4] : "";
    return new StatisticsRow(
        columns[0], columns[1], columns[2], rules, NO_SHARE, Long.parseLong(columns[3]));
  }
}
