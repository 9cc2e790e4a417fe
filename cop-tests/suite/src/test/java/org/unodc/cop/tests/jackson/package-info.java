/** Tests of values of the model in documents of users, with mappers of Jackson 2 and Jackson 3. */
package org.unodc.cop.tests.jackson;
