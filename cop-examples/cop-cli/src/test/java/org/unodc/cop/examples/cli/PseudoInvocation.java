package org.unodc.cop.examples.cli;

/** Calls the command from outside of the class loader of the pseudo-language. */
public final class PseudoInvocation {
  private PseudoInvocation() {}

  /** {@return what the command prints} */
  public static String of(Object... arguments) {
    Invocation call = Invocation.of(arguments);
    return call.out() + "\n" + call.err();
  }
}
