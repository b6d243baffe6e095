package org.rawi.arabic.actor;

/** Compares spellings of one name. */
final class Spelling {
    private Spelling() {}

    /** Whether two words differ by one letter at most: one changed, added, left out, or two neighbours swapped. */
    static boolean near(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter == one ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int front = 0;
        while (front < shorter.length() && shorter.charAt(front) == longer.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter.length() - front
                && shorter.charAt(shorter.length() - 1 - back) == longer.charAt(longer.length() - 1 - back)) {
            back++;
        }
        int left = shorter.length() - front - back;
        return left <= (shorter.length() == longer.length() ? 1 : 0)
                || left == 2
                        && shorter.length() == longer.length()
                        && shorter.charAt(front) == longer.charAt(front + 1)
                        && shorter.charAt(front + 1) == longer.charAt(front);
    }
}
