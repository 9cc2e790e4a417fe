/**
 * The JSON of the types of the model, with one class for each package of the model, and of
 * validation profiles and reports.
 */
@NullMarked
package org.unodc.cop.sdk.internal.model;

import org.jspecify.annotations.NullMarked;
