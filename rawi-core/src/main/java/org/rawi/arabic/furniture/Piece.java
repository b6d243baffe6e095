package org.rawi.arabic.furniture;

import org.rawi.reading.FurnitureKind;

/** A piece of furniture, in offsets of the text's run and in tokens. */
public record Piece(int start, int end, int firstToken, int endToken, FurnitureKind kind) {}
