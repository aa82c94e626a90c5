package thaipress.corpus.search;

import java.time.LocalDate;
import java.util.Optional;
import thaipress.text.Span;

/**
 * One place that a query found, in its context (KWIC).
 *
 * @param id the release
 * @param source where the release came from, empty where that is unknown
 * @param published the day on which it was put out
 * @param sentence the number of the sentence in the release, from 0
 * @param span where the keyword stands, in UTF-16 offsets into the raw text
 * @param left the raw text before the keyword
 * @param keyword what was found, a word, a phrase or a fact, as it stands
 * @param right the raw text behind the keyword
 * @param leftKey the words before the keyword, the nearest first, to sort by
 */
public record ConcordanceLine(
    String id,
    String source,
    Optional<LocalDate> published,
    int sentence,
    Span span,
    String left,
    String keyword,
    String right,
    String leftKey) {}
