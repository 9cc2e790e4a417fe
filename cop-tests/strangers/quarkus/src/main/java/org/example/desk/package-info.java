/** A service for side events with Quarkus. */
package org.example.desk;
