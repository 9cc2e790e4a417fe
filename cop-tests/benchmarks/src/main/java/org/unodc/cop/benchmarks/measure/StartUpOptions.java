package org.unodc.cop.benchmarks.measure;

/** The options with which a process is started. */
public enum StartUpOptions {
  /** The options that the virtual machine has by itself. */
  STANDARD("without options"),

  /** An archive of the loaded classes, and the first compiler alone. */
  ARCHIVE_AND_QUICK_COMPILER("with an archive of classes and the quick compiler");

  private final String label;

  StartUpOptions(String label) {
    this.label = label;
  }

  /** {@return a phrase about these options} */
  public String label() {
    return label;
  }
}
