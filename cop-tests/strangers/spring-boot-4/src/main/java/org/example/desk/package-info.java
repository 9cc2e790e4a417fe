/** A service for side events with Spring Boot 4. */
package org.example.desk;
