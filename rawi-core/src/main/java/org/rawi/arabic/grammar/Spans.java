package org.rawi.arabic.grammar;

import java.util.List;

/** Spans of earlier layers, asked for by type and place; a span is whole tokens. */
public interface Spans {
    /** No (further) span. */
    int NONE = -1;

    /** The types there are; their order numbers them. */
    List<String> types();

    /** The token behind the {@code nth} span of a type that starts at a token, preferred ones first, or {@link #NONE}. */
    int end(int type, int start, int nth);

    /** The first token of the {@code nth} span of a type that ends before a token, preferred ones first, or {@link #NONE}. */
    int start(int type, int end, int nth);
}
