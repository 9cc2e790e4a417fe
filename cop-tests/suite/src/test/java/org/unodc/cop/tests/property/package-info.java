/** Tests of properties of all records, with generated records. */
package org.unodc.cop.tests.property;
