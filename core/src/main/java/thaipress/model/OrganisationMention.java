package thaipress.model;

import thaipress.text.Span;

/**
 * An organisation named in the text.
 *
 * @param canonical the body's full official Thai name with Arabic digits, or the text itself where
 *     that is not known
 * @param type what sort of body it is
 */
public record OrganisationMention(
    Span span, String text, String canonical, OrganisationType type, String rule)
    implements Mention {}
