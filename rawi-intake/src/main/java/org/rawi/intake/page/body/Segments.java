package org.rawi.intake.page.body;

import java.util.List;

/** A page as blocks in order, the tree of boxes over them, and how much prose stands before each block. */
final class Segments {

    private final Box root;
    private final List<Block> blocks;
    private final int[] proseBefore;

    Segments(Box root, List<Block> blocks) {
        this.root = root;
        this.blocks = blocks;
        this.proseBefore = new int[blocks.size() + 1];
    }

    Box root() {
        return root;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Block> in(Box box) {
        return blocks.subList(box.from, box.to);
    }

    /** To be called when it is known which blocks are cut. */
    void countProse() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            proseBefore[i + 1] = proseBefore[i] + (block.isProse() && !block.isCut() ? block.letters : 0);
        }
    }

    /** Letters of prose that is not cut, in the blocks of this range. */
    int prose(int from, int to) {
        return to <= from ? 0 : proseBefore[to] - proseBefore[from];
    }
}
