package thaipress.corpus.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.zip.CRC32C;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import thaipress.model.Analysis;
import thaipress.model.Article;
import thaipress.model.DateMention;
import thaipress.model.ObjectiveMention;
import thaipress.model.OrganisationMention;
import thaipress.model.OrganisationType;
import thaipress.model.ParticipantMention;
import thaipress.model.Provenance;
import thaipress.model.Warning;
import thaipress.text.Folded;
import thaipress.text.Span;

/**
 * The stored form of an analysis: everything but id, source and raw text, in bytes. The words come
 * back without their lexicon ids and names, which mean something only beside the lexicon that gave
 * them; all else comes back as it was.
 */
final class AnalysisCodec {

  /** Stands for an aim that no list numbers. */
  private static final int NO_NUMBER = 0;

  private AnalysisCodec() {}

  /**
   * @param text the article's text in UTF-8
   */
  static byte[] encode(Analysis analysis, BytesRef text) {
    StoredOutput out = new StoredOutput();
    try {
      write(out, analysis);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    Article article = analysis.article();
    int sum =
        sum(
            out.array(),
            out.length(),
            new BytesRef(article.id()),
            new BytesRef(article.source()),
            text);
    return ByteBuffer.allocate(out.length() + Integer.BYTES)
        .put(out.array(), 0, out.length())
        .putInt(sum)
        .array();
  }

  private static void write(DataOutput out, Analysis analysis) throws IOException {
    Article article = analysis.article();
    writeSpans(out, article.title().stream().toList());
    writeSpans(out, article.dateLine().stream().toList());
    writeSpans(out, article.body());
    writeOptional(out, article.published().map(LocalDate::toString));
    writeOptional(out, article.author());
    writeFlag(out, article.extracted());
    writeOptional(out, article.provenance().url());
    writeOptional(out, article.provenance().retrieved());
    SegmentationCodec.write(out, analysis.segmentation());
    writeOrganisations(out, analysis.organisations());
    writeDates(out, analysis.dates());
    writeParticipants(out, analysis.participants());
    writeObjectives(out, analysis.objectives());
    writeWarnings(out, analysis.warnings());
  }

  /** Over all that is stored of a release: Lucene does not look at what it has stored. */
  private static int sum(byte[] bytes, int length, BytesRef... texts) {
    CRC32C sum = new CRC32C();
    for (BytesRef utf8 : texts) {
      sum.update(utf8.bytes, utf8.offset, utf8.length);
      sum.update(0);
    }
    sum.update(bytes, 0, length);
    return (int) sum.getValue();
  }

  /**
   * @param text the article's text in UTF-8
   * @throws CorruptStoredException if this is not what was written
   */
  static Analysis decode(String id, String source, BytesRef text, byte[] bytes) throws IOException {
    int length = bytes.length - Integer.BYTES;
    byte[] analysis = Arrays.copyOf(bytes, Math.max(0, length));
    if (length < 0
        || sum(analysis, length, new BytesRef(id), new BytesRef(source), text)
            != ByteBuffer.wrap(bytes).getInt(length)) {
      throw new CorruptStoredException();
    }
    return decodeChecked(id, source, text.utf8ToString(), analysis);
  }

  /** The sum agrees, and yet no length is believed that the bytes cannot hold. */
  static Analysis decodeChecked(String id, String source, String text, byte[] bytes)
      throws IOException {
    try {
      return read(id, source, text, bytes);
    } catch (IllegalArgumentException
        | IndexOutOfBoundsException
        | ClassCastException
        | DateTimeException e) {
      throw new CorruptStoredException(e);
    }
  }

  private static Analysis read(String id, String source, String text, byte[] bytes) {
    StoredInput in = new StoredInput(bytes);
    Article article =
        new Article(
            id,
            source,
            text,
            readSpans(in).stream().findFirst(),
            readSpans(in).stream().findFirst(),
            readSpans(in),
            readOptional(in).map(LocalDate::parse),
            readOptional(in),
            readFlag(in),
            new Provenance(readOptional(in), readOptional(in)));
    Analysis analysis =
        new Analysis(
            article,
            SegmentationCodec.read(in, Folded.of(text)),
            readOrganisations(in, text),
            readDates(in, text),
            readParticipants(in, text),
            readObjectives(in, text),
            readWarnings(in));
    if (!in.atEnd()) {
      throw new IllegalArgumentException("bytes behind its end");
    }
    return analysis;
  }

  private static void writeOrganisations(DataOutput out, List<OrganisationMention> mentions)
      throws IOException {
    out.writeVInt(mentions.size());
    for (OrganisationMention mention : mentions) {
      writeSpan(out, mention.span());
      out.writeString(mention.canonical());
      out.writeString(mention.type().label());
      out.writeString(mention.rule());
    }
  }

  private static List<OrganisationMention> readOrganisations(StoredInput in, String text) {
    List<OrganisationMention> mentions = new ArrayList<>();
    for (int n = in.readCount(); n > 0; n--) {
      Span span = readSpan(in);
      String canonical = in.readString();
      OrganisationType type = OrganisationType.ofLabel(in.readString());
      mentions.add(new OrganisationMention(span, span.in(text), canonical, type, in.readString()));
    }
    return mentions;
  }

  private static void writeDates(DataOutput out, List<DateMention> mentions) throws IOException {
    out.writeVInt(mentions.size());
    for (DateMention mention : mentions) {
      writeSpan(out, mention.span());
      DateValueCodec.write(out, mention.value());
      writeFlag(out, mention.inferred());
      out.writeString(mention.rule());
    }
  }

  private static List<DateMention> readDates(StoredInput in, String text) {
    List<DateMention> mentions = new ArrayList<>();
    for (int n = in.readCount(); n > 0; n--) {
      Span span = readSpan(in);
      mentions.add(
          new DateMention(
              span, span.in(text), DateValueCodec.read(in), readFlag(in), in.readString()));
    }
    return mentions;
  }

  private static void writeParticipants(DataOutput out, List<ParticipantMention> mentions)
      throws IOException {
    out.writeVInt(mentions.size());
    for (ParticipantMention mention : mentions) {
      writeSpan(out, mention.span());
      writeBound(out, mention.min());
      writeBound(out, mention.max());
      out.writeString(mention.unit());
      writeOptional(out, mention.who());
      writeFlag(out, mention.total());
      out.writeString(mention.rule());
    }
  }

  private static List<ParticipantMention> readParticipants(StoredInput in, String text) {
    List<ParticipantMention> mentions = new ArrayList<>();
    for (int n = in.readCount(); n > 0; n--) {
      Span span = readSpan(in);
      mentions.add(
          new ParticipantMention(
              span,
              span.in(text),
              readBound(in),
              readBound(in),
              in.readString(),
              readOptional(in),
              readFlag(in),
              in.readString()));
    }
    return mentions;
  }

  private static void writeObjectives(DataOutput out, List<ObjectiveMention> mentions)
      throws IOException {
    out.writeVInt(mentions.size());
    for (ObjectiveMention mention : mentions) {
      writeSpan(out, mention.span());
      writeFlag(out, mention.cue() == ObjectiveMention.Cue.EXPLICIT);
      out.writeVInt(mention.number().orElse(NO_NUMBER));
      out.writeString(mention.rule());
    }
  }

  private static List<ObjectiveMention> readObjectives(StoredInput in, String text) {
    List<ObjectiveMention> mentions = new ArrayList<>();
    for (int n = in.readCount(); n > 0; n--) {
      Span span = readSpan(in);
      ObjectiveMention.Cue cue =
          readFlag(in) ? ObjectiveMention.Cue.EXPLICIT : ObjectiveMention.Cue.PURPOSE;
      int number = in.readVInt();
      OptionalInt item = number == NO_NUMBER ? OptionalInt.empty() : OptionalInt.of(number);
      mentions.add(new ObjectiveMention(span, span.in(text), cue, item, in.readString()));
    }
    return mentions;
  }

  private static void writeWarnings(DataOutput out, List<Warning> warnings) throws IOException {
    out.writeVInt(warnings.size());
    for (Warning warning : warnings) {
      writeSpan(out, warning.span());
      out.writeString(warning.code());
      out.writeString(warning.message());
    }
  }

  private static List<Warning> readWarnings(StoredInput in) {
    List<Warning> warnings = new ArrayList<>();
    for (int n = in.readCount(); n > 0; n--) {
      warnings.add(new Warning(readSpan(in), in.readString(), in.readString()));
    }
    return warnings;
  }

  private static void writeSpans(DataOutput out, List<Span> spans) throws IOException {
    out.writeVInt(spans.size());
    for (Span span : spans) {
      writeSpan(out, span);
    }
  }

  private static List<Span> readSpans(StoredInput in) {
    List<Span> spans = new ArrayList<>();
    for (int n = in.readCount(); n > 0; n--) {
      spans.add(readSpan(in));
    }
    return spans;
  }

  private static void writeSpan(DataOutput out, Span span) throws IOException {
    out.writeVInt(span.begin());
    out.writeVInt(span.length());
  }

  private static Span readSpan(StoredInput in) {
    int begin = in.readVInt();
    return new Span(begin, begin + in.readVInt());
  }

  private static void writeBound(DataOutput out, OptionalLong bound) throws IOException {
    writeFlag(out, bound.isPresent());
    out.writeZLong(bound.orElse(0));
  }

  private static OptionalLong readBound(StoredInput in) {
    boolean present = readFlag(in);
    long bound = in.readZLong();
    return present ? OptionalLong.of(bound) : OptionalLong.empty();
  }

  private static void writeOptional(DataOutput out, Optional<String> text) throws IOException {
    writeFlag(out, text.isPresent());
    out.writeString(text.orElse(""));
  }

  private static Optional<String> readOptional(StoredInput in) {
    boolean present = readFlag(in);
    String text = in.readString();
    return present ? Optional.of(text) : Optional.empty();
  }

  private static void writeFlag(DataOutput out, boolean flag) throws IOException {
    out.writeByte((byte) (flag ? 1 : 0));
  }

  private static boolean readFlag(StoredInput in) {
    return in.readByte() != 0;
  }
}
