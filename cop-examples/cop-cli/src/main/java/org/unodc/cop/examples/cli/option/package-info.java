/**
 * Options that several commands share, and the conversion of what was typed. This package uses no
 * other package of the example.
 */
package org.unodc.cop.examples.cli.option;
