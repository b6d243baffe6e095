package org.rawi;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** Every anchor of a reading, wherever in it; new findings are looked through without a change here. */
public final class Anchors {

    private Anchors() {}

    /** Asserts that each anchor holds the very characters it points at. */
    public static void assertTrue(Article article, Reading reading) {
        for (Anchor anchor : of(reading)) {
            String field = anchor.in() == Field.TITLE ? article.title() : article.text();
            assertThat(anchor.end()).as("end of %s", anchor).isLessThanOrEqualTo(field.length());
            assertThat(field.substring(anchor.start(), anchor.end())).isEqualTo(anchor.text());
        }
    }

    static List<Anchor> of(Reading reading) {
        List<Anchor> found = new ArrayList<>();
        gather(reading, found);
        return found;
    }

    private static void gather(@Nullable Object part, List<Anchor> found) {
        if (part instanceof Anchor anchor) {
            found.add(anchor);
        } else if (part instanceof Collection<?> parts) {
            parts.forEach(each -> gather(each, found));
        } else if (part instanceof Record finding) {
            for (RecordComponent component : finding.getClass().getRecordComponents()) {
                gather(value(finding, component), found);
            }
        }
    }

    private static @Nullable Object value(Record finding, RecordComponent component) {
        try {
            return component.getAccessor().invoke(finding);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
