package thaipress.extract;

import thaipress.model.OrganisationType;

/**
 * A stretch of the folded text that may name a body.
 *
 * @param begin offset of its first character
 * @param end offset behind its last
 * @param canonical the body's full name
 * @param known whether the registry has the body
 * @param rule the rule that proposes it
 */
record Candidate(
    int begin, int end, String canonical, OrganisationType type, boolean known, String rule) {

  int length() {
    return end - begin;
  }

  Candidate withCanonical(String whole) {
    return new Candidate(begin, end, whole, type, known, rule);
  }
}
