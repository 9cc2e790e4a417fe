/** What holds for the texts of all modules in each language: terms, punctuation, reviews. */
package org.unodc.cop.tests.language;
