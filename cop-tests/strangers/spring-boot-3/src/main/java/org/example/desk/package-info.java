/** A service for side events with Spring Boot 3. */
package org.example.desk;
