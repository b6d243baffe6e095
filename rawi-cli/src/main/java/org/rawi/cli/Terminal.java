package org.rawi.cli;

/**
 * Which of the process's outputs a person is looking at. Java cannot tell, so the launcher does, in system properties;
 * without them there is no colour and no progress bar.
 */
record Terminal(boolean output, boolean messages) {

    static final Terminal NONE = new Terminal(false, false);

    static Terminal fromProperties() {
        return new Terminal(Boolean.getBoolean("rawi.terminal.output"), Boolean.getBoolean("rawi.terminal.messages"));
    }
}
