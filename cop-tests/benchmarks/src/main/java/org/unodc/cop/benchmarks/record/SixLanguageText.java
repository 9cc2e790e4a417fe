package org.unodc.cop.benchmarks.record;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.unodc.cop.domain.language.LocalizedText;

/** A text in the six official languages, with a placeholder for a number. */
enum SixLanguageText {
  CONFERENCE(
      "مؤتمر الأطراف في الاتفاقية رقم %s",
      "第%s号公约缔约方会议",
      "Conference of the Parties to convention %s",
      "Conférence des Parties à la convention %s",
      "Конференция участников конвенции %s",
      "Conferencia de las Partes en la convención %s"),
  CONVENTION(
      "الاتفاقية رقم %s بشأن العينات",
      "关于样本的第%s号公约",
      "Convention %s on samples",
      "Convention %s sur les échantillons",
      "Конвенция %s об образцах",
      "Convención %s sobre las muestras"),
  SIDE_EVENT(
      "الحدث الجانبي %s: المجتمعات المحلية في مواجهة الجريمة المنظمة",
      "第%s场会外活动：社区共同打击有组织犯罪",
      "Side event %s: communities that stand against organized crime",
      "Manifestation parallèle %s : les communautés face à la criminalité organisée",
      "Параллельное мероприятие %s: сообщества против организованной преступности",
      "Acto paralelo %s: las comunidades frente a la delincuencia organizada"),
  AREA(
      "المجال %s: دور المجتمع المدني في التنفيذ",
      "第%s领域：民间社会在实施中的作用",
      "Area %s: the part of civil society in the implementation",
      "Domaine %s : la place de la société civile dans l'application",
      "Область %s: роль гражданского общества в осуществлении",
      "Ámbito %s: el papel de la sociedad civil en la aplicación"),
  PROPOSAL(
      "الاقتراح %s: ينبغي أن تشارك المنظمات غير الحكومية في استعراض التنفيذ",
      "第%s项提案：非政府组织应当参与实施情况审议",
      "Proposal %s: organizations should take part in the review of the implementation",
      "Proposition %s : les organisations devraient participer à l'examen de l'application",
      "Предложение %s: организациям следует участвовать в обзоре осуществления",
      "Propuesta %s: las organizaciones deberían participar en el examen de la aplicación"),
  THEME(
      "الموضوع %s: التعاون الدولي",
      "第%s主题：国际合作",
      "Theme %s: international cooperation",
      "Thème %s : la coopération internationale",
      "Тема %s: международное сотрудничество",
      "Tema %s: la cooperación internacional");

  private final ImmutableMap<String, String> forms;

  SixLanguageText(
      String arabic,
      String chinese,
      String english,
      String french,
      String russian,
      String spanish) {
    this.forms =
        ImmutableMap.of(
            "ar", arabic, "zh", chinese, "en", english, "fr", french, "ru", russian, "es", spanish);
  }

  /**
   * {@return the text with this number in all six languages, with English as its original language}
   */
  LocalizedText numbered(int number) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (Map.Entry<String, String> form : forms.entrySet()) {
      texts.put(form.getKey(), form.getValue().replace("%s", Integer.toString(number)));
    }
    return LocalizedText.of("en", texts.buildOrThrow());
  }
}
