package org.rawi.arabic.morphology.conjugation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One hand-written paradigm: the entry in the last comment line, then a row a person and a column a tense. */
record ParadigmTable(String name, VerbEntry entry, List<Cell> cells) {

    /** One cell: a person of a tense, and the spellings it must have. */
    record Cell(String person, Column column, List<String> spellings) {}

    enum Column {
        PERFECT(Aspect.PERFECT, null, Voice.ACTIVE),
        INDICATIVE(Aspect.IMPERFECT, Mood.INDICATIVE, Voice.ACTIVE),
        SUBJUNCTIVE(Aspect.IMPERFECT, Mood.SUBJUNCTIVE, Voice.ACTIVE),
        JUSSIVE(Aspect.IMPERFECT, Mood.JUSSIVE, Voice.ACTIVE),
        IMPERATIVE(Aspect.IMPERATIVE, null, Voice.ACTIVE),
        PASSIVE_PERFECT(Aspect.PERFECT, null, Voice.PASSIVE),
        PASSIVE_INDICATIVE(Aspect.IMPERFECT, Mood.INDICATIVE, Voice.PASSIVE),
        PASSIVE_SUBJUNCTIVE(Aspect.IMPERFECT, Mood.SUBJUNCTIVE, Voice.PASSIVE),
        PASSIVE_JUSSIVE(Aspect.IMPERFECT, Mood.JUSSIVE, Voice.PASSIVE);

        final Aspect aspect;
        final @Nullable Mood mood;
        final Voice voice;

        Column(Aspect aspect, @Nullable Mood mood, Voice voice) {
            this.aspect = aspect;
            this.mood = mood;
            this.voice = voice;
        }
    }

    static List<ParadigmTable> all() throws Exception {
        Path folder = Path.of(Objects.requireNonNull(ParadigmTable.class.getResource("paradigm"))
                .toURI());
        try (var files = Files.list(folder)) {
            List<ParadigmTable> tables = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                tables.add(read(file));
            }
            return tables;
        }
    }

    private static ParadigmTable read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int header = 0;
        while (lines.get(header).startsWith("#")) {
            header++;
        }
        String[] entry = lines.get(header - 1).substring(2).split("\t");
        List<Cell> cells = new ArrayList<>();
        for (String line : lines.subList(header + 1, lines.size())) {
            String[] fields = line.split("\t");
            for (Column column : Column.values()) {
                String field = fields[column.ordinal() + 1];
                String active = field.equals("=") ? fields[column.ordinal() == 5 ? 1 : column.ordinal() - 4] : field;
                cells.add(new Cell(fields[0], column, active.equals("-") ? List.of() : List.of(active.split("\\|"))));
            }
        }
        return new ParadigmTable(
                file.getFileName().toString(),
                VerbEntry.of(entry[0], entry[1], entry[2], entry[3], entry[4], entry[5]),
                cells);
    }

    /** The person as the tables write it: 3ms, 2d, 1p. */
    static String person(VerbForm form) {
        String gender = switch (form.gender()) {
            case MASCULINE -> "m";
            case FEMININE -> "f";
            case COMMON -> "";
        };
        String number = Arrays.asList("s", "d", "p").get(form.number().ordinal());
        return (form.person().ordinal() + 1) + gender + number;
    }
}
