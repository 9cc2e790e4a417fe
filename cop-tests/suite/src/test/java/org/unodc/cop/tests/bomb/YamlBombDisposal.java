package org.unodc.cop.tests.bomb;

import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.yaml.CopYaml;

/** Reads bombs of YAML that fill the limit of 32 MiB, and prints the outcome of each. */
final class YamlBombDisposal {
  private static final int DOCUMENT = 32 << 20;
  private static final String BEGINNING = "format: cop/1\nid: c\n";

  private YamlBombDisposal() {}

  public static void main(String[] arguments) {
    print("lines", filled("\n"));
    print("comments", filled("#\n"));
    print("members", filled("x: 1\n"));
    print("levels", filled("- "));
  }

  private static String filled(String unit) {
    return BEGINNING + unit.repeat((DOCUMENT - BEGINNING.length()) / unit.length());
  }

  private static void print(String name, String bomb) {
    try {
      CopYaml.of(Conference.class).read(bomb);
      System.out.println(name + "|read");
    } catch (CopException refusal) {
      System.out.println(name + '|' + refusal.problems().get(refusal.problems().size() - 1).code());
    }
  }
}
