package org.unodc.cop.benchmarks.record;

/**
 * How much of what grows a generated record has.
 *
 * @param stakeholders at least one for each side event
 * @param sideEvents those of its one session
 * @param signatories those of its declaration, each a stakeholder
 */
public record RecordSize(int stakeholders, int sideEvents, int signatories) {
  /** A session as they are: 290 kB of JSON. */
  public static final RecordSize STANDARD = new RecordSize(500, 59, 150);

  /** {@return a size with about so many stakeholders and side events together, in the same mix} */
  public static RecordSize ofEntities(int entities) {
    int sideEvents = Math.max(1, entities * STANDARD.sideEvents / STANDARD.entities());
    int stakeholders = entities - sideEvents;
    return new RecordSize(stakeholders, sideEvents, Math.min(stakeholders, STANDARD.signatories));
  }

  /** {@return how many stakeholders and side events there are together} */
  public int entities() {
    return stakeholders + sideEvents;
  }
}
