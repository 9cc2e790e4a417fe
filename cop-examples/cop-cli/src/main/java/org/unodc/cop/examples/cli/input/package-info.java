/**
 * What the commands read: one record, several records, a table. This package uses no other package
 * of the example.
 */
package org.unodc.cop.examples.cli.input;
