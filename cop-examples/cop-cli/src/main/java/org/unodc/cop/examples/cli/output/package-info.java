/**
 * What the commands write: reports, tables, pages, charts, messages, exit codes. Of the other
 * packages, this one uses only the texts.
 */
package org.unodc.cop.examples.cli.output;
