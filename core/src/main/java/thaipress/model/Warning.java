package thaipress.model;

import thaipress.text.Span;

/**
 * Something in the text that contradicts itself or cannot be. It is part of the result and rejects
 * nothing.
 *
 * @param span where, in UTF-16 offsets into the raw text
 * @param code the kind of warning, as {@code weekday-mismatch}
 * @param message what is wrong, for a reader
 */
public record Warning(Span span, String code, String message) {}
