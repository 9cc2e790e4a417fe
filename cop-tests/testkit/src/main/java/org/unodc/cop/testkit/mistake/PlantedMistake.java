package org.unodc.cop.testkit.mistake;

/** A record with a mistake. */
public final class PlantedMistake {
  private final String pointer;
  private final byte[] json;

  private PlantedMistake(String pointer, byte[] json) {
    this.pointer = pointer;
    this.json = json;
  }

  static PlantedMistake of(String pointer, byte[] json) {
    return new PlantedMistake(pointer, json);
  }

  /** {@return the JSON Pointer (RFC 6901) of the part that was changed, in the record before it} */
  public String pointer() {
    return pointer;
  }

  /** {@return the record with the mistake, in JSON} */
  public byte[] json() {
    return json.clone();
  }
}
