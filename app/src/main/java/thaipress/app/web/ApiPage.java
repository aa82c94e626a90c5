package thaipress.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API for people, made of the one for programs. */
final class ApiPage {

  private final View view;
  private final JsonNode document;

  ApiPage(View view, String document) {
    this.view = view;
    this.document = JsonMapper.shared().readTree(document);
  }

  Html main() {
    List<Html> routes = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        routes.add(route(method.getKey(), path.getKey(), method.getValue()));
      }
    }
    return Html.of(
        "<h1>{}</h1><p>{} <a href=\"/api/openapi.json\">openapi.json</a></p><div"
            + " lang=\"en\">{}</div>",
        view.get("api.title"),
        view.get("api.says"),
        routes);
  }

  private Html route(String method, String path, JsonNode route) {
    List<Html> rows = new ArrayList<>();
    for (JsonNode parameter : route.path("parameters")) {
      JsonNode resolved = resolved(parameter);
      rows.add(
          Html.of(
              "<tr><td><code>{}</code></td><td>{}</td></tr>",
              resolved.path("name").asString(),
              resolved.path("description").asString()));
    }
    String example = route.path("x-example").asString("");
    return Html.of(
        "<section class=\"route\"><h2><code>{} {}</code></h2><p>{}</p>{}{}</section>",
        method.toUpperCase(Locale.ROOT),
        path,
        route.path("summary").asString(),
        example.isEmpty()
            ? Html.EMPTY
            : Html.of("<p><a href=\"{}\" lang=\"th\">{}</a></p>", Link.to(example), example),
        rows.isEmpty()
            ? Html.EMPTY
            : Html.of(
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\""
                    + " aria-label=\"{}\"><table><tbody>{}</tbody></table></div>",
                path,
                rows));
  }

  private JsonNode resolved(JsonNode parameter) {
    String reference = parameter.path("$ref").asString("");
    return reference.isEmpty() ? parameter : document.at(reference.substring(1));
  }
}
