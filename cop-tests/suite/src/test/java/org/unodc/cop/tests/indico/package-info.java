/** Tests of the registrations of a session as Indico exports them. */
package org.unodc.cop.tests.indico;
