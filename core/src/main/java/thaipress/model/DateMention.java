package thaipress.model;

import thaipress.text.Span;

/**
 * An expression of calendar time.
 *
 * @param value what it means
 * @param inferred whether a part of the value (the year, the day of วันนี้) is not in the
 *     expression itself
 */
public record DateMention(Span span, String text, DateValue value, boolean inferred, String rule)
    implements Mention {}
