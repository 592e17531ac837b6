package lupe.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the model that ships with Lupe.
 *
 * <pre>TrainEntities FOLDER MODEL</pre>
 *
 * where FOLDER holds the marked texts ({@code wikinews.jsonl}, {@code smartdata_names.jsonl},
 * {@code germeval_dev.bio}, {@code germeval_wikipedia.bio}) and MODEL is the file to write. The
 * same texts give the same model, byte for byte.
 */
public final class TrainEntities {
  static final List<String> FILES =
      List.of(
          "wikinews.jsonl", "smartdata_names.jsonl", "germeval_dev.bio", "germeval_wikipedia.bio");

  private TrainEntities() {}

  /** Trains and writes. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) throw new IllegalArgumentException("usage: TrainEntities FOLDER MODEL");
    var documents = new ArrayList<GoldDocument>();
    for (String file : FILES) documents.addAll(GoldReader.read(Path.of(args[0]).resolve(file)));
    System.Logger log = System.getLogger(TrainEntities.class.getName());
    byte[] model =
        new Training()
            .train(
                documents,
                Trainer.Settings.DEFAULT,
                (epoch, loss) -> log.log(System.Logger.Level.INFO, "pass {0}: {1}", epoch, loss));
    Files.write(Path.of(args[1]), model);
  }
}
