package thaipress.app.web;

import java.util.List;
import java.util.stream.Stream;

/** What stands around every page. */
final class Layout {

  /** The parts of the page that the head of each names. */
  enum Part {
    SEARCH("/", "nav.search"),
    EXPLORE("/explore", "nav.explore"),
    ANALYSE("/analyse", "nav.analyse"),
    API("/api", "nav.api");

    private final String path;
    private final String name;

    Part(String path, String name) {
      this.path = path;
      this.name = name;
    }
  }

  private final Assets assets;

  Layout(Assets assets) {
    this.assets = assets;
  }

  /** A whole page. */
  Html page(View view, Part part, String title, Html main) {
    return Html.of(
        """
        <!DOCTYPE html>
        <html lang="{}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{}</title>
        <link rel="icon" href="{}">
        <link rel="stylesheet" href="{}">
        <script src="{}" defer></script>
        </head>
        <body>
        <a class="skip" href="#main">{}</a>
        <header class="top">
        <a class="brand" href="{}">Thai<span>press</span></a>
        <nav aria-label="{}">{}</nav>
        <a class="language" href="{}" hreflang="{}" lang="{}">{}</a>
        </header>
        <main id="main" tabindex="-1">
        {}
        </main>
        <div id="tip" role="tooltip" hidden></div>
        </body>
        </html>
        """,
        view.texts().language().code(),
        title.isEmpty() ? "Thaipress" : title + " · Thaipress",
        assets.link("icon.svg"),
        assets.link("page.css"),
        assets.link("page.js"),
        view.get("nav.skip"),
        view.link("/"),
        view.get("nav.label"),
        navigation(view, part),
        view.inOtherLanguage(),
        view.texts().language().other().code(),
        view.texts().language().other().code(),
        view.get("nav.language"),
        main);
  }

  private static List<Html> navigation(View view, Part current) {
    return Stream.of(Part.values())
        .map(
            part ->
                Html.of(
                    "<a href=\"{}\"{}>{}</a>",
                    view.link(part.path),
                    Html.when(part == current, " aria-current=\"page\""),
                    view.get(part.name)))
        .toList();
  }
}
