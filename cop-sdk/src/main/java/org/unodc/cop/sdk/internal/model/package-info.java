/** The JSON of the types of the model, with one class for each package of the model. */
@NullMarked
package org.unodc.cop.sdk.internal.model;

import org.jspecify.annotations.NullMarked;
