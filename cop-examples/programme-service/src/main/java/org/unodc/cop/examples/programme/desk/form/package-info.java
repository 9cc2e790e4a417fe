/**
 * What people enter into the pages of the desk: kept exactly as it came, read into values of the
 * record, and everything that is wrong with it located at a field. What is done with it stands
 * elsewhere.
 */
@NullMarked
package org.unodc.cop.examples.programme.desk.form;

import org.jspecify.annotations.NullMarked;
