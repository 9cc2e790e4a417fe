/** What each module and room may know, and what no class may do. */
package org.unodc.cop.tests.architecture;
