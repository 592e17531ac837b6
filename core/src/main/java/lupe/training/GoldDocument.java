package lupe.training;

import java.util.List;

/**
 * A text whose names are marked by hand.
 *
 * @param id names it in reports and decides its fold
 * @param text the whole text
 * @param names in their order
 */
record GoldDocument(String id, String text, List<GoldName> names) {}
