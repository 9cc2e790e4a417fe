/**
 * Targets of the fuzzer, one per class, because the fuzzer follows one target per JVM. Each build
 * runs only the seeds. The nightly build runs the fuzzer from these seeds. Each input that reveals
 * a defect becomes a seed.
 */
package org.unodc.cop.tests.fuzz;
