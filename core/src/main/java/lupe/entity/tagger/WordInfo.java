package lupe.entity.tagger;

/**
 * What a word says of its neighbours wherever it stands, and under which key a text gathers what is
 * known of it.
 *
 * @param name whether it may be part of a name: it begins with a capital
 * @param stem hash of the word without the s of its genitive
 * @param lower hash of the word in lower case
 * @param inflection key of the word without its ending
 * @param beginsPhrase whether a known name begins with it
 * @param plainName whether the dictionary knows no word of everyday and no name of a person like it
 * @param mayBeSurname whether the dictionary knows no noun like it, nor one of the small words
 * @param tellsNext hints at what the next word is, one byte each
 * @param tellsPrevious hints at what the word before is, one byte each
 */
public record WordInfo(
    boolean name,
    long stem,
    long lower,
    long inflection,
    boolean beginsPhrase,
    boolean plainName,
    boolean mayBeSurname,
    long tellsNext,
    long tellsPrevious) {}
