package org.rawi.arabic.lexicon.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rawi.arabic.actor.Register;
import org.rawi.arabic.actor.RegisterRows;
import org.rawi.arabic.lexicon.Dictionary;
import org.rawi.arabic.lexicon.DictionaryWriter;

/** The build step that inflects every lexicon, writes the dictionary, the register and the digests of the data; its argument is the directory of classes. */
public final class DictionaryCompiler {
    private DictionaryCompiler() {}

    /** Writes the dictionary and the digests below the directory given. */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0])
                .resolve(Dictionary.class.getPackageName().replace('.', '/'))
                .resolve(Dictionary.RESOURCE);
        Files.createDirectories(target.getParent());
        Files.write(target, compile().bytes());
        Path classes = Path.of(arguments[0]);
        Files.write(
                classes.resolve(Register.class.getPackageName().replace('.', '/'))
                        .resolve(Register.RESOURCE),
                RegisterRows.compile(RegisterRows.shipped()));
        Files.writeString(classes.resolve("org/rawi/arabic").resolve(DataDigests.RESOURCE), DataDigests.of(classes));
    }

    /** The compiled dictionary of the lexicons that ship with the library. */
    static DictionaryWriter compile() {
        DictionaryWriter writer = new DictionaryWriter(HeadNouns.load());
        Frequencies frequencies = Frequencies.load();
        Entries entries = new Entries(writer, frequencies);
        new ClosedClasses(entries).add();
        Derivations derivations = new Derivations();
        new Verbs(entries, derivations).add();
        new Nouns(entries, derivations).add();
        new Names(entries).add();
        new Gazetteer(entries).add();
        return writer;
    }
}
