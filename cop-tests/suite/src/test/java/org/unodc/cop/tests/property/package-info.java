/** What holds of every record, tried with records that chance makes. */
package org.unodc.cop.tests.property;
