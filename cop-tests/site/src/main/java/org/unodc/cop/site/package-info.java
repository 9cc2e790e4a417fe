/**
 * Writes the pages of the repository and the Javadoc of the published modules as one static site.
 */
package org.unodc.cop.site;
