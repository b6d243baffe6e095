package org.rawi.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.reading.Event;
import org.rawi.reading.Furniture;
import org.rawi.reading.Place;
import org.rawi.reading.Statement;
import org.rawi.reading.Time;
import org.rawi.text.Anchor;

/** A stretch to be marked, with the id to print behind it ("" for none). */
record Mark(Anchor anchor, Paint paint, String label) {

    /** What there is to mark in a reading. */
    static List<Mark> of(Reading reading) {
        List<Mark> marks = new ArrayList<>();
        for (Furniture furniture : reading.document().furniture()) {
            marks.add(new Mark(furniture.anchor(), Paint.FURNITURE, ""));
        }
        for (Statement statement : reading.statements()) {
            statement.cue().forEach(cue -> marks.add(new Mark(cue, Paint.CUE, "")));
            add(marks, statement.source(), Paint.SOURCE);
            statement.content().forEach(content -> marks.add(new Mark(content, Paint.CONTENT, statement.id())));
        }
        for (Event event : reading.events()) {
            marks.add(new Mark(event.trigger(), Paint.EVENT, event.id()));
        }
        for (Time time : reading.times()) {
            marks.add(new Mark(time.anchor(), Paint.TIME, ""));
        }
        for (Place place : reading.places()) {
            marks.add(new Mark(place.anchor(), Paint.PLACE, ""));
        }
        return marks.stream().distinct().toList();
    }

    private static void add(List<Mark> marks, @Nullable Anchor anchor, Paint paint) {
        if (anchor != null) {
            marks.add(new Mark(anchor, paint, ""));
        }
    }
}
