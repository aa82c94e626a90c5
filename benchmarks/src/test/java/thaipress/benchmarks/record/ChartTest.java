package thaipress.benchmarks.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartTest {

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @Test
  void theLongestBarStandsForTheLargestNumber() throws Exception {
    BarChart chart =
        new BarChart(
            "Speed <& more>",
            "a second",
            List.of(
                new BarChart.Bar("theirs", new BigDecimal("5.0"), false),
                new BarChart.Bar("ours", new BigDecimal("10.0"), true)));

    Document svg = parse(chart.svg());

    assertThat(width(svg, 1)).isEqualTo(width(svg, 2) / 2);
    assertThat(chart.svg()).contains("Speed &lt;&amp; more>", ">10.0<");
  }

  private static double width(Document svg, int rectangle) {
    Element bar = (Element) svg.getElementsByTagName("rect").item(rectangle);
    return Double.parseDouble(bar.getAttribute("width"));
  }

  @Test
  void aLineGoesFromTheCornerToTheLargestPoint() throws Exception {
    LineChart chart =
        new LineChart(
            "Scaling",
            "seconds",
            List.of(
                new LineChart.Line(
                    "one", List.of(new LineChart.Point(0, 0), new LineChart.Point(12, 3)))));

    Element line = (Element) parse(chart.svg()).getElementsByTagName("polyline").item(0);

    assertThat(line.getAttribute("points")).isEqualTo("70.0,300.0 500.0,64.0");
  }

  @Test
  void aLineGoesFromTheSmallestCorpusToTheLargestInWhateverOrderTheyWereMeasured()
      throws Exception {
    Figures figures = new Figures();
    figures.put("scaling", "index", "6000 releases, s", 2, 0);
    figures.put("scaling", "index", "12000 releases, s", 4, 0);
    figures.put("scaling", "index", "3000 releases, s", 1, 0);
    BenchmarkRun run =
        new BenchmarkRun(
            "2026-11-22T00:10:00Z", "full", Map.of(), Map.of(), Map.of(), figures.sections());

    String svg = Plots.of(Records.of(List.of(run))).get("scaling.svg");

    Element line = (Element) parse(svg).getElementsByTagName("polyline").item(0);
    assertThat(line.getAttribute("points"))
        .isEqualTo("70.0,300.0 177.5,241.0 285.0,182.0 500.0,64.0");
  }
}
