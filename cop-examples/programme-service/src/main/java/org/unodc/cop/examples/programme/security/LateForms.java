package org.unodc.cop.examples.programme.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.form.LateFormStore;

/** Shows a page with what was entered in its form after the session had ended. */
@Component
class LateForms implements HandlerInterceptor, WebMvcConfigurer {
  private final LateFormStore stored;

  LateForms(LateFormStore stored) {
    this.stored = stored;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/*/desk/**", "/*/my-events/**");
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page == null || !request.getMethod().equals("GET")) {
      return;
    }
    stored
        .take(request)
        .ifPresent(
            late -> {
              page.addObject("lateForm", late);
              page.addObject("form", FormView.of(late.entered()));
            });
  }
}
