package org.unodc.cop.benchmarks;

/** A mode of the command: the number of operations for each figure. */
enum RunMode {
  /** Checks that the command works. */
  TRIAL("A trial of the command: the figures have no meaning.", 1, 1, 2, 10, 1, 10, 1_000, 10_000),

  /** Measures first figures within a few minutes. */
  QUICK("A quick run, with few operations.", 1, 5, 5, 104, 3, 100, 10_000, 100_000),

  /** Measures figures for publication. */
  FULL("A full run.", 3, 25, 15, 104, 10, 400, 100_000, 1_000_000);

  private final String remark;
  private final int processes;
  private final int warmUpRounds;
  private final int rounds;
  private final int earlyRecords;
  private final int rulesRounds;
  private final int warmUpRecords;
  private final int largest;
  private final int lines;

  RunMode(
      String remark,
      int processes,
      int warmUpRounds,
      int rounds,
      int earlyRecords,
      int rulesRounds,
      int warmUpRecords,
      int largest,
      int lines) {
    this.remark = remark;
    this.processes = processes;
    this.warmUpRounds = warmUpRounds;
    this.rounds = rounds;
    this.earlyRecords = earlyRecords;
    this.rulesRounds = rulesRounds;
    this.warmUpRecords = warmUpRecords;
    this.largest = largest;
    this.lines = lines;
  }

  /** {@return a sentence about this mode for the pages} */
  String remark() {
    return remark;
  }

  /** {@return the number of processes for each contender, which run in turn} */
  int processes() {
    return processes;
  }

  /** {@return the number of warm-up rounds in each process} */
  int warmUpRounds() {
    return warmUpRounds;
  }

  /** {@return the number of measured rounds in each process} */
  int rounds() {
    return rounds;
  }

  /** {@return the number of records that a process reads without warm-up} */
  int earlyRecords() {
    return earlyRecords;
  }

  /** {@return the number of times that each rule alone validates a record} */
  int rulesRounds() {
    return rulesRounds;
  }

  /** {@return the number of records that a growth benchmark reads and validates as warm-up} */
  int warmUpRecords() {
    return warmUpRecords;
  }

  /** {@return the largest size of a growth benchmark} */
  int largest() {
    return largest;
  }

  /** {@return the number of lines that are read in a small heap} */
  int lines() {
    return lines;
  }
}
