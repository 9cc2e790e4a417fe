package org.unodc.cop.domain.validation;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.CommonCauseKind;

/**
 * A record in which one supposed mistake is undone.
 *
 * @param kind the kind of mistake
 * @param arguments the arguments of its message from number 1 on
 * @param record the record without the mistake
 */
record Repair(CommonCauseKind kind, ImmutableList<Object> arguments, Conference record) {}
