/** A table of side events, kept as jsonb by Hibernate 7. */
package org.example.archive;
