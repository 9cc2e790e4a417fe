/**
 * The generated record as the peers know it, with the constraints that Hibernate Validator checks.
 * Not null-marked, since what is absent is null: with anything else they would do more work.
 */
package org.unodc.cop.benchmarks.peer.model;
