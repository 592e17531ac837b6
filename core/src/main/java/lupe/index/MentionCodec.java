package lupe.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import lupe.article.EntityType;
import lupe.entity.Mention;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** Writes and reads mentions as bytes: each name once, then the places. */
public final class MentionCodec {
  private static final EntityType[] TYPES = EntityType.values();

  private MentionCodec() {}

  static BytesRef encode(List<Mention> mentions) {
    var names = new LinkedHashMap<String, Integer>();
    var numbers = new ArrayList<Integer>(mentions.size());
    for (Mention mention : mentions) {
      numbers.add(names.computeIfAbsent(mention.name(), name -> names.size()));
    }
    var out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(names.size());
      for (String name : names.keySet()) out.writeString(name);
      out.writeVInt(mentions.size());
      int last = 0;
      for (int i = 0; i < mentions.size(); i++) {
        Mention mention = mentions.get(i);
        out.writeVInt(mention.start() - last);
        out.writeVInt(mention.end() - mention.start());
        out.writeByte((byte) mention.type().ordinal());
        out.writeVInt(numbers.get(i));
        out.writeByte((byte) Math.round(mention.confidence() * 100));
        last = mention.start();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /**
   * The mentions in these bytes.
   *
   * @param text the text that they were found in, see {@link ArticleText}
   */
  public static List<Mention> decode(BytesRef bytes, String text) {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      var names = new String[in.readVInt()];
      for (int i = 0; i < names.length; i++) names[i] = in.readString();
      int count = in.readVInt();
      var mentions = new ArrayList<Mention>(count);
      int start = 0;
      for (int i = 0; i < count; i++) {
        start += in.readVInt();
        int end = start + in.readVInt();
        EntityType type = TYPES[in.readByte()];
        String name = names[in.readVInt()];
        double confidence = in.readByte() / 100.0;
        mentions.add(new Mention(start, end, type, text.substring(start, end), name, confidence));
      }
      return mentions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
