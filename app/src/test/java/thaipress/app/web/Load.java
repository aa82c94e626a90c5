package thaipress.app.web;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Many readers at once: each asks for a page, waits for it, and asks for the next. Prints how long
 * the answers took, by page, and ends with status 1 if any failed.
 *
 * <pre>{@code
 * ./thaipress serve --index DIR &
 * java -cp … thaipress.app.web.Load http://127.0.0.1:8080 50 60
 * }</pre>
 *
 * <p>Arguments: the server's address, the number of readers, and for how many seconds.
 */
final class Load {

  private static final List<String> WORDS =
      List.of(
          "ครู",
          "น้ำท่วม",
          "โควิด",
          "เด็ก",
          "สุขภาพ",
          "คุณธรรม",
          "ท่องเที่ยว",
          "เกษตรกร",
          "ฝุ่น",
          "ภาษี");

  private final String address;
  private final long end;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, List<Long>> millis = new ConcurrentHashMap<>();
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

  private Load(String address, int seconds) {
    this.address = address;
    this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }

  /** Runs it. */
  public static void main(String[] args) throws InterruptedException {
    int readers = Integer.parseInt(args[1]);
    int seconds = Integer.parseInt(args[2]);
    Load load = new Load(args[0], seconds);
    try (ExecutorService executor = Executors.newFixedThreadPool(readers)) {
      for (int reader = 0; reader < readers; reader++) {
        Random random = new Random(reader);
        executor.submit(() -> load.read(random));
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(load.report(out, readers, seconds) ? 0 : 1);
  }

  private void read(Random random) {
    while (System.nanoTime() < end) {
      int kind = random.nextInt(100);
      String word = WORDS.get(random.nextInt(WORDS.size()));
      if (kind < 50) {
        get(
            "search",
            TestSite.path("/", "q", word, "page", Integer.toString(1 + random.nextInt(3))));
      } else if (kind < 65) {
        get(
            "search by facts",
            TestSite.path("/", "q", word + " participants:>100", "from", "2021"));
      } else if (kind < 75) {
        get("API search", TestSite.path("/api/search", "q", "org:กระทรวงสาธารณสุข " + word));
      } else if (kind < 83) {
        get("concordance", TestSite.path("/explore", "q", word));
      } else if (kind < 88) {
        get("over time", TestSite.path("/explore/time", "q", word, "q", "ครู"));
      } else if (kind < 93) {
        get("bodies", TestSite.path("/explore/bodies", "q", word));
      } else if (kind < 95) {
        get("typical words", TestSite.path("/explore/typical", "q", word));
      } else {
        analyse(word);
      }
    }
  }

  private void get(String kind, String path) {
    send(kind, HttpRequest.newBuilder(URI.create(address + path)).build());
  }

  private void analyse(String word) {
    String text = "วันที่ 3 มีนาคม 2566 กรมอนามัยจัดอบรม" + word + " จำนวน 45 คน เพื่อพัฒนาทักษะ ";
    send(
        "analyse",
        HttpRequest.newBuilder(URI.create(address + "/api/analyse"))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString(text.repeat(20)))
            .build());
  }

  private void send(String kind, HttpRequest request) {
    long begin = System.nanoTime();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        failures.add(answer.statusCode() + " " + request.uri());
      }
    } catch (IOException e) {
      failures.add(e + " " + request.uri());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    millis.computeIfAbsent(kind, k -> Collections.synchronizedList(new ArrayList<>())).add(took);
  }

  private boolean report(PrintStream out, int readers, int seconds) {
    List<Long> all = new ArrayList<>();
    millis.values().forEach(all::addAll);
    out.println(readers + " readers, " + seconds + " s, milliseconds");
    print(out, "what", "count", "median", "90 %", "99 %", "most");
    new TreeMap<>(millis).forEach((kind, times) -> print(out, kind, times));
    print(out, "all", all);
    out.println(all.size() / seconds + " a second, " + failures.size() + " failures");
    failures.stream().limit(10).forEach(out::println);
    return failures.isEmpty() && !all.isEmpty();
  }

  private static void print(PrintStream out, String kind, List<Long> times) {
    List<Long> sorted = times.stream().sorted().toList();
    print(
        out,
        kind,
        sorted.size(),
        at(sorted, 0.5),
        at(sorted, 0.9),
        at(sorted, 0.99),
        sorted.getLast());
  }

  private static Long at(List<Long> sorted, double share) {
    return sorted.get((int) (share * (sorted.size() - 1)));
  }

  private static void print(PrintStream out, Object... cells) {
    out.println(String.format(Locale.ROOT, "%-16s %8s %8s %8s %8s %8s", cells));
  }
}
