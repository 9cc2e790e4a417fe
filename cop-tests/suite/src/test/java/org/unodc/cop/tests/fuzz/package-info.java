/**
 * Targets of the fuzzer, one a class, since it can follow one in a virtual machine. Each build
 * tries the seeds alone; nightly the fuzzer goes on from them. What it finds becomes a seed.
 */
package org.unodc.cop.tests.fuzz;
