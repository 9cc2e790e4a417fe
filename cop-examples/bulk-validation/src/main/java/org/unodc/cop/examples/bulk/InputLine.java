package org.unodc.cop.examples.bulk;

/**
 * One line of a file, as the bytes that it has there: this is what travels between machines.
 *
 * @param file the path of the file within the input, with {@code /} between folders
 * @param number counted from 1
 * @param utf8 the bytes, from the line feed before the line to what comes before the next one; of a
 *     line that is too long to be read, only a beginning that is too long as well
 */
public record InputLine(String file, long number, byte[] utf8) {}
