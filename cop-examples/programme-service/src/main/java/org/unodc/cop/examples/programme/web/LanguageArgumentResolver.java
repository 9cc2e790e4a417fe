package org.unodc.cop.examples.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * Passes the language of the page to controllers, as {@link OfficialLanguage} or {@link
 * PageFormatter}.
 */
@Component
class LanguageArgumentResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  private final PageFormatters formatters;

  LanguageArgumentResolver(PageFormatters formatters) {
    this.formatters = formatters;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type == OfficialLanguage.class || type == PageFormatter.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    OfficialLanguage language = PageLanguage.of((HttpServletRequest) request.getNativeRequest());
    return parameter.getParameterType() == PageFormatter.class ? formatters.in(language) : language;
  }
}
