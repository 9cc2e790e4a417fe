package org.unodc.cop.benchmarks.record;

/**
 * The size of a generated record.
 *
 * @param stakeholders the number of stakeholders, at least that of side events, signatories and
 *     statements
 * @param sideEvents the number of side events of its session
 * @param signatories the number of stakeholders that signed its declaration
 * @param statements the number of statements at its session, each of a different stakeholder
 */
public record RecordSize(int stakeholders, int sideEvents, int signatories, int statements) {
  /** The size of a typical session: 290 kB of JSON. */
  public static final RecordSize STANDARD = new RecordSize(500, 59, 150, 0);

  /**
   * {@return a size with this total of stakeholders and side events, in the standard proportion}
   */
  public static RecordSize ofEntities(int entities) {
    int sideEvents = Math.max(1, entities * STANDARD.sideEvents / STANDARD.entities());
    int stakeholders = entities - sideEvents;
    return new RecordSize(
        stakeholders, sideEvents, Math.min(stakeholders, STANDARD.signatories), 0);
  }

  /** {@return a size with this total of statements and signatures, half of each} */
  public static RecordSize ofStatementsAndSignatures(int total) {
    return new RecordSize(total / 2, 1, total / 2, total / 2);
  }

  /** {@return a size with this number of side events, each organized by a different stakeholder} */
  public static RecordSize ofSideEvents(int sideEvents) {
    return new RecordSize(sideEvents, sideEvents, 1, 0);
  }

  private int entities() {
    return stakeholders + sideEvents;
  }
}
