package org.unodc.cop.examples.programme.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The names of the claims in the tokens of an identity provider.
 *
 * @param accountClaim the claim that holds the name of the account
 * @param rolesClaim the claim that lists the roles; one of them must be the role of the account. If
 *     it is blank, roles are not checked
 */
@ConfigurationProperties("programme.tokens")
record TokenProperties(
    @DefaultValue("sub") String accountClaim, @DefaultValue("roles") String rolesClaim) {}
