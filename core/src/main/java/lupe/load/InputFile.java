package lupe.load;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param path where it lies
 * @param id its path below the folder that was asked for, with slashes; its name if it was itself
 * @param named whether it was asked for itself, so that to pass over it would be wrong
 */
record InputFile(Path path, String id, boolean named) {}
