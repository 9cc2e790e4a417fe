/** The model in a service on Spring Boot 4. */
package org.unodc.cop.tests.spring;
