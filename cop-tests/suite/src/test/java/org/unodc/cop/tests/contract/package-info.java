/**
 * What is true of every type, codec, golden file and rule: each test runs over a list that the
 * library itself gives, so that a new one is tested as soon as it is there.
 */
package org.unodc.cop.tests.contract;
