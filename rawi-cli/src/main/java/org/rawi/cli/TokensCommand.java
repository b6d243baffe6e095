package org.rawi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.Inspector;
import org.rawi.formats.WordTable;
import org.rawi.text.Field;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi tokens}. */
@Command(
        name = "tokens",
        description = "Writes how the words of articles are cut and what they are taken for.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class,
        sortOptions = false,
        footer = {
            "",
            "A line a word, marks left out, with the columns form, start and end (offsets into the text, in UTF-16",
            "units), segments (cut at clitics, joined by +), lemma and class (part of speech, or number or foreign).",
            "Of several articles the words follow each other. Exit status: 0 all read, 1 something was not, 2 wrong usage."
        })
final class TokensCommand implements Callable<Integer> {

    /** The ways in which words are written out. */
    enum Format {
        TSV
    }

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "tsv",
            description = "tsv: tab-separated, names of the columns first (default).")
    Format format = Format.TSV;

    @Option(
            names = "--in",
            paramLabel = "FIELD",
            defaultValue = "BODY",
            description = "The words of which field: body (default) or title; offsets are into it.")
    Field field = Field.BODY;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A .txt, .json or .jsonl file, one of these with .gz, a folder, or - for standard input.")
    List<String> inputs = List.of();

    TokensCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Inspector inspector = new Inspector();
        ArticleRun run = new ArticleRun(
                console,
                article -> WordTable.rows(inspector.words(article).stream()
                        .filter(word -> word.anchor().in() == field)
                        .toList()));
        return run.run(WordTable.HEADER, inputs) ? 0 : 1;
    }
}
