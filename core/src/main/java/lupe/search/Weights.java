package lupe.search;

/**
 * The weights of the ranking, in one place. The standard ones were chosen by measuring on the
 * retrieval sets; see docs/ranking.md.
 *
 * @param k1 BM25: how soon more occurrences stop to count
 * @param b BM25: how much longer texts are held back
 * @param title a word in the headline
 * @param teaser a word in the lines below the headline, or in the lead of the text, where it counts
 *     besides the body
 * @param body a word in the text
 * @param head the word as the head of a compound: Militärhaushalt for Haushalt
 * @param modifier the word as a modifier of a compound: Militärhaushalt for Militär
 * @param family a word of the same family: wählen for Wahl
 * @param name another spelling of a name: Selenski for Selenskyj
 * @param gender the form for the other gender: Kanzlerin for Kanzler
 * @param reading a less likely reading of the word
 * @param partsApart all parts of a compound, apart
 * @param modifierAlone the modifier of a compound without its head; not a full match
 * @param headAlone the head of a compound without its modifier; not a full match
 * @param near neighbours of the query near each other in the article
 * @param exact what an article gains that has all words in the form that was typed, as a share of
 *     its score
 * @param tie share of the weaker tiers that adds to the strongest
 * @param nearSlop words between neighbours of the query that still count as near
 * @param mixFrom from so many words on, articles with fewer of them mix with those that have all
 */
record Weights(
    float k1,
    float b,
    float title,
    float teaser,
    float body,
    float head,
    float modifier,
    float family,
    float name,
    float gender,
    float reading,
    float partsApart,
    float modifierAlone,
    float headAlone,
    float near,
    float exact,
    float tie,
    int nearSlop,
    int mixFrom) {
  static final Weights STANDARD =
      new Weights(
          1.2f, 0.75f, 2f, 1.4f, 1f, 0.7f, 0.5f, 0.5f, 0.8f, 0.6f, 0.8f, 0.65f, 0.5f, 0.35f, 0.65f,
          0.02f, 0.2f, 6, 5);
}
