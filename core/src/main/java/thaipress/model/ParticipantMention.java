package thaipress.model;

import java.util.Optional;
import java.util.OptionalLong;
import thaipress.text.Span;

/**
 * A count of people or bodies that take part in what the release is about.
 *
 * @param min the least number, empty for "not more than"
 * @param max the greatest number, empty for "more than" and "at least"; equal to {@code min} where
 *     the count is exact or approximate
 * @param unit the classifier, as คน or แห่ง
 * @param who the group as the text names it
 * @param total whether this is the head count of the whole activity
 */
public record ParticipantMention(
    Span span,
    String text,
    OptionalLong min,
    OptionalLong max,
    String unit,
    Optional<String> who,
    boolean total,
    String rule)
    implements Mention {}
