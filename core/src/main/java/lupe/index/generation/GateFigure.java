package lupe.index.generation;

/**
 * One thing that the publication gate looked at.
 *
 * @param name such as {@code articles}
 * @param found what was measured
 * @param bound what was wanted
 * @param passed whether it is good enough
 * @param text all of it in words
 */
public record GateFigure(String name, double found, double bound, boolean passed, String text) {}
