/** The model in a service on Spring Boot 3. */
package org.unodc.cop.tests.spring;
