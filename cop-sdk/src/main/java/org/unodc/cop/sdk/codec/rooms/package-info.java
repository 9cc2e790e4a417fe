/**
 * One class a room, which states the JSON of each of its types; how JSON is read is in the package
 * above.
 */
@NullMarked
package org.unodc.cop.sdk.codec.rooms;

import org.jspecify.annotations.NullMarked;
