/** A table of side events, kept as jsonb by Hibernate 6. */
package org.example.archive;
