package org.example.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unodc.cop.domain.id.SideEventId;
import redis.embedded.RedisServer;

@SpringBootTest
class SideEventsTest {
  private static RedisServer redis;

  @DynamicPropertySource
  static void start(DynamicPropertyRegistry properties) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    redis = new RedisServer(port);
    redis.start();
    properties.add("spring.data.redis.port", () -> port);
  }

  @AfterAll
  static void stop() throws IOException {
    redis.stop();
  }

  @Test
  void findsAnEventInTheCache(@Autowired SideEvents events, @Autowired StringRedisTemplate cache) {
    SideEventId id = SideEventId.of("se-1");

    assertThat(events.find(id)).isEqualTo(events.find(id));
    assertThat(events.loaded()).isEqualTo(1);
    assertThat(cache.opsForValue().get("side-events::se-1"))
        .isEqualTo(
            "{\"id\":\"se-1\",\"title\":{\"original\":\"en\",\"texts\":{\"en\":\"Safe ports\"}}}");
  }
}
