/** Rules of users that class loaders find as services. */
package org.unodc.cop.tests.provider;
