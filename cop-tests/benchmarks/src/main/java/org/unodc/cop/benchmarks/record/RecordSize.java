package org.unodc.cop.benchmarks.record;

/**
 * How much of what grows a generated record has.
 *
 * @param stakeholders at least one for each side event, signature and statement
 * @param sideEvents those of its one session
 * @param signatories those of its declaration, each a stakeholder
 * @param statements those that were made at its session, each by another stakeholder
 */
public record RecordSize(int stakeholders, int sideEvents, int signatories, int statements) {
  /** A session as they are: 290 kB of JSON. */
  public static final RecordSize STANDARD = new RecordSize(500, 59, 150, 0);

  /** {@return a size with so many stakeholders and side events together, in the same mix} */
  public static RecordSize ofEntities(int entities) {
    int sideEvents = Math.max(1, entities * STANDARD.sideEvents / STANDARD.entities());
    int stakeholders = entities - sideEvents;
    return new RecordSize(
        stakeholders, sideEvents, Math.min(stakeholders, STANDARD.signatories), 0);
  }

  /** {@return a size in which half as many stakeholders have made a statement and signed} */
  public static RecordSize ofStatementsAndSignatures(int both) {
    return new RecordSize(both / 2, 1, both / 2, both / 2);
  }

  /** {@return a size with so many side events, each organized by another stakeholder} */
  public static RecordSize ofSideEvents(int sideEvents) {
    return new RecordSize(sideEvents, sideEvents, 1, 0);
  }

  private int entities() {
    return stakeholders + sideEvents;
  }
}
