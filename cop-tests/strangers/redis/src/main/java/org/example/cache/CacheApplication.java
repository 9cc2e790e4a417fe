package org.example.cache;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.cache.autoconfigure.RedisCacheManagerBuilderCustomizer;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.context.annotation.Bean;
import org.springframework.data.redis.cache.RedisCacheConfiguration;
import org.springframework.data.redis.serializer.JacksonJsonRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializationContext.SerializationPair;
import org.unodc.cop.domain.sideevent.SideEvent;
import tools.jackson.databind.json.JsonMapper;

@SpringBootApplication
@EnableCaching
public class CacheApplication {
  public static void main(String[] args) {
    SpringApplication.run(CacheApplication.class, args);
  }

  @Bean
  RedisCacheManagerBuilderCustomizer sideEventCache(JsonMapper mapper) {
    var json = new JacksonJsonRedisSerializer<>(mapper, SideEvent.class);
    var values = SerializationPair.fromSerializer(json);
    var cache = RedisCacheConfiguration.defaultCacheConfig().serializeValuesWith(values);
    return manager -> manager.withCacheConfiguration("side-events", cache);
  }
}
