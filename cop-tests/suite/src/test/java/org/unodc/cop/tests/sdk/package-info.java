/** What the doors of the SDK accept, refuse and write. */
package org.unodc.cop.tests.sdk;
