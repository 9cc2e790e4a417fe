/** Tests that every public type of the library has a JSON form or is refused. */
package org.unodc.cop.tests.form;
