/**
 * What the commands write: reports, tables, pages, charts, messages, exit codes. This package uses
 * no other package of the example.
 */
package org.unodc.cop.examples.cli.output;
