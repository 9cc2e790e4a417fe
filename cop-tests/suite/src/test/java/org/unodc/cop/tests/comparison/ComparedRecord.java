package org.unodc.cop.tests.comparison;

import java.time.LocalDate;
import org.unodc.cop.domain.rule.ValidationProfile;

/**
 * A record of the comparison.
 *
 * @param line the name of its line in the table, which other records may share
 * @param json the record in JSON
 * @param day the day of its validation
 * @param profile the profile of its validation
 */
record ComparedRecord(String line, byte[] json, LocalDate day, ValidationProfile profile) {
  ComparedRecord(String line, byte[] json, LocalDate day) {
    this(line, json, day, ValidationProfile.full());
  }
}
