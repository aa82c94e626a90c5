package thaipress.app.web;

import java.util.List;
import java.util.Optional;
import thaipress.model.Analysis;

/** A text or page that a reader brings, analysed at once. */
final class AnalysePage {

  private final View view;

  AnalysePage(View view) {
    this.view = view;
  }

  Html main(String text, String published, Optional<Analysis> analysis) {
    return Html.of(
        """
        <h1>{}</h1>
        <p class="hint">{}</p>
        <form class="drop" action="{}" method="post" enctype="multipart/form-data">
        <label for="text">{}</label>
        <textarea id="text" name="text" lang="th" maxlength="{}" spellcheck="false">{}</textarea>
        <div class="line">
        <label>{} <input type="file" name="file" accept=".txt,.html,.htm,text/plain,text/html"></label>
        <label>{} <input type="date" name="published" value="{}"></label>
        <button>{}</button>
        </div>
        </form>
        {}
        """,
        view.get("analyse.title"),
        view.get("analyse.says", Limits.TEXT),
        view.link("/analyse"),
        view.get("analyse.text"),
        Limits.TEXT,
        text.isEmpty() ? "" : "\n" + text,
        view.get("analyse.file"),
        view.get("analyse.published"),
        published,
        view.get("analyse.button"),
        analysis.map(this::result));
  }

  private Html result(Analysis analysis) {
    AnalysisView shown = new AnalysisView(view, analysis, List.of());
    return Html.of(
        """
        <article class="release" id="result">
        <h2 lang="th">{}</h2>
        <div class="columns wide">
        <section class="text" aria-label="{}">{}{}</section>
        <aside class="facts" aria-label="{}">{}</aside>
        </div>
        </article>
        """,
        Titles.of(analysis),
        view.get("release.text"),
        shown.legend(),
        shown.text(),
        view.get("release.facts"),
        shown.card());
  }
}
