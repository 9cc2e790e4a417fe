package org.unodc.cop.examples.programme.security;

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
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Signs tokens that the tested service trusts, and others that it should not. */
public final class IdentityProvider
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final KeyPair TRUSTED = keys();
  private static final KeyPair FOREIGN = keys();
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
    TestPropertyValues.of(
            "spring.security.oauth2.resourceserver.jwt.public-key-location=file:" + file)
        .applyTo(service);
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
