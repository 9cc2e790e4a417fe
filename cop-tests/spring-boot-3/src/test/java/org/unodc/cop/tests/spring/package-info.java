/** Tests of the model in a service with Spring Boot 3. */
package org.unodc.cop.tests.spring;
