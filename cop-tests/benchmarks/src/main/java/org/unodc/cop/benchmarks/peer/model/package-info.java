/**
 * The generated record in the models of the peers, with the constraints that Hibernate Validator
 * checks. The package is not null-marked, because absent members are null. Any other form would
 * cost the peers more.
 */
package org.unodc.cop.benchmarks.peer.model;
