package org.unodc.cop.benchmarks;

/** How much is done for each figure. */
enum RunMode {
  /** To see that the command works. */
  TRIAL("A trial of the command: the figures mean nothing.", 1, 1, 2, 10, 1_000, 10_000),

  /** For a first look. */
  QUICK("A first look, with few operations.", 1, 5, 5, 100, 10_000, 100_000),

  /** For figures that are quoted. */
  FULL("A full run.", 3, 25, 20, 400, 1_000_000, 1_000_000);

  private final String remark;
  private final int processes;
  private final int warmUpRounds;
  private final int rounds;
  private final int warmUpRecords;
  private final int largest;
  private final int lines;

  RunMode(
      String remark,
      int processes,
      int warmUpRounds,
      int rounds,
      int warmUpRecords,
      int largest,
      int lines) {
    this.remark = remark;
    this.processes = processes;
    this.warmUpRounds = warmUpRounds;
    this.rounds = rounds;
    this.warmUpRecords = warmUpRecords;
    this.largest = largest;
    this.lines = lines;
  }

  /** {@return what the results say of it, as a sentence} */
  String remark() {
    return remark;
  }

  /** {@return how many processes each contender has, one after the other} */
  int processes() {
    return processes;
  }

  /** {@return how many rounds go before those that count, in each process} */
  int warmUpRounds() {
    return warmUpRounds;
  }

  /** {@return how many rounds count, in each process} */
  int rounds() {
    return rounds;
  }

  /** {@return how many records are read and validated before what grows is measured} */
  int warmUpRecords() {
    return warmUpRecords;
  }

  /** {@return up to how many there are of what grows} */
  int largest() {
    return largest;
  }

  /** {@return how many lines are read in a small heap} */
  int lines() {
    return lines;
  }
}
