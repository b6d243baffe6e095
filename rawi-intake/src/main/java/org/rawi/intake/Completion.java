package org.rawi.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.intake.page.Page;
import org.rawi.reading.Document;
import org.rawi.reading.Furniture;

/** Puts into a reading what only the intake knows of its article. */
final class Completion {

    private Completion() {}

    static Reading complete(Reading reading, @Nullable Page page, List<Furniture> furniture) {
        Reading completed = page == null ? reading : page.in(reading);
        return furniture.isEmpty() ? completed : with(completed, furniture);
    }

    private static Reading with(Reading reading, List<Furniture> more) {
        Document known = reading.document();
        List<Furniture> all = new ArrayList<>(known.furniture());
        for (Furniture each : more) {
            if (known.furniture().stream().noneMatch(other -> overlap(each, other))) {
                all.add(each);
            }
        }
        all.sort(Comparator.comparing(Furniture::anchor));
        Document document = new Document(
                known.id(),
                known.sha256(),
                known.url(),
                known.canonicalUrl(),
                known.title(),
                known.text(),
                known.byline(),
                known.publisher(),
                known.section(),
                known.tags(),
                known.publishedAt(),
                known.modifiedAt(),
                known.retrievedAt(),
                known.language(),
                all,
                known.evidence(),
                known.paragraphs());
        return new Reading(
                reading.schema(),
                reading.engine(),
                reading.rules(),
                reading.register(),
                document,
                reading.actors(),
                reading.times(),
                reading.places(),
                reading.statements(),
                reading.events(),
                reading.agenda());
    }

    private static boolean overlap(Furniture first, Furniture second) {
        return first.anchor().in() == second.anchor().in()
                && first.anchor().start() < second.anchor().end()
                && second.anchor().start() < first.anchor().end();
    }
}
