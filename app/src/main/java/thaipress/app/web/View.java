package thaipress.app.web;

import java.util.Optional;

/**
 * For whom a page is made.
 *
 * @param texts in the reader's language
 * @param chosen whether the address names the language; then links carry it on
 * @param here the page's own address without the language
 */
record View(Texts texts, boolean chosen, Link here) {

  static View of(Parameters parameters, String acceptedLanguages, Link here) {
    Optional<Language> chosen =
        switch (parameters.text(Parameters.LANGUAGE)) {
          case "th" -> Optional.of(Language.TH);
          case "en" -> Optional.of(Language.EN);
          default -> Optional.empty();
        };
    Language language = chosen.orElseGet(() -> Language.preferred(acceptedLanguages));
    return new View(Texts.of(language), chosen.isPresent(), here);
  }

  String get(String key, Object... values) {
    return texts.get(key, values);
  }

  /** An address that keeps the language. */
  Link link(String path) {
    return chosen
        ? Link.to(path).with(Parameters.LANGUAGE, texts.language().code())
        : Link.to(path);
  }

  Link release(String id) {
    return link("/release").with("id", id);
  }

  /** This page in the other language. */
  Link inOtherLanguage() {
    return here.with(Parameters.LANGUAGE, texts.language().other().code());
  }

  /** A hidden field that keeps the language in a form. */
  Html languageField() {
    return chosen
        ? Html.of("<input type=\"hidden\" name=\"lang\" value=\"{}\">", texts.language().code())
        : Html.EMPTY;
  }
}
