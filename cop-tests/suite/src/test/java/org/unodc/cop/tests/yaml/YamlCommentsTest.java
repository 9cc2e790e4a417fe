package org.unodc.cop.tests.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.yaml.CopYaml;
import org.unodc.cop.sdk.yaml.YamlComment;
import org.unodc.cop.sdk.yaml.YamlDocument;
import org.unodc.cop.sdk.yaml.YamlRewriting;

class YamlCommentsTest {
  private static final CopYaml<Conference> YAML = CopYaml.of(Conference.class);

  private static final String RECORD =
      """
      # Working record
      format: cop/1
      id: harbour-cop # agreed 3 May
      # sessions follow
      sessions: # only two so far
        # the first
        - id: harbour-cop1
          days: {first: 2031-05-05, last: 2031-05-09} # à confirmer
          # after the days
        # the second
        - id: harbour-cop2
          title: | # a title in lines
            Second
      # the end
      """;

  private static final String REWRITTEN =
      """
      ---
      # Working record
      format: cop/1
      id: harbour-cop # agreed 3 May
      # sessions follow
      sessions: # only two so far
        # the first
        - id: harbour-cop1
          days:
            first: "2031-05-05"
            last: "2031-05-09" # à confirmer
            # after the days
        # the second
        - id: harbour-cop2
          title: "Second\\n" # a title in lines
      # the end
      ...
      """;

  @Test
  void keepsEveryCommentOfAnUnchangedRecord() {
    YamlRewriting once = YAML.rewrite(YAML.read(RECORD), document(RECORD));

    assertThat(once.document()).isEqualTo(REWRITTEN);
    assertThat(once.lost()).isEmpty();
    assertThat(YAML.rewrite(YAML.read(REWRITTEN), document(REWRITTEN)).document())
        .isEqualTo(REWRITTEN);
    assertThat(YAML.read(REWRITTEN)).isEqualTo(YAML.read(RECORD));
  }

  @Test
  void listsTheComments() {
    assertThat(document(RECORD).comments())
        .hasSize(10)
        .first()
        .extracting(YamlComment::text, comment -> comment.position().line())
        .containsExactly("# Working record", 1);
    assertThat(document("a: '# text'\nb: x#y\nc: |\n  # text\n").comments()).isEmpty();
  }

  @Test
  void findsAnElementByItsIdWhereverItStands() {
    Conference record = YAML.read(RECORD);
    Session second = record.sessions().get(1);
    Session third = Session.builder().id(SessionId.of("harbour-cop3")).build();
    Conference changed = record.toBuilder().sessions(List.of(third, second)).build();

    YamlRewriting rewritten = YAML.rewrite(changed, document(RECORD));

    assertThat(rewritten.document())
        .contains("  - id: harbour-cop3\n  # the second\n  - id: harbour-cop2\n")
        .doesNotContain("the first", "à confirmer");
    assertThat(rewritten.lost())
        .extracting(YamlComment::text)
        .containsExactly("# the first", "# à confirmer", "# after the days");
  }

  @Test
  void findsAnElementWithoutIdByItsContent() {
    String yaml =
        """
        id: harbour-cop
        format: cop/1
        delegations:
        # the host
        - {size: {value: 4, qualifier: EXACT}, participant: ken, session: one}
        - participant: ken # twice
          session: two
        """;
    Conference record = YAML.read(yaml);
    Conference reversed = record.toBuilder().delegations(record.delegations().reverse()).build();
    Conference less = record.toBuilder().delegations(record.delegations().subList(1, 2)).build();

    assertThat(YAML.rewrite(reversed, document(yaml)).document())
        .contains("    participant: ken # twice\n", "  # the host\n  - session: one\n");
    assertThat(YAML.rewrite(less, document(yaml)).lost())
        .extracting(YamlComment::text)
        .containsExactly("# the host");
  }

  @Test
  void writesNoCommentAtAnotherMember() {
    Conference record = YAML.read(RECORD).toBuilder().title(LocalizedText.english("Ports")).build();
    String removed =
        RECORD.replace("id: harbour-cop #", "title: Harbours # short\nid: harbour-cop #");

    assertThat(YAML.rewrite(record, document(removed)).document())
        .contains("id: harbour-cop # agreed 3 May\ntitle: Ports # short\n");
    assertThat(YAML.rewrite(YAML.read(RECORD), document(removed)).lost())
        .extracting(YamlComment::text)
        .containsExactly("# short");
  }

  @Test
  void countsCommentsAgainstTheLimitOfTokens() {
    YamlDocument hostile =
        YamlDocument.of(("#\n".repeat(1_000) + "id: a\n").getBytes(UTF_8), few());

    assertThat(hostile.comments()).hasSizeLessThan(110);
    assertThatThrownBy(hostile::json)
        .isInstanceOf(CopException.class)
        .hasMessageContaining("The document has more than 100 comments (limit tokens).");
  }

  private static CopLimits few() {
    return CopLimits.standard().withTokens(100);
  }

  private static YamlDocument document(String yaml) {
    return YamlDocument.of(yaml.getBytes(UTF_8), CopLimits.standard());
  }
}
