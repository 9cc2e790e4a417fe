/** A table of side events, kept as jsonb by jOOQ. */
package org.example.store;
