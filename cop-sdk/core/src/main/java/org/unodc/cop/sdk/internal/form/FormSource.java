package org.unodc.cop.sdk.internal.form;

/**
 * Declares the JSON forms of the types of an artifact that depends on {@code cop-sdk}. Each such
 * artifact has one as a service.
 */
@FunctionalInterface
public interface FormSource {
  /** Adds each public type of the artifact, with its form or as a type without one. */
  void addTo(FormTable table);
}
