/**
 * Options that several commands share, and the conversion of what was typed. Of the other packages,
 * this one uses only the texts.
 */
package org.unodc.cop.examples.cli.option;
