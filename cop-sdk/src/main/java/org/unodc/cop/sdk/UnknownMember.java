package org.unodc.cop.sdk;

/**
 * A member of an object that its type does not know, and that a lenient reading passed over.
 *
 * @param problem the member's place, and what is said of it; after 1,000 of them, one of {@link
 *     ProblemCode#TOO_MANY} says that there are more
 * @param json its value as it is written in the document; empty where there are more than are told
 */
public record UnknownMember(Problem problem, String json) {}
