/** Tests of the model in a service with Spring Boot 3, and in one with Spring Boot 4. */
package org.unodc.cop.tests.spring;
