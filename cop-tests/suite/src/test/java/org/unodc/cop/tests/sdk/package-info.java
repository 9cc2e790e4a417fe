/** Tests of the entry points of the SDK: what they accept, refuse and write. */
package org.unodc.cop.tests.sdk;
