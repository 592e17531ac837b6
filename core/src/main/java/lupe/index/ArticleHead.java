package lupe.index;

import lupe.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * What a list of hits shows of an article.
 *
 * @param id unique within the index
 * @param title headline, or the first sentence where there is none
 * @param published when, or null
 * @param section section, or null
 * @param source paper or agency, or null
 * @param url where it can be read, or null
 */
public record ArticleHead(
    String id,
    String title,
    @Nullable Published published,
    @Nullable String section,
    @Nullable String source,
    @Nullable String url) {}
