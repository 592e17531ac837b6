package lupe.training;

import lupe.article.EntityType;

/** A name marked by hand: first character, character behind its last, in UTF-16 units. */
record GoldName(int start, int end, EntityType type) {}
