package org.unodc.cop.examples.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicAddressTest {
  private final MockHttpServletRequest request =
      new MockHttpServletRequest("GET", "/en/side-events/se-001");

  PublicAddressTest() {
    request.addHeader("Host", "evil.example");
    request.setServerName("evil.example");
    request.setQueryString("q=x");
  }

  @Test
  void isTheConfiguredOneWhateverTheClientSays() {
    PublicAddress address = new PublicAddress(URI.create("https://programme.example.org/"));

    assertThat(address.ofPage(request))
        .hasToString("https://programme.example.org/en/side-events/se-001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "programme.example.org",
        "ftp://example.org",
        "https:///x",
        "https://example.org/path",
        "https://example.org?q",
        "https://name@example.org"
      })
  void isNoOtherAddress(String configured) {
    assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
        .isThrownBy(() -> new PublicAddress(URI.create(configured)))
        .withMessageContaining("programme.public-address");
  }
}
