package org.unodc.cop.examples.programme.security;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.unodc.cop.examples.programme.account.Role;

/**
 * An identity provider that the tested service trusts. It signs tokens for programs, also some that
 * the service should not trust, and lets people sign in by OpenID Connect.
 */
public final class IdentityProvider
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final KeyPair TRUSTED = keys();
  private static final KeyPair FOREIGN = keys();
  private static final String ISSUER = "example";
  private static final Supplier<MockOAuth2Server> OPEN_ID =
      Suppliers.memoize(
          () -> {
            MockOAuth2Server server = new MockOAuth2Server();
            server.start();
            return server;
          });
  private static final Duration AN_HOUR = Duration.ofHours(1);

  @Override
  public void initialize(ConfigurableApplicationContext service) {
    Path file = Path.of("target", "identity-provider.pem");
    try {
      Files.writeString(
          file,
          "-----BEGIN PUBLIC KEY-----\n"
              + Base64.getMimeEncoder().encodeToString(TRUSTED.getPublic().getEncoded())
              + "\n-----END PUBLIC KEY-----\n");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    String client = "spring.security.oauth2.client.registration.example.";
    TestPropertyValues.of(
            "spring.security.oauth2.resourceserver.jwt.public-key-location=file:" + file,
            client + "client-id=programme",
            client + "client-secret=not-a-secret",
            client + "client-name=Example provider",
            client + "scope=openid",
            "spring.security.oauth2.client.provider.example.issuer-uri="
                + OPEN_ID.get().issuerUrl(ISSUER))
        .applyTo(service);
  }

  /** Lets the next person who comes to the provider have these claims. */
  public static void nextIs(String subject, Role role) {
    OPEN_ID
        .get()
        .enqueueCallback(
            new DefaultOAuth2TokenCallback(
                ISSUER,
                subject,
                "JWT",
                List.of("programme"),
                Map.of("roles", List.of(role.name())),
                AN_HOUR.toSeconds()));
  }

  static String token(String subject, String role) {
    return sign(TRUSTED, subject, role, Instant.now().plus(AN_HOUR));
  }

  static String expired(String subject, String role) {
    return sign(TRUSTED, subject, role, Instant.now().minus(AN_HOUR));
  }

  static String unlimited(String subject, String role) {
    return sign(TRUSTED, subject, role, null);
  }

  static String forged(String subject, String role) {
    return sign(FOREIGN, subject, role, Instant.now().plus(AN_HOUR));
  }

  /** {@return a token that says that it needs no signature} */
  static String unsigned(String subject, String role) {
    String claims =
        """
        {"sub": "%s", "roles": ["%s"], "exp": 4102444800}\
        """
            .formatted(subject, role);
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return base64.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8))
        + "."
        + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8))
        + ".";
  }

  private static String sign(KeyPair keys, String subject, String role, @Nullable Instant end) {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader(JWSAlgorithm.RS256),
            new JWTClaimsSet.Builder()
                .subject(subject)
                .claim("roles", List.of(role))
                .expirationTime(end == null ? null : Date.from(end))
                .build());
    try {
      token.sign(new RSASSASigner(keys.getPrivate()));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    return token.serialize();
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
