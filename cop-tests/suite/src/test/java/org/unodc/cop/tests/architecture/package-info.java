/**
 * Rules about the architecture: the allowed dependencies of modules and packages, and what no class
 * may do.
 */
package org.unodc.cop.tests.architecture;
