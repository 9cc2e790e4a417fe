/**
 * What the commands read: one record, several records, a table. Of the other packages, this one
 * uses only the options and the texts.
 */
package org.unodc.cop.examples.cli.input;
