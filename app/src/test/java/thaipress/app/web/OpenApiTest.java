package thaipress.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the API's description against its routes and its answers. */
class OpenApiTest {

  private static final JsonNode DOCUMENT =
      JsonMapper.shared().readTree(new Assets().find("openapi.json").orElseThrow().text());

  @TempDir static Path folder;

  private static TestSite site;

  @BeforeAll
  static void start() {
    site = TestSite.in(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    site.close();
  }

  private static JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.isEmpty() ? node : DOCUMENT.at(reference.substring(1));
  }

  @Test
  void everyRouteIsDescribedWithItsParametersAndNoOther() {
    Map<String, Set<String>> described = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path : DOCUMENT.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        Set<String> names = new HashSet<>();
        for (JsonNode parameter : method.getValue().path("parameters")) {
          names.add(resolved(parameter).path("name").asString());
        }
        described.put(method.getKey() + " " + path.getKey(), names);
      }
    }
    Map<String, Set<String>> routes = new TreeMap<>();
    for (Route route : new Api(new Assets()).routes()) {
      String method = route.method().name().toLowerCase(Locale.ROOT);
      routes.put(method + " " + route.path(), new HashSet<>(route.parameters()));
    }

    assertThat(described).isEqualTo(routes);
  }

  @Test
  void everyValueThatAParameterMayHaveIsUnderstood() {
    for (Map.Entry<String, JsonNode> path : DOCUMENT.path("paths").properties()) {
      for (JsonNode parameter : path.getValue().path("get").path("parameters")) {
        JsonNode resolved = resolved(parameter);
        for (JsonNode value : resolved.path("schema").path("enum")) {
          String id = path.getKey().equals("/api/release") ? "id=edu01&" : "";
          String query = id + resolved.path("name").asString() + "=" + value.asString();
          HttpResponse<String> answer = site.get(path.getKey() + "?" + query);
          assertThat(answer.statusCode()).as(path.getKey() + "?" + query).isEqualTo(200);
        }
      }
    }
  }

  @Test
  void everyExampleIsAnsweredAsDescribed() {
    int examples = 0;
    for (Map.Entry<String, JsonNode> path : DOCUMENT.path("paths").properties()) {
      JsonNode get = path.getValue().path("get");
      String example = get.path("x-example").asString("");
      if (!example.isEmpty()) {
        examples++;
        check(site.get(encoded(example)), 200, schema(get, "200"), example);
      }
    }
    assertThat(examples).isGreaterThan(7);
    check(
        site.get("/api/release", "id", "edu01"),
        200,
        schema(DOCUMENT.at("/paths/~1api~1release/get"), "200"),
        "release");
    check(
        site.post(
            "/api/analyse", "text/plain", "กรมอนามัย 25 เม.ย. 62".getBytes(StandardCharsets.UTF_8)),
        200,
        schema(DOCUMENT.at("/paths/~1api~1analyse/post"), "200"),
        "analyse");
    check(
        site.get("/api/release", "id", "nothing"),
        404,
        DOCUMENT.at("/components/schemas/Problem"),
        "problem");
  }

  private static String encoded(String example) {
    StringBuilder out = new StringBuilder();
    for (char c : example.toCharArray()) {
      out.append(
          c < 0x80
              ? String.valueOf(c)
              : URLEncoder.encode(String.valueOf(c), StandardCharsets.UTF_8));
    }
    return out.toString();
  }

  private static JsonNode schema(JsonNode operation, String status) {
    return operation
        .path("responses")
        .path(status)
        .path("content")
        .path("application/json")
        .path("schema");
  }

  private static void check(
      HttpResponse<String> answer, int status, JsonNode schema, String place) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    check(JsonMapper.shared().readTree(answer.body()), resolved(schema), place);
  }

  /** The part of JSON Schema that the document uses. */
  private static void check(JsonNode value, JsonNode schema, String place) {
    assertThat(types(schema)).as(place).contains(type(value));
    JsonNode properties = schema.path("properties");
    for (JsonNode name : schema.path("required")) {
      assertThat(value.has(name.asString())).as(place + " has " + name).isTrue();
    }
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      if (!properties.isMissingNode()) {
        assertThat(properties.has(property.getKey())).as(place + ": " + property.getKey()).isTrue();
        JsonNode inner = resolved(properties.path(property.getKey()));
        check(property.getValue(), inner, place + "." + property.getKey());
      }
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      check(value.get(i), resolved(schema.path("items")), place + "[" + i + "]");
    }
  }

  private static Set<String> types(JsonNode schema) {
    Set<String> types = new HashSet<>();
    if (schema.path("type").isArray()) {
      schema.path("type").forEach(type -> types.add(type.asString()));
    } else {
      types.add(schema.path("type").asString());
    }
    if (types.contains("number")) {
      types.add("integer");
    }
    return types;
  }

  private static String type(JsonNode value) {
    if (value.isIntegralNumber()) {
      return "integer";
    }
    return value.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  @Test
  void theDescriptionIsServed() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(site.address("/api/openapi.json")));

    assertThat(JsonMapper.shared().readTree(site.send(request).body())).isEqualTo(DOCUMENT);
  }
}
