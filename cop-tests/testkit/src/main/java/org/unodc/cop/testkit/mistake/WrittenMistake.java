package org.unodc.cop.testkit.mistake;

/**
 * A kind of mistake of {@link WrittenMistakes}.
 *
 * @param mistake the mistake, which any rule and any problem of reading may find
 * @param who who makes it, such as {@code typist}
 * @param knowable whether a careful colleague with the record alone would see it, wherever it is
 *     made
 * @param planted how often it was planted in the last measurement; 0 if it is newer
 * @param found how often it was found in the last measurement
 */
public record WrittenMistake(
    Mistake mistake, String who, boolean knowable, int planted, int found) {

  /** {@return whether it was found wherever it was planted in the last measurement} */
  public boolean isFoundEverywhere() {
    return planted > 0 && found == planted;
  }
}
