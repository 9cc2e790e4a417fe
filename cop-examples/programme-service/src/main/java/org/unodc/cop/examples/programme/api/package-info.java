/**
 * The HTTP API: the routes under {@code /api/v1}, with their request bodies and answers. The routes
 * delegate every decision to the packages {@code sideevent} and {@code declaration}.
 */
@NullMarked
package org.unodc.cop.examples.programme.api;

import org.jspecify.annotations.NullMarked;
