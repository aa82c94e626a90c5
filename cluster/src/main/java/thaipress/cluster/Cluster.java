package thaipress.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.opensearch.client.transport.httpclient5.ResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenSearch cluster, asked through the official Java client. Where several addresses are given,
 * a node that went away is passed over.
 */
public final class Cluster implements AutoCloseable {

  static final JsonMapper JSON = new JsonMapper();

  private static final String PLAIN = "application/json";
  private static final String LINES = "application/x-ndjson";
  private static final int NOT_FOUND = 404;

  /** A busy node takes its time for a batch; asked again, it would have to do it twice. */
  private static final Timeout PATIENCE = Timeout.ofMinutes(2);

  private final OpenSearchTransport transport;
  private final OpenSearchGenericClient client;
  private final String addresses;

  private Cluster(OpenSearchTransport transport, String addresses) {
    this.transport = transport;
    this.client = new OpenSearchGenericClient(transport);
    this.addresses = addresses;
  }

  /**
   * A cluster at one or more addresses.
   *
   * @param addresses as {@code http://localhost:9200}, with commas between them; a name and a
   *     password may stand before the host
   * @throws IllegalArgumentException if one is no address
   */
  public static Cluster at(String addresses) {
    List<URI> all = Arrays.stream(addresses.split(",")).map(Cluster::uri).toList();
    HttpHost[] hosts =
        all.stream()
            .map(uri -> new HttpHost(uri.getScheme(), uri.getHost(), port(uri)))
            .toArray(HttpHost[]::new);
    Header[] headers =
        all.stream()
            .map(URI::getUserInfo)
            .filter(Objects::nonNull)
            .limit(1)
            .map(Cluster::authorisation)
            .toArray(Header[]::new);
    OpenSearchTransport transport =
        ApacheHttpClient5TransportBuilder.builder(hosts)
            .setMapper(new JacksonJsonpMapper())
            .setDefaultHeaders(headers)
            .setRequestConfigCallback(request -> request.setResponseTimeout(PATIENCE))
            .build();
    String known = String.join(", ", Arrays.stream(hosts).map(HttpHost::toURI).toList());
    return new Cluster(transport, known);
  }

  private static URI uri(String address) {
    try {
      URI uri = new URI(address.strip());
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      throw wrong(address, e);
    }
    throw wrong(address, null);
  }

  private static IllegalArgumentException wrong(String address, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "expected the address of a cluster, as http://localhost:9200, found '" + address + "'",
        cause);
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 9200;
  }

  private static Header authorisation(String user) {
    byte[] bytes = user.getBytes(StandardCharsets.UTF_8);
    return new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
  }

  /** Asks, with a body as it stands in JSON or none. */
  Map<String, Object> ask(String method, String path, Map<String, Object> body)
      throws ClusterException {
    byte[] json = body.isEmpty() ? new byte[0] : JSON.writeValueAsBytes(body);
    return execute(request(method, path, json, PLAIN));
  }

  /** Asks with lines of JSON. */
  Map<String, Object> ask(String path, byte[] lines) throws ClusterException {
    return execute(request("POST", path, lines, LINES));
  }

  /** Whether there is something at a path. */
  boolean has(String path) throws ClusterException {
    try {
      ask("GET", path, Map.of());
      return true;
    } catch (ClusterException e) {
      if (e.status() == NOT_FOUND) {
        return false;
      }
      throw e;
    }
  }

  /** An option of a request stands behind its path, as {@code ?refresh=true}. */
  private static Request request(String method, String path, byte[] body, String type) {
    int mark = path.indexOf('?');
    Requests.JsonBodyBuilder request =
        Requests.builder().method(method).endpoint(mark < 0 ? path : path.substring(0, mark));
    if (mark >= 0) {
      int equal = path.indexOf('=', mark);
      request.query(Map.of(path.substring(mark + 1, equal), path.substring(equal + 1)));
    }
    return body.length == 0 ? request.build() : request.body(Body.from(body, type)).build();
  }

  private Map<String, Object> execute(Request request) throws ClusterException {
    try (Response response = client.execute(request)) {
      require(response);
      byte[] body = response.getBody().map(Body::bodyAsBytes).orElse(new byte[0]);
      return JSON.readValue(body, new TypeReference<>() {});
    } catch (IOException | JacksonException e) {
      throw failure(e);
    }
  }

  private static void require(Response response) throws ClusterException {
    if (response.getStatus() >= 400) {
      String body = response.getBody().map(Body::bodyAsString).orElse("");
      throw new ClusterException(response.getStatus(), reason(response.getStatus(), body));
    }
  }

  private static String reason(int status, String body) {
    try {
      Object error = JSON.readValue(body, new TypeReference<Map<String, Object>>() {}).get("error");
      return "status " + status + ": " + reason(error);
    } catch (JacksonException e) {
      return "status " + status + ": " + body;
    }
  }

  /** What an error in an answer says. */
  static String reason(@Nullable Object error) {
    if (error instanceof Map<?, ?> map && map.get("reason") != null) {
      Object cause = map.get("caused_by");
      return map.get("reason") + (cause instanceof Map<?, ?> ? "; " + reason(cause) : "");
    }
    return String.valueOf(error);
  }

  private ClusterException failure(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ClusterException known) {
        return known;
      }
      if (cause instanceof ResponseException answer) {
        String message = String.valueOf(answer.getMessage());
        String body = message.substring(message.indexOf('\n') + 1);
        return new ClusterException(answer.status(), reason(answer.status(), body));
      }
    }
    return new ClusterException(addresses + " does not answer: " + e.getMessage(), e);
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }
}
