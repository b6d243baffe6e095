package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.Article;
import org.rawi.reading.Act;
import org.rawi.reading.Statement;
import org.rawi.store.export.CsvSheet;
import org.rawi.store.export.Export;
import org.rawi.store.export.Gold;
import org.rawi.store.export.JsonSheet;
import org.rawi.store.export.ParquetSheet;
import org.rawi.store.export.Sheet;
import org.rawi.store.export.SheetWriter;
import org.rawi.store.query.ArticleView;
import org.rawi.store.query.Filter;

class ExportTest {
    private static final int MANY = 1203;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("rawi.db").toString(), LibraryContract.READER);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void addMany() {
        library.addAll(java.util.stream.IntStream.range(0, MANY)
                .mapToObj(i -> library.prepare(
                        Article.of("n" + i, "=خبر " + i, "قال الوزير إن المشروع رقم " + i + " اكتمل."),
                        java.util.function.UnaryOperator.identity()))
                .toList());
    }

    @Test
    void everyRowOfALongListIsWrittenOnce() throws Exception {
        addMany();
        StringWriter csv = new StringWriter();
        StringWriter json = new StringWriter();

        try (SheetWriter writer = new CsvSheet(csv, Sheet.ARTICLES.columns())) {
            assertThat(Export.write(Sheet.ARTICLES, library, Filter.NONE, writer))
                    .isEqualTo(MANY);
        }
        try (SheetWriter writer = new JsonSheet(json, Sheet.STATEMENTS.columns())) {
            Export.write(Sheet.STATEMENTS, library, Filter.NONE, writer);
        }

        assertThat(csv.toString().lines()).hasSize(MANY + 1).doesNotHaveDuplicates();
        assertThat(json.toString().lines())
                .hasSize((int) library.counts().sayings())
                .allMatch(line -> line.startsWith("{"));
    }

    @Test
    void aTextThatASpreadsheetWouldRunIsDisarmed() throws Exception {
        library.add(Article.of("a", "=HYPERLINK(\"x\")", "نص"));
        StringWriter csv = new StringWriter();

        try (SheetWriter writer = new CsvSheet(csv, Sheet.ARTICLES.columns())) {
            Export.write(Sheet.ARTICLES, library, Filter.NONE, writer);
        }

        assertThat(csv.toString()).contains("'=HYPERLINK");
    }

    @Test
    void everySheetIsAParquetFileWithAllRows() throws Exception {
        library.add(LibraryContract.BUDGET);
        library.add(LibraryContract.VISIT);
        for (Sheet<?> sheet : Sheet.ALL) {
            Path file = folder.resolve(sheet.name() + ".parquet");
            long rows;
            try (SheetWriter writer = new ParquetSheet(file, sheet.name(), sheet.columns())) {
                rows = Export.write(sheet, library, Filter.NONE, writer);
            }
            try (ParquetFileReader reader = ParquetFileReader.open(
                    new LocalInputFile(file),
                    org.apache.parquet.ParquetReadOptions.builder(new PlainParquetConfiguration())
                            .build())) {
                assertThat(reader.getRecordCount()).isEqualTo(rows);
                assertThat(reader.getFileMetaData().getSchema().getFieldCount())
                        .isEqualTo(sheet.columns().size());
            }
        }
    }

    @Test
    void correctedReadingsAreWrittenAsAnnotatedArticles() throws Exception {
        library.add(LibraryContract.VISIT);
        ArticleView view = Objects.requireNonNull(library.article("visit"));
        Statement first = view.reading().statements().get(0);
        library.corrections()
                .correctAct(Objects.requireNonNull(view.numbers().get(first.id())), first.key(), Act.PROMISE, "هدى");
        Path file = folder.resolve("visit.json");

        try (Writer out = Files.newBufferedWriter(file)) {
            Gold.write(Objects.requireNonNull(library.article("visit")).reading(), out);
        }

        String written = Files.readString(file);
        assertThat(written).contains("\"act\" : \"PROMISE\"").contains("\"doc\" : \"visit\"");
        assertThat(List.of("statements", "events", "times", "furniture"))
                .allSatisfy(list -> assertThat(written).contains("\"" + list + "\""));
    }
}
