package org.unodc.cop.examples.bulk;

/**
 * How often something was counted: one line of the statistics.
 *
 * @param severity that of the findings; {@value #LINES} for lines
 * @param rule the rule, or the code of a problem; for lines, {@value #READ} or {@value #REFUSED}
 * @param type the list of a record
 * @param share a part of the count that is summed up apart, before the parts are
 * @param count how often
 */
public record StatisticsRow(String severity, String rule, String type, int share, long count) {
  static final String LINES = "LINES";
  static final String READ = "read";
  static final String REFUSED = "refused";

  private static final int ALL = 0;

  static StatisticsRow of(InputLine line, String type, boolean readable) {
    int share = (int) (line.number() % ConditionalFinding.SHARES);
    return new StatisticsRow(LINES, readable ? READ : REFUSED, type, share, 1);
  }

  static StatisticsRow of(LineFinding found) {
    int share = (int) (found.line() % ConditionalFinding.SHARES);
    return new StatisticsRow(found.severity(), found.rule(), found.type(), share, 1);
  }

  /** {@return what is counted; tallies of the same can be summed up} */
  String key() {
    return severity + '\t' + rule + '\t' + type + '\t' + share;
  }

  StatisticsRow with(long number) {
    return new StatisticsRow(severity, rule, type, share, number);
  }

  /** {@return the same as a part of the whole} */
  StatisticsRow unshared() {
    return new StatisticsRow(severity, rule, type, ALL, count);
  }

  /** {@return this in one line, with tabs between severity, rule, type and count} */
  String toText() {
    return String.join("\t", severity, rule, type, Long.toString(count));
  }

  /** {@return what {@link #toText()} gave} */
  static StatisticsRow parse(String text) {
    String[] columns = text.split("\t", -1);
    return new StatisticsRow(columns[0], columns[1], columns[2], ALL, Long.parseLong(columns[3]));
  }
}
