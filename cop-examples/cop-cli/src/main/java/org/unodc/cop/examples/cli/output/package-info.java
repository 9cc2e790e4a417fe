/**
 * What the commands write: reports, tables, pages, charts, messages, exit codes. Of the other
 * packages, this one does not use the commands.
 */
package org.unodc.cop.examples.cli.output;
